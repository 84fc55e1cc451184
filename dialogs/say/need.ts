import type { LineId } from '../../machines/tells';
import type { Occasion } from '../lines/occasion';

/** The last line has asked something itself: which step, which article. */
export const asksItself = ({ article, near, lines }: Occasion): boolean =>
  lines.at(-1)?.line === 'answer' && (article?.stuck !== undefined || article?.closed === true || near !== undefined);

/** Whose a change is stays open behind something else; a farewell leaves it at that. */
export const asksWhose = ({ question, lines, handling }: Occasion): boolean =>
  question?.ask === 'need' &&
  question.whose !== undefined &&
  handling === undefined &&
  !lines.some(
    (line) => line.line === 'whose-extension' || (line.line === 'small-talk' && (line.about === 'thanks' || line.about === 'bye')),
  );

/**
 * How a leg with nothing open is asked after each line: `first` as at the beginning, `more` after something was settled,
 * `silent` where a question would be in the way (a farewell, an outcome still to come).
 */
export const needAfter: Readonly<Record<LineId, 'first' | 'more' | 'silent'>> = {
  greeting: 'first',
  'small-talk': 'first',
  capabilities: 'first',
  answer: 'more',
  'steps-by-mail': 'more',
  progress: 'more',
  'cannot-do': 'first',
  'condition-unsupported': 'more',
  'person-unavailable': 'first',
  'person-called': 'silent',
  'person-not-needed': 'first',
  'agent-joined': 'silent',
  'agent-left': 'more',
  'agent-there': 'silent',
  'reply-address-kept': 'silent',
  parked: 'silent',
  'rate-help': 'silent',
  rated: 'silent',
  'pin-to-be-replaced': 'silent',
  puzzled: 'silent',
  'whose-extension': 'silent',
  'self-service': 'more',
  'refused-draft': 'more',
  'field-refused': 'more',
  'in-writing': 'more',
  'request-changed': 'more',
  'asked-again': 'more',
  'change-dropped': 'more',
  'request-cancelled': 'more',
  'nothing-to-cancel': 'more',
  'cannot-undo': 'more',
  'left-open': 'more',
  restarted: 'first',
  'nothing-to-confirm': 'first',
  'prove-first': 'silent',
  'pin-on-its-way': 'silent',
  'code-on-its-way': 'silent',
  'link-on-its-way': 'more',
  'no-mailbox': 'first',
  'approval-asked': 'silent',
  'approval-ended': 'more',
  'slow-mail': 'silent',
  'enter-pin': 'silent',
  proved: 'first',
  'signed-in': 'first',
  'signed-out': 'silent',
  'not-proved': 'more',
  'whose-pin': 'silent',
  'six-digits': 'silent',
  'which-pin': 'silent',
  'secret-refused': 'more',
  'secret-differs': 'more',
  'secret-anew': 'silent',
  'right-ending': 'silent',
  'right-ended': 'silent',
  revoked: 'silent',
  'change-applied': 'more',
  'change-refused': 'more',
  'change-failed': 'more',
  joined: 'more',
  'joined-elsewhere': 'silent',
  'changed-elsewhere': 'more',
  'join-code': 'silent',
  'by-phone': 'more',
  'join-code-refused': 'silent',
  'not-me-under-way': 'silent',
  'not-me-done': 'silent',
  'not-me-unproved': 'silent',
  'case-unknown': 'more',
  'draft-found': 'more',
  'finish-first': 'more',
  'change-under-way': 'silent',
  busy: 'silent',
  'reminder-on-its-way': 'more',
  'try-later': 'silent',
  'goes-on-from': 'first',
  'mail-came-back': 'silent',
  'attachment-refused': 'first',
  'too-long': 'first',
  closed: 'silent',
};
