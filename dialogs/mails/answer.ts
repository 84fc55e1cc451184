import { tidy } from '../lines/format';
import { bareSubject } from '../subject';
import { list, paragraph, type Block, type Page } from './block';
import type { AnswerMail } from './text';

const LONGEST_SUBJECT = 150;

/**
 * No six digits in a row and no group of six: such a group could be taken for a PIN (P10). Longer runs are telephone
 * numbers more often than not and are parted as those are.
 */
export function withoutSixes(text: string): string {
  return text
    .replace(/\d(?:[ \t\u00a0\u202f.\u2010-\u2015-]*\d)*/g, (run) => (run.replace(/\D/g, '').length === 6 ? '••••••' : run))
    .replace(/\d{7,}/g, (run) => run.replace(/\B(?=(?:\d{3})*\d{4}$)/g, ' '));
}

/** `Re: <the customer's subject> [C-48K2-7]`, with exactly one `Re:`; without theirs our own. */
export function answerSubject({ subject, caseNumber }: AnswerMail, own: string): string {
  const theirs = withoutSixes([...tidy(bareSubject(subject ?? '').text)].slice(0, LONGEST_SUBJECT).join('')).trim();
  return theirs === '' ? `${own} [${caseNumber}]` : `Re: ${theirs} [${caseNumber}]`;
}

const BULLET = /^[•-] /;
const NUMBER = /^\d{1,2}\. /;

/** What was said, as paragraphs and lists, without groups of six digits. */
export const blocksOf = (said: string): Block[] => blocksIn(withoutSixes(said));

function blocksIn(said: string): Block[] {
  const blocks: Block[] = [];
  let items: { readonly mark: RegExp; readonly words: string[] } | undefined;
  for (const line of said.split('\n').map((each) => each.trim())) {
    const mark = [BULLET, NUMBER].find((each) => each.test(line));
    if (!mark) {
      items = undefined;
      if (line !== '') blocks.push(paragraph(line));
      continue;
    }
    if (items?.mark !== mark) {
      items = { mark, words: [] };
      blocks.push(list(items.words, mark === NUMBER));
    }
    items.words.push(line.replace(mark, ''));
  }
  return blocks;
}

/** The answer as a page: all that was said, in its order, then what `frame` adds. */
export function answerPage({ paragraphs }: AnswerMail, frame: Page): Page {
  return { ...frame, blocks: [...paragraphs.flatMap(blocksOf), ...frame.blocks] };
}
