import type { Wanted } from '../../../machines/question';
import { changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords } from '../vocabulary';
import { fields } from './fields';
import { kinds } from './kinds';
import { change, login, mailPin, startOver } from './ways';

/** One thing that is missing, as a line of the list. */
function item(wanted: Wanted, occasion: Occasion): string {
  switch (wanted.ask) {
    case 'who':
      return 'who you are: your login name, such as 101@organization.com, or your account number and extension';
    case 'extension':
      return 'your extension, such as 101, or your login name';
    case 'account':
      return 'your account number, as on your bill, or your login name, such as 101@organization.com';
    case 'field':
      return fields[wanted.field](changeOf(occasion, wanted.change), occasion).item;
    case 'confirm':
      return '“yes”, if this is right';
    case 'pin':
      return pin(wanted.mailed, occasion);
    case 'code':
      return 'the one-time code we mailed you for this, six digits (reply “CODE” to get a new one)';
  }
}

function pin(mailed: boolean, occasion: Occasion): string {
  if (tells(occasion, 'pin-on-its-way')) return 'your 6-digit support PIN, when it has reached you';
  const newest = mailed || tells(occasion, 'not-proved', 'which-pin') ? 'your newest 6-digit support PIN' : 'your 6-digit support PIN';
  return `${newest} (if you don’t have it, reply “PIN”, and I’ll mail it to the address on file${mailed ? ' once more' : ''})`;
}

/** For somebody who does not have the one secret that is asked for. */
function without(only: Wanted, occasion: Occasion): string {
  if (only.ask === 'code') return tells(occasion, 'code-on-its-way') ? '' : 'It came by mail; reply “CODE” to get a new one. ';
  if (tells(occasion, 'pin-on-its-way')) return '';
  return `If you don’t have it, reply “PIN”, and I’ll mail it to the address on file${only.ask === 'pin' && only.mailed ? ' once more' : ''}. `;
}

/** The same in few words. */
function brief(wanted: Wanted): string {
  switch (wanted.ask) {
    case 'who':
      return 'your login name';
    case 'extension':
      return 'your extension';
    case 'account':
      return 'your account number';
    case 'field':
      return { number: 'the phone number', email: 'the email address', name: 'the name', extension: 'the extension' }[wanted.field];
    case 'confirm':
      return 'your yes';
    case 'pin':
      return 'your support PIN';
    case 'code':
      return 'the one-time code';
  }
}

const and = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');

/** `To forward your calls to another number`. */
function purpose({ changes, shown }: Occasion): string {
  const [first, other] = changes;
  if (first === undefined) return 'To go on';
  if (other) return 'To make these changes';
  const summary = kinds[first.kind].summary(first, shown).replace(/;.*$/, '');
  return `To ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`;
}

/** `1. …` for several changes, the bare summary for one. */
export function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((each) => kinds[each.kind].summary(each, shown));
  return all.length === 1 ? `${all[0]}.` : all.map((each, n) => `${n + 1}. ${each}`).join('\n');
}

/** What a yes or a PIN would be for. */
export const summary = (occasion: Occasion): string => `This is what I’ll do:\n${summaries(occasion)}`;

const listed = (wants: readonly Wanted[], occasion: Occasion): string => wants.map((wanted) => `• ${item(wanted, occasion)}`).join('\n');

function ask(wants: readonly Wanted[], occasion: Occasion): string {
  const others = wants.filter((wanted) => wanted.ask !== 'confirm');
  const [only, second] = others;
  if (others.length === wants.length)
    return `${purpose(occasion)}, I still need:\n${listed(wants, occasion)}\n\nYou can send me all of it in one reply.`;
  const change = 'If something should be different, just tell me what.';
  if (only && !second && (only.ask === 'pin' || only.ask === 'code'))
    return `${summary(occasion)}\n\nReply with your ${only.ask === 'pin' ? '6-digit support PIN' : 'one-time code'}, and I’ll do exactly this. ${without(only, occasion)}${change}`;
  const proof = others.some(({ ask: wanted }) => wanted === 'pin' || wanted === 'code');
  return `${summary(occasion)}\n\nReply with these, and I’ll do exactly this:\n${listed(proof ? others : wants, occasion)}\n\n${change}`;
}

/** English: all that is missing, asked in one mail (PA-9). */
export const several: AllQuestionWords['several'] = {
  ask: ({ wants }, occasion) => ask(wants, occasion),
  again: ({ wants }, occasion) => {
    const rest = `Please reply with ${and(wants.map(brief))}: one below the other, or in a sentence.`;
    return wants.some((wanted) => wanted.ask === 'confirm')
      ? `Please look at this once more:\n${summaries(occasion)}\n\nIs it right? ${rest}`
      : rest;
  },
  ways: ({ wants }) => [
    {
      words: 'send me what I asked for, in one reply',
      example: wants.some((wanted) => wanted.ask === 'field') ? '“613 555 0100, my PIN is …”' : '“yes, my PIN is …”',
    },
    wants.some((wanted) => wanted.ask === 'who' || wanted.ask === 'account') ? login : mailPin,
    change,
    startOver,
  ],
};

/** English: the one answer to a mail that nothing proves. Known or unknown, it is the same; nothing of the mail is in it (I12). */
export const addressOnFile: AllQuestionWords['address-on-file'] = {
  ask: () =>
    'Before I change anything, I have to be sure who is asking, and this mail alone doesn’t show me. Please write to me from the email address that is on file for you.\n\nIf you asked for a change and told me who you are, and I know you by that name, a mail with a link and your support PIN is on its way to the address on file: open the link, and we go on from there. You can also ask me in the chat on our website.',
  again: () =>
    'For a change in an account, please write to me from the email address that is on file for you, or use the chat on our website. If I know you by the name you gave, the mail with your link and your support PIN goes to the address on file.',
  ways: () => [
    { words: 'write to me from the email address on file', example: '“please forward my calls to 613 555 0100”' },
    { words: 'tell me your login name, so that I can write to the address on file', example: '“I’m 101@organization.com”' },
    { words: 'ask me in the chat on our website', example: '“mail me my support PIN”', button: 'Mail me my support PIN' },
    { words: 'ask a question', example: '“what is a support PIN?”', button: 'What can you do?' },
  ],
};
