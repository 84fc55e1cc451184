import type { ReadMail } from '../../../../src/channels/email/reading/mail';
import { neverAnswer } from '../../../../src/channels/email/reading/never-answer';
import { parseMail } from '../../../../src/channels/email/reading/parse-mail';

const isOurs = (id: string): boolean => id.endsWith('@provider.example>');
const reason = async (lines: readonly string[], envelopeFrom?: string): Promise<string | undefined> => {
  const result: ReadMail = await parseMail(Buffer.from(lines.join('\r\n')));
  if (result.kind !== 'mail') throw new Error(`The mail was not read: ${result.detail}`);
  return neverAnswer(result.mail, { envelopeFrom, isOurs });
};
const person = ['From: Alice <alice@organization.com>', 'Message-ID: <a@organization.com>'];
const hello = ['', 'Hello, my PIN is 483920.'];

describe('What a program wrote is never answered', () => {
  test.each([
    ['Return-Path: <>', 'null-return-path'],
    ['Return-Path:  < > ', 'null-return-path'],
    ['Auto-Submitted: auto-replied', 'auto-submitted'],
    ['Auto-Submitted: auto-generated (rejected); owner-email="a@b.c"', 'auto-submitted'],
    ['AUTO-SUBMITTED: Auto-Notified', 'auto-submitted'],
    ['Auto-Submitted:', 'auto-submitted'],
    ['Precedence: bulk', 'precedence'],
    ['Precedence: List', 'precedence'],
    ['Precedence: junk', 'precedence'],
    ['Precedence: auto_reply', 'precedence'],
    ['List-Id: Announcements <news.organization.com>', 'list'],
    ['List-Unsubscribe: <mailto:leave@organization.com>', 'list'],
    ['List-Post: NO', 'list'],
    ['Mailing-List: contact x', 'list'],
    ['X-Autoreply: yes', 'answering-program'],
    ['X-Auto-Response-Suppress: All', 'answering-program'],
    ['X-Auto-Response-Suppress: DR, OOF, AutoReply', 'answering-program'],
    ['X-Autorespond: vacation', 'answering-program'],
    ['X-Autoresponder: 1', 'answering-program'],
    ['Autorespond: on', 'answering-program'],
    ['X-Mail-Autoreply: yes', 'answering-program'],
    ['X-POST-MessageClass: 9; Autoresponder', 'answering-program'],
    ['Delivered-To: Autoresponder', 'answering-program'],
    ['X-Failed-Recipients: bob@organization.com', 'answering-program'],
    ['X-Loop: alice@organization.com', 'answering-program'],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=x', 'report'],
    ['Content-Type: message/delivery-status', 'report'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x', 'report'],
  ])('%s: %s', async (header, expected) => {
    expect(await reason([header, ...person, ...hello])).toBe(expected);
  });

  test('a null path of the transaction counts, whatever the headers say', async () => {
    expect(await reason(['Return-Path: <alice@organization.com>', ...person, ...hello], '')).toBe('null-return-path');
    expect(await reason([...person, ...hello], '<>')).toBe('null-return-path');
  });

  test('a mail under a Message-ID of ours, also beside another one', async () => {
    expect(await reason(['From: a@organization.com', 'Message-ID: <c1@provider.example>', ...hello])).toBe('our-own');
    expect(await reason([...person, 'Message-ID: <c1@provider.example>', ...hello])).toBe('our-own');
  });

  test.each([
    'MAILER-DAEMON@mx.example',
    'Mail Delivery Subsystem <mailer-daemon@mx.example>',
    'owner-members@lists.example',
    'members-owner@lists.example',
    'members-request@lists.example',
    'Shop <noreply@shop.example>',
    'do-not-reply@shop.example',
    'ne-pas-repondre@boutique.example',
    'Postmaster <postmaster@mx.example>',
    'postmaster',
    'MAILER-DAEMON',
    '"Mail Delivery System" <noc@mx.example>',
    'System Administrator <x@mx.example>',
    'Administrateur système <x@mx.example>',
    'bounces+alice=organization.com@mx.example',
  ])('a mail from %s', async (from) => {
    expect(await reason([`From: ${from}`, ...hello])).toBe('mail-server');
  });

  test.each([
    'Undelivered Mail Returned to Sender',
    'Undeliverable: Your case C-48K2-7',
    'Delivery Status Notification (Failure)',
    'Mail delivery failed: returning message to sender',
    'Mail Delivery Failure',
    'Mail System Error - Returned Mail',
    'Returned mail: see transcript for details',
    'Returned mail: User unknown',
    'failure notice',
    'Delivery Failure',
    'Delivery Notification: Delivery has failed',
    'Warning: could not send message for past 4 hours',
    'Delayed Mail (still being retried)',
    'NDN: Your case',
    'Nondeliverable mail',
    'Non remis : Votre dossier',
    'Non distribuable : Votre dossier',
    'Échec de la remise : Votre dossier',
    "Échec d'envoi",
    'Message non distribué',
    'Notification de non-remise',
    "Notification d'état de remise (échec)",
    'Remise différée : Votre dossier',
  ])('a bounce of an old kind: %s', async (subject) => {
    expect(await reason([...person, `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`, ...hello])).toBe('bounce-subject');
  });

  test.each([
    'Automatic reply: Your case',
    'Out of Office: Re: PIN',
    'Out of Office AutoReply: PIN',
    'Autoreply',
    'Réponse automatique : Votre dossier',
    'Absence du bureau : NIP',
    'Absent du bureau: NIP',
    'I am away until Monday',
    'Réponse d’absence : Votre dossier',
    'Je suis absente du bureau',
    'En vacances jusqu’au 4',
    'Auto: Re: Your case',
    'Read: Your case',
    'Lu : Votre dossier',
    'Re: Your case (Out of office)',
    'Accepted: Your case',
  ])('an absence note without a header: %s', async (subject) => {
    expect(await reason([...person, `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`, ...hello])).toBe('absence-subject');
  });

  test.each([
    'Hi. This is the qmail-send program at mx.example.\nI am afraid I was not able to deliver your message.',
    'This is the mail system at host mx.example.',
    'This message was created automatically by mail delivery software.',
    '   ----- The following addresses had permanent fatal errors -----\n<bob@organization.com>',
    'The original message was received at Tue, 5 Mar 2024 10:12:00 -0500\nfrom localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<bob@organization.com>',
    'Your message\n\n  To: bob\n\ndid not reach the following recipient(s):',
    "Votre message n'a pas pu être remis aux destinataires suivants :",
  ])('a bounce known by its text alone: %s', async (text) => {
    expect(await reason([...person, 'Content-Type: text/plain; charset=utf-8', '', text])).toBe('bounce-text');
  });

  test('a mail without a sender', async () => {
    expect(await reason(['Subject: x', ...hello])).toBe('no-sender');
  });
});

describe('What a person wrote is answered', () => {
  test('a bounce that a customer sends on with a question', async () => {
    const forwarded = [
      '',
      'Why did I get this?',
      '',
      '---------- Forwarded message ---------',
      'From: MAILER-DAEMON',
      '',
      'This is the mail system at host mx.example.',
    ];
    expect(await reason([...person, ...forwarded])).toBeUndefined();
  });

  test.each([
    ['an ordinary mail', 'X-Mailer: Any'],
    ['the value no', 'Auto-Submitted: no'],
    ['the value no with a comment', 'Auto-Submitted: No (a person); x=y'],
    ['first-class mail', 'Precedence: first-class'],
    ['Exchange, which suppresses receipts alone', 'X-Auto-Response-Suppress: DR, RN, NRN'],
    ['a question about an absence greeting', 'Subject: Out of office greeting does not play'],
    ['a question about failed delivery', 'Subject: Delivery of my new phone failed to arrive'],
    ['a French question', 'Subject: Messagerie vocale : message non lu'],
    ['a question about returned calls', 'Subject: Returned calls go to extension 101'],
    ['an answer to a case', 'Subject: Re: [C-48K2-7] Your request'],
    ['a reply to our mail', 'In-Reply-To: <c1@provider.example>'],
    ['a return path', 'Return-Path: <alice@organization.com>'],
  ])('%s', async (_name, header) => {
    expect(await reason([header, ...person, ...hello], 'alice@organization.com')).toBeUndefined();
  });
});
