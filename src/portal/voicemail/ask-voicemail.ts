import type { ChangeId, Instant, Language, Millis } from '../../../machines/words';
import type { User } from '../../directory/port';
import type { MailFrame } from '../../effects/mails/mail-frame';
import type { Post } from '../../effects/post';
import type { ReaderLanguages } from '../../effects/reader-languages';
import type { IssueLinks } from '../../links/issue-links';
import type { SecretPort } from '../../store/port';
import type { PortalLinks } from '../links/portal-links';

/** A new voicemail PIN that passed the gate, before its owner has chosen it. */
export interface VoicemailOrder {
  readonly change: ChangeId;
  readonly subject: User;
  readonly asker: User;
  /** The asker's epoch in the warrant: a revocation ends what waits, too (I8). */
  readonly epoch: number;
  readonly effect: string;
  readonly case: string;
  readonly caseNumber: string;
  readonly at: Instant;
  readonly language: Language;
}

/** Mails the page's link to the subject's designated address; the same try mails the same link. */
export type AskVoicemail = (order: VoicemailOrder) => Promise<void>;

export interface AskVoicemailDeps {
  readonly links: Pick<PortalLinks, 'issue'>;
  readonly disputes: Pick<IssueLinks, 'notMe'>;
  readonly store: Pick<SecretPort, 'epochOf'>;
  readonly post: Post;
  readonly frame: MailFrame;
  readonly languages: Pick<ReaderLanguages, 'of'>;
  /** How long the link works: RESET_LINK_TTL, as a link for a password does (docs/decisions). */
  readonly life: Millis;
}

/** The link is its subject's, so that a newer one, "this was not me" or another address ends it (I5). */
export function createAskVoicemail({ links, disputes, store, post, frame, languages, life }: AskVoicemailDeps): AskVoicemail {
  return async ({ change, subject, asker, epoch, effect, case: of, caseNumber, at, language: asked }) => {
    const language = asker.id === subject.id ? asked : await languages.of(subject.id, asked);
    const voicemailUrl = await links.issue('voicemail', {
      user: subject,
      case: of,
      effect,
      at,
      language,
      life,
      epoch: await store.epochOf(subject.id),
      data: { change, asker: asker.id, epoch: String(epoch), case: caseNumber },
    });
    const notMeUrl = await disputes.notMe({ user: subject.id, case: of, leg: '', at, facts: { effect, channel: 'portal', language, at } });
    const by = asker.id === subject.id ? undefined : { name: asker.name, login: asker.login };
    await post(
      subject,
      { kind: 'voicemail-link', login: subject.login, by, at, voicemailUrl, until: at + life, notMeUrl, ...frame },
      language,
      { effect, type: 'change.apply', leg: '' },
    );
  };
}
