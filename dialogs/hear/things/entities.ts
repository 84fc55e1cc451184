import { companyAfter, speaksOfAt, spokenAddress } from './addresses';
import { DATE, isDate } from './dates';
import { passwordAt } from './password';
import type { Item, Situation } from './items';
import { labelAfter } from './labels';
import { readRun, type Run } from './runs';
import { readNumbers } from './run-items';
import type { Token } from '../text/tokens';

/** Sorts tokens into words and the things the message names. One pass; a run of digits is looked at once. */
export function readItems(tokens: readonly Token[], situation: Situation): Item[] {
  const items: Item[] = [];
  const spelled = speaksOfAt(tokens);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    if (token.gap === '\n') items.push({ is: 'mark', text: '\n', start: token.start, end: token.start });
    i = readNext(tokens, i, token, items, situation, spelled);
  }
  return items;
}

/** `spelled`: there may be an address that is spelled out. */
function readNext(tokens: readonly Token[], i: number, token: Token, items: Item[], situation: Situation, spelled: boolean): number {
  const { start, end, text } = token;
  if (token.kind === 'address') {
    items.push({ is: /^\d+@/.test(text) ? 'login' : 'email', value: text, start, end });
    return i + 1;
  }
  if (token.kind === 'domain') return (items.push({ is: 'domain', value: text, start, end }), i + 1);
  if (token.kind === 'case') return (items.push({ is: 'case', start, end }), i + 1);
  const hidden = passwordAt(tokens, i);
  if (hidden) {
    for (const shown of tokens.slice(i, hidden.from))
      items.push({ is: shown.kind === 'mark' ? 'mark' : 'word', text: shown.text, start: shown.start, end: shown.end });
    items.push({ is: 'hidden', start: tokens[hidden.from]?.start ?? end, end: tokens[hidden.next - 1]?.end ?? end });
    return hidden.next;
  }
  const address = spelled ? spokenAddress(tokens, i) : undefined;
  if (address) {
    items.push({
      is: /^\d+@/.test(address.value) ? 'login' : 'email',
      value: address.value,
      start,
      end: tokens[address.next - 1]?.end ?? end,
    });
    return address.next;
  }
  const run = readRun(tokens, i);
  const first = run?.groups[0];
  if (run && first) return readNumber(tokens, run, first.from, i, items, situation);
  items.push({ is: token.kind === 'mark' ? 'mark' : 'word', text, start, end });
  return i + 1;
}

function readNumber(tokens: readonly Token[], run: Run, first: number, i: number, items: Item[], situation: Situation): number {
  for (const before of tokens.slice(i, first)) {
    if (before.start < run.start)
      items.push({ is: before.kind === 'mark' ? 'mark' : 'word', text: before.text, start: before.start, end: before.end });
  }
  const next = run.groups[run.groups.length - 1]?.next ?? i + 1;
  if (isDate(run, tokens)) {
    items.push(...run.groups.map(({ start, end }): Item => ({ is: 'word', text: DATE, start, end })));
    return next;
  }
  const company = companyAfter(tokens, next);
  const extension = run.groups.map((group) => group.digits).join('');
  if (company && /^\d{2,6}$/.test(extension)) {
    items.push({ is: 'login', value: `${extension}@${company.value}`, start: run.start, end: tokens[company.next - 1]?.end ?? run.end });
    return company.next;
  }
  items.push(...readNumbers(run, items, labelAfter(tokens, next), situation));
  return next;
}
