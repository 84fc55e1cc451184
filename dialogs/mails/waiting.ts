import type { KindId } from '../../machines/words';
import type { NoticeMail } from './text';

/** What a notice tells of: a change that is in force, one that a mail of its own asks somebody to confirm first, or a mail that went out and changed nothing. */
export type NoticeStage = 'made' | 'asked' | 'mailed';

const asksFirst: ReadonlySet<KindId> = new Set<KindId>(['email.update', 'email.add-second']);
const links: ReadonlySet<KindId> = new Set<KindId>(['password.reset', 'welcome.resend', 'login-name.remind']);

export function stageOf({ report: { change }, confirmed }: Pick<NoticeMail, 'report' | 'confirmed'>): NoticeStage {
  if (asksFirst.has(change.kind)) return confirmed ? 'made' : 'asked';
  // A voicemail PIN that was keyed in is set; without one its owner was mailed the page.
  return links.has(change.kind) || (change.kind === 'voicemail-pin.reset' && change.fields.voicemailPin === undefined) ? 'mailed' : 'made';
}
