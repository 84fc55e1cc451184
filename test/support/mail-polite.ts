import { digitGroups } from '../../dialogs/mails/digit-groups';
import type { Arrived } from './mail-sink';
import type { MailCustomer } from './mail-customer';

const caseNumber = /\[C-[0-9A-Z]{4}-[0-9A-Z]\]/;

/** What every mail of the house has to be, whatever it says (RFC 3834, RFC 5322, channels). `strange`: to a stranger, who has no thread to reply in. */
export function faultsOfMail(mail: Arrived, { strange = false }: { readonly strange?: boolean } = {}): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string): void => void (holds || faults.push(`${mail.subject}: ${fault}`));
  want(/^auto-(?:replied|generated)/.test(mail.header('Auto-Submitted')), `Auto-Submitted is "${mail.header('Auto-Submitted')}"`);
  want(mail.sender.endsWith('@support.example') && mail.sender.startsWith('bounce+'), `the envelope sender is ${mail.sender}`);
  want(
    strange ? mail.replyTo === undefined : /^(?:reply|pin)\+[a-zA-Z.]+@support\.example$/.test(mail.replyTo ?? ''),
    `Reply-To is ${mail.replyTo}`,
  );
  want(mail.text !== '' && mail.html !== '', 'it has not both a plain and an HTML part');
  want((mail.subject.match(/\bre:/gi) ?? []).length <= 1, 'the subject has more than one Re:');
  const groups = digitGroups(mail.text.replace(/https?:\/\/\S+/g, '')).filter((group) => group.length === 6);
  const isSecretMail = mail.replyTo?.startsWith('pin+') ?? false;
  want(groups.length <= (isSecretMail ? 1 : 0), `there are groups of six digits: ${groups.join(', ')}`);
  const doubled = ['From', 'To', 'Subject', 'Message-ID', 'In-Reply-To', 'References', 'Reply-To', 'Date', 'Auto-Submitted'].filter(
    (name) => (mail.raw.split('\r\n\r\n', 1)[0]?.match(new RegExp(`^${name}:`, 'gim')) ?? []).length > 1,
  );
  want(doubled.length === 0, `doubled headers ${doubled.join(', ')}`);
  return faults;
}

/**
 * Of a whole story: one answer to each mail at most, and so many outcomes beside; every answer in its thread, with the case
 * number; no Message-ID twice, unless a mail may have gone out `again`.
 */
export function expectPolite(
  customer: MailCustomer,
  { outcomes = 0, again = false }: { readonly outcomes?: number; readonly again?: boolean } = {},
): void {
  const { mailbox, answers, sent } = customer;
  const count = (mails: readonly Arrived[]): number => (again ? new Set(mails.map(({ messageId }) => messageId)).size : mails.length);
  expect(mailbox.flatMap((mail) => faultsOfMail(mail))).toEqual([]);
  expect(new Set(mailbox.map(({ messageId }) => messageId)).size).toBe(count(mailbox));
  expect(count(answers)).toBeLessThanOrEqual(new Set(sent.map(({ messageId }) => messageId)).size + outcomes);
  for (const answer of answers) {
    const of = sent.find(({ messageId }) => messageId === answer.inReplyTo);
    expect(of).toBeDefined();
    expect(answer.references).toContain(answer.inReplyTo);
    expect(answer.subject).toMatch(caseNumber);
  }
}
