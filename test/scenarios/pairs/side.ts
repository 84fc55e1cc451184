import { CarriedCall } from '../../support/carrier';
import { Customer as ChatCustomer } from '../../support/customer';
import { MailCustomer } from '../../support/mail-customer';
import type { Arrived } from '../../support/mail-sink';
import { voiceToken, type Cell } from '../table/customer';

/** One of the two conversations of a story: what is done in it, and all that is told there by then. */
export interface Side {
  readonly channel: 'chat' | 'email' | 'voice';
  /** Says or writes it; answers what was told since. On the phone digits alone are keyed in. */
  does(words: string): Promise<string>;
  /** What was told unasked meanwhile. */
  listens(): Promise<string>;
  /** The number of its case, as this customer was told it. */
  caseNumber(): Promise<string>;
}

const numberIn = (text: string): string => /\bC-[0-9A-Z]{4}-[0-9A-Z]\b/.exec(text)?.[0] ?? '';

/** A chat, `by` whoever opened it: somebody new, unless told. */
export async function chatSide({ world }: Cell, by?: ChatCustomer): Promise<Side> {
  const chat = by ?? (await ChatCustomer.begin(world.house.url, { locale: 'en-CA' }));
  let heard = 0;
  const listens = async (): Promise<string> => {
    await world.quiet();
    const all = (await chat.transcript()).filter(({ from }) => from.role === 'bot').map(({ text }) => text ?? '');
    const news = all.slice(heard);
    heard = all.length;
    return news.join(' ');
  };
  return {
    channel: 'chat',
    listens,
    does: async (words) => {
      await chat.says(words);
      return listens();
    },
    caseNumber: async () => {
      await chat.says('what is my case number?');
      return numberIn(await listens());
    },
  };
}

let callers = 0;

export async function callSide({ world }: Cell): Promise<Side> {
  const call = new CarriedCall({ url: world.house.service.publicUrl, token: voiceToken, from: `+1613333${String(1_000 + ++callers)}` });
  await call.begins('1');
  const listens = async (): Promise<string> => {
    // What came meanwhile is said before the question is put again.
    await world.quiet();
    const before = call.doc.said;
    await call.isSilent();
    return call.doc.said === before ? '' : call.doc.said;
  };
  return {
    channel: 'voice',
    listens,
    does: async (words) => {
      let said = (await (/^[\d*]+$/.test(words) ? call.keys(words) : call.says(words))).said;
      for (let times = 0; call.doc.gather === undefined && call.doc.redirect !== undefined && times < 20; times += 1)
        said += ` ${(await call.isSilent()).said}`;
      await world.quiet();
      return said;
    },
    caseNumber: async () => {
      const [, four = '', last = ''] = /case number is C, (\w \w \w \w), (\w)/.exec((await call.says('what is my case number')).said) ?? [];
      return `C-${four.replaceAll(' ', '')}-${last}`;
    },
  };
}

/** A thread of this person's, begun by them, or by us with this mail. */
export function mailSide({ world, person }: Cell, begun?: Arrived): Side {
  const mail = MailCustomer.of(world, person);
  let heard = 0;
  /** Of this thread: the mailbox may have others. */
  const answers = (): readonly Arrived[] =>
    mail.answers.filter(({ inReplyTo }) => mail.sent.some(({ messageId }) => messageId === inReplyTo));
  const listens = async (): Promise<string> => {
    await world.quiet();
    const news = answers().slice(heard);
    heard = answers().length;
    return news.map(({ text }) => text.split('\n\n-- \n')[0] ?? '').join(' ');
  };
  return {
    channel: 'email',
    listens,
    does: async (words) => {
      const last = answers().at(-1) ?? begun;
      await (last === undefined ? mail.writes(words) : mail.replies(words, { to: last }));
      return listens();
    },
    caseNumber: async () => numberIn(answers().at(-1)?.subject ?? ''),
  };
}
