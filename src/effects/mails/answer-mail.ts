import type { Language, UserId } from '../../../machines/words';
import { mailboxKey } from '../../channels/email/threads/mailbox-key';
import { ownAddress } from '../../channels/email/threads/own-addresses';
import { foldAscii } from '../../directory/compare';
import type { AccountDirectory } from '../../directory/port';
import type { IssueLinks } from '../../links/issue-links';
import { isMailbox } from '../../mail/mailbox';
import type { Mail } from '../../mail/port';
import type { Logger } from '../../observe/logger';
import type { Keys } from '../../proof/keys';
import { replyToken, strangerReplyToken } from '../../proof/reply-token';
import { revealTo } from '../../proof/reveal';
import type { CasePort, InboxPort } from '../../store/port';
import type { Budgets } from '../budgets';
import { GiveUp, type Handler } from '../handler';
import type { MailFrame } from './mail-frame';
import type { SendMail } from '../send-mail';
import { threadLines, type SaidText, type WrittenMail } from './thread-lines';
import { waitForBudget } from '../wait-for-budget';

export interface AnswerMailDeps {
  readonly store: Pick<CasePort, 'readLines'> & Pick<InboxPort, 'rememberThread'>;
  readonly directory: Pick<AccountDirectory, 'find' | 'user'>;
  readonly keys: Keys;
  readonly links: Pick<IssueLinks, 'notMe'>;
  readonly budgets: Pick<Budgets, 'strangerAnswer' | 'agentAnswer' | 'idleAnswer'>;
  readonly send: SendMail;
  readonly frame: MailFrame;
  readonly mailDomain: string;
  /** Addresses of the house itself, which no answer goes to. */
  readonly ownAddresses: readonly string[];
  readonly log: Pick<Logger, 'info'>;
}

/**
 * Answers a mail in its thread with all that the thread was told since our mail before (PA-9). Strangers, known or not,
 * get the same: a mail of ours alone, without their words and without the thread's reply address, which would let an
 * owner's reply carry on what a forger began; one an hour (T19, T21, I12). What an agent wrote goes out in their name, to a
 * stranger with an address by which nobody's reply but theirs reaches the agent.
 */
export function answerMail(deps: AnswerMailDeps): Handler<'answer.mail'> {
  return async ({ leg, language, at, dispute, to: owner }, attempt) => {
    const done = { status: 'done' as const };
    const lines = await threadLines(deps.store, leg, attempt.id, (line) => revealTo(deps.keys, line, attempt.at));
    const mail = lines?.mail ?? (owner === undefined ? undefined : await unwritten(deps, owner));
    if (!lines || !mail || lines.said.length === 0) return done;
    const { said } = lines;
    const to = await recipientOf(deps, mail);
    if (!to) {
      deps.log.info('a mail is not answered: its address is not one to answer to (any more)', {
        effect: attempt.id,
        written: mail.written,
      });
      return done;
    }
    const origin = { effect: attempt.id, type: 'answer.mail', leg } as const;
    const writer = onlyWriter(said);
    const text = {
      kind: 'answer',
      paragraphs: paragraphsOf(said, writer, language),
      caseNumber: attempt.caseNumber,
      ...(writer === undefined ? {} : { agent: writer }),
      ...deps.frame,
    } as const;
    const reply = { to, language, autoSubmitted: writer === undefined ? 'auto-replied' : 'no', writer, inReplyTo: mail.messageId } as const;
    const byAgent = said.some(({ agent }) => agent !== undefined);

    if (mail.written === 'stranger') {
      if (byAgent) await waitForBudget(deps, mail.from, attempt);
      else if (!(await deps.budgets.strangerAnswer(mailboxKey(deps.keys, mail.from), attempt.id, at))) return done;
      const replyTo = (): string =>
        ownAddress('reply', strangerReplyToken(deps.keys, leg, mail.from, mail.vouched === true), deps.mailDomain);
      const sending = deps.send({ ...reply, ...(byAgent ? { replyTo } : {}), text: { ...text, subject: undefined } }, origin);
      await ignoringRefusal(deps, attempt.id, sending);
      return done;
    }
    if (mail.idle === true && !byAgent && dispute === undefined && !(await mayAnswerIdle(deps, mail, attempt.id, at))) return done;
    const notMeUrl =
      dispute === undefined
        ? undefined
        : await deps.links.notMe({
            user: dispute,
            case: attempt.case,
            leg,
            at,
            facts: { effect: attempt.id, channel: 'email', language, at, done: { en: [], fr: [] } },
          });
    await deps.send(
      {
        ...reply,
        references: mail.references,
        replyTo: () => ownAddress('reply', replyToken(deps.keys, leg, mail.from), deps.mailDomain),
        text: { ...text, subject: mail.subject, ...(notMeUrl === undefined ? {} : { notMeUrl }) },
      },
      origin,
    );
    await deps.store.rememberThread({ mailbox: mailboxKey(deps.keys, mail.from), leg, at });
    return done;
  };
}

/** In a thread that we began nobody has written yet: its owner is written to at the address on file. */
async function unwritten({ directory }: AnswerMailDeps, owner: UserId): Promise<WrittenMail | undefined> {
  const user = await directory.user(owner);
  return user && !user.suspended ? { from: foldAscii(user.email), written: 'on-file', references: [], subject: '', text: '' } : undefined;
}

/** The agent who wrote all of it; undefined: the bot did, or both. */
function onlyWriter(said: readonly SaidText[]): string | undefined {
  const [writer, ...others] = new Set(said.map(({ agent }) => agent));
  return others.length === 0 ? writer : undefined;
}

/** Where several wrote, an agent's words have the name before them. */
const paragraphsOf = (said: readonly SaidText[], writer: string | undefined, language: Language): readonly string[] =>
  said.map(({ text, agent }) => (agent === undefined || agent === writer ? text : `${agent}${language === 'fr' ? ' :' : ':'}\n${text}`));

/** Programs that answer everything, and mark nothing, change no more than numbers and dates in what they write. */
const mayAnswerIdle = ({ budgets, keys }: AnswerMailDeps, { from, text }: WrittenMail, effect: string, at: number): Promise<boolean> =>
  budgets.idleAnswer(mailboxKey(keys, from), keys.mac('idle-words', text.replace(/[\d\s•:.,/#-]+/g, ' ').toLowerCase()), effect, at);

/**
 * Who is answered. The one recipient that comes from a mail is a stranger's (T10): exactly one mailbox, and none of ours.
 * A proved writer's address is read from the directory again: once it is on nobody's file, nothing is told to it.
 */
async function recipientOf({ directory, ownAddresses }: AnswerMailDeps, { from, written }: WrittenMail): Promise<Mail['to'] | undefined> {
  if (written === 'stranger') {
    const own = ownAddresses.some((address) => foldAscii(address) === foldAscii(from));
    return isMailbox(from) && !own ? { name: '', address: from } : undefined;
  }
  const owners = (await directory.find({ by: 'email', email: from })).filter(({ email }) => foldAscii(email) === foldAscii(from));
  const [owner, another] = owners;
  return owner && { name: another ? '' : owner.name, address: owner.email };
}

/** An address that a stranger made up is nobody's fault and nothing to look into. */
async function ignoringRefusal({ log }: AnswerMailDeps, effect: string, sending: Promise<void>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    if (!(error instanceof GiveUp)) throw error;
    log.info('the answer to a stranger was refused', { effect });
  }
}
