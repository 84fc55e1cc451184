import type { Topic } from '../../../machines/tells';
import type { Hearing } from '../../heard';
import type { Meaning } from '../meaning';
import type { Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { foremost } from '../wants';
import type { Intent } from '../wish/intent';

const OPENER =
  /^(?:(?:oh|and|just|et|sinon|ah) )*(?:by the way|btw|also|(?:one|another|a) (?:more |other |last |quick |second )?(?:thing|question)|on another note|something else|separately|besides|(?:une )?(?:autre|derniere|petite) (?:petite )?(?:chose|question)|au fait|en passant|au passage|par ailleurs|sinon|autrement)\b/;
/** These never ask what the summary would do, or what it would cost. */
const APART: ReadonlySet<Topic> = new Set<Topic>(['opening-hours', 'voicemail', 'password', 'login-name', 'second-email', 'case-number']);
/** "..., will it still ring?": of what was summarized after all. */
const OF_IT =
  /\b(?:it|that|this|these|those|they|then|still|ca|cela|ce|celui|il|elle|encore|toujours|forward\w*|renvo\w+|calls?|appels?)\b/;

/** "Yes, please. By the way, when are you open tomorrow?": asked besides, expressly and of something else, so that the yes has no reserve. */
export function byTheWay(meaning: Meaning, intent: Intent, pieces: readonly Piece[], at: number, { question }: Hearing): boolean {
  const piece = pieces[at];
  if (!piece || foremost(question).ask !== 'confirm' || intent.is !== 'question' || intent.soft || !APART.has(intent.topic)) return false;
  const text = textOf(piece.words);
  const opened = OPENER.test(text) || (at > 1 && OPENER.test(textOf(pieces[at - 1]?.words ?? [])));
  if (at === 0 || !opened || OF_IT.test(text)) return false;
  meaning.apart.add(intent.topic);
  return true;
}
