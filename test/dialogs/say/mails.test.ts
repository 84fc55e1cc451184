import fc from 'fast-check';
import { digitGroups } from '../../../dialogs/mails/digit-groups';
import { mailSubject, writeMail, type MailKind, type MailText } from '../../../dialogs/mails';
import type { KindId } from '../../../machines/words';
import { at, forwardOwn, languages, reissue, stop104 } from './samples';

const frame = { timeZone: 'America/Toronto', support: 'support@example.com' };
const verifyUrl = 'https://support.example.com/verify/Jx-bQeRksTuWvYzmPa_kLm';
const resumeUrl = 'https://support.example.com/resume/Qx-bQeRksTuWvYzmPa_kLm';
const notMeUrl = 'https://support.example.com/not-me/VtyCmWkQzpXfLrNa-bCd';
const ada = { name: 'Ada Lovelace', login: '101@organization.com' };
const rob = { name: 'Robert Moreau', login: '104@organization.com' };
const pinMail = { kind: 'pin', pin: '483920', login: ada.login, channel: 'chat', at, verifyUrl, notMeUrl, ...frame } as const;
const numbered = { name: 'Ada Lovelace', login: '482913@organization.com' };
const notice = {
  kind: 'notice',
  to: 'subject',
  asker: ada,
  subject: rob,
  report: { change: stop104, at, before: { number: '+16135550100' } },
  caseNumber: 'C-48K2-7',
  notMeUrl,
  ...frame,
} as const;

const rateUrl = 'https://support.example.com/rate/Rx-bQeRksTuWvYzmPa_kLm';
const confirmUrl = 'https://support.example.com/portal/confirm/Wx-bQeRksTuWvYzmPa_kLm';
const request = { asker: ada, changes: [forwardOwn, stop104], channel: 'voice', at, caseNumber: 'C-48K2-7', ...frame } as const;

const mails: { readonly [Kind in MailKind]: Extract<MailText, { readonly kind: Kind }> } = {
  pin: pinMail,
  'new-pin': { kind: 'new-pin', pin: '150862', login: ada.login, channel: undefined, at, notMeUrl, ...frame },
  resume: { kind: 'resume', login: ada.login, channel: 'voice', at, until: at + 86_400_000, resumeUrl, notMeUrl, ...frame },
  code: {
    kind: 'code',
    code: '771034',
    login: ada.login,
    changes: [forwardOwn, stop104],
    channel: 'chat',
    at,
    until: at + 600_000,
    notMeUrl,
    ...frame,
  },
  notice,
  confirm: { kind: 'confirm', confirmUrl, until: at + 900_000, ...request },
  'confirm-asked': { kind: 'confirm-asked', notMeUrl, ...request },
  confirmed: { kind: 'confirmed', approver: rob, to: { is: 'asker', notMeUrl }, ...request },
  'address-confirm': {
    kind: 'address-confirm',
    login: rob.login,
    company: 'Organization',
    asker: ada,
    confirmUrl,
    until: at + 86_400_000,
    rest: 86_400_000,
    ...frame,
  },
  'address-changed': {
    kind: 'address-changed',
    to: 'administrator',
    user: rob,
    asker: ada,
    before: 'rob@example.com',
    email: 'robert@example.com',
    at,
    caseNumber: 'C-48K2-7',
    revertUrl: confirmUrl,
    until: at + 86_400_000,
    letsIn: 'administrator',
    ...frame,
  },
  'address-put-back': {
    kind: 'address-put-back',
    to: 'administrator',
    user: rob,
    email: 'rob@example.com',
    at,
    caseNumber: 'C-48K2-7',
    restoreUrl: confirmUrl,
    letsIn: 'administrator',
    ...frame,
  },
  welcome: {
    kind: 'welcome',
    name: rob.name,
    company: 'Organization',
    login: rob.login,
    setupUrl: confirmUrl,
    until: at + 86_400_000,
    ...frame,
  },
  reset: { kind: 'reset', login: rob.login, at, resetUrl: confirmUrl, until: at + 10_800_000, ...frame },
  activation: { kind: 'activation', login: rob.login, code: 'BCDFG-HJKLM', activateUrl: confirmUrl, until: at + 86_400_000, ...frame },
  'password-notice': { kind: 'password-notice', login: rob.login, at, forgotUrl: confirmUrl, notMeUrl, ...frame },
  'voicemail-notice': { kind: 'voicemail-notice', login: rob.login, at, notMeUrl, ...frame },
  'voicemail-link': {
    kind: 'voicemail-link',
    login: rob.login,
    by: ada,
    at,
    voicemailUrl: confirmUrl,
    until: at + 10_800_000,
    notMeUrl,
    ...frame,
  },
  'second-refused': { kind: 'second-refused', login: rob.login, email: 'rob.home@example.com', at, ...frame },
  'voicemail-refused': { kind: 'voicemail-refused', login: rob.login, at, ...frame },
  'own-address': {
    kind: 'own-address',
    login: rob.login,
    email: 'robert@example.com',
    at,
    confirmUrl,
    until: at + 86_400_000,
    notMeUrl,
    ...frame,
  },
  'second-address': {
    kind: 'second-address',
    login: rob.login,
    email: 'rob.home@example.com',
    by: ada,
    at,
    confirmUrl,
    until: at + 86_400_000,
    notMeUrl,
    ...frame,
  },
  'login-names': { kind: 'login-names', logins: ['101@organization.com', '205@organization.com'], portalUrl: undefined, ...frame },
  'not-me-received': { kind: 'not-me-received', at, pinReplaced: true, caseNumber: 'C-48K2-7', ...frame },
  summary: {
    kind: 'summary',
    login: ada.login,
    agent: 'Sam',
    changes: [
      { ...forwardOwn, status: 'applied' },
      { ...stop104, status: 'refused' },
    ],
    channel: 'chat',
    at,
    caseNumber: 'C-48K2-7',
    rateUrl,
    notMeUrl,
    ...frame,
  },
  reply: {
    kind: 'reply',
    agent: 'Sam',
    paragraphs: ['Hello!\n\nPlease write to us:\n• by mail\n• in the chat'],
    caseNumber: 'C-48K2-7',
    channel: 'chat',
    ...frame,
  },
  article: {
    kind: 'article',
    article: {
      title: 'Set up your desk phone',
      steps: ['Plug it in.', 'Wait two minutes.'],
      url: 'https://support.example.com/help/set-up-desk-phone',
      video: 'https://videos.example.com/phone',
    },
    login: ada.login,
    channel: 'voice',
    at,
    notMeUrl,
    ...frame,
  },
  answer: {
    kind: 'answer',
    paragraphs: ['Hello!\n\nTo go on, I still need:\n• the number\n• your PIN', 'Anything else?'],
    caseNumber: 'C-48K2-7',
    subject: undefined,
    notMeUrl,
    ...frame,
  },
};
const everyMail = Object.values(mails);
const sixes = (text: string): readonly string[] => digitGroups(text).filter((digits) => digits.length === 6);
const shown = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll('&#x27;', "'");

describe.each(languages)('mails in %s', (language) => {
  it.each(everyMail.map((mail) => [mail.kind, mail] as const))(
    'the mail %s is whole in both parts, and its subject has no digits',
    (kind, mail) => {
      const { subject, text, html } = writeMail(mail, language);
      expect(subject).toBe(
        kind === 'answer' || kind === 'reply' ? `${mailSubject(kind, language)} [C-48K2-7]` : mailSubject(kind, language),
      );
      expect(mailSubject(kind, language)).toMatch(/^[^\d\r\n]+$/);
      for (const part of [text, html]) expect(part).not.toMatch(/undefined|NaN|\[object|null/);
      for (const url of ['verifyUrl', 'notMeUrl'] as const) {
        if (url in mail) for (const part of [text, html]) expect(part).toContain(url === 'verifyUrl' ? verifyUrl : notMeUrl);
      }
    },
  );

  it('the PIN mail tells channel and time, stands the PIN on a line of its own, and says that we never call for it', () => {
    const { text } = writeMail(pinMail, language);
    expect(text.split('\n')).toContain('483920');
    expect(text).toMatch(
      language === 'en'
        ? /in the chat on our website at 2:05 pm on 22 November/
        : /discussion de notre site à 14\u202fh\u202f05 le 22 novembre/,
    );
    expect(text).toMatch(language === 'en' ? /never call you/ : /ne vous appelons jamais/);
    expect(text.split('\n')).toContain(verifyUrl);
    expect(text.split('\n')).toContain(notMeUrl);
  });

  it('the mail with a link to go on tells channel and time, what the link does, until when, and that it is to be kept', () => {
    const { text } = writeMail(mails.resume, language);
    expect(text.split('\n')).toEqual(expect.arrayContaining([resumeUrl, notMeUrl]));
    expect(text).toMatch(
      language === 'en'
        ? /on the phone at 2:05 pm on 22 November.*101@organization\.com.*kept.*until 2:05 pm on 23 November.*Keep the link to yourself/s
        : /par téléphone à 14\u202fh\u202f05 le 22 novembre.*101@organization\.com.*gardé.*jusqu’à 14\u202fh\u202f05 le 23 novembre.*Gardez ce lien pour vous/s,
    );
  });

  it('the mail that asks an administrator says who asks for exactly what, where and when, to call them on a number known before, that the code is theirs to tell, and how to refuse', () => {
    const { text } = writeMail(mails.confirm, language);
    expect(text.split('\n')).toContain(confirmUrl);
    expect(text).toMatch(
      language === 'en'
        ? /name of Ada Lovelace.*101@organization\.com to \+1 613 555 0100.*on the phone, at 2:05 pm on 22 November.*C-48K2-7.*number you already know.*four digits.*own support PIN.*until 2:20 pm on 22 November.*say so on the same page/s
        : /nom de Ada Lovelace.*101@organization\.com vers le \+1 613 555 0100.*par téléphone, à 14\u202fh\u202f05 le 22 novembre.*C-48K2-7.*numéro que vous connaissez déjà.*quatre chiffres.*propre PIN d’assistance.*jusqu’à 14\u202fh\u202f20 le 22 novembre.*dites-le sur cette même page/s,
    );
  });

  it('whoever is to be confirmed, or was, can say at once that it was not them; the other administrators can stop it', () => {
    for (const mail of [mails['confirm-asked'], mails.confirmed]) expect(writeMail(mail, language).text.split('\n')).toContain(notMeUrl);
    expect(writeMail(mails.confirmed, language).text).toContain('Robert Moreau');
    const told = writeMail({ ...mails.confirmed, to: { is: 'administrator', confirmUrl } }, language).text;
    expect(told).toMatch(/Robert Moreau.*Ada Lovelace/s);
    expect(told.split('\n')).toContain(confirmUrl);
    expect(told).not.toContain(notMeUrl);
  });

  it('the summary tells who helped where, what was done and what was not, and how to rate the help or say "this was not me"; nothing of it is a secret', () => {
    const { text } = writeMail(mails.summary, language);
    expect(text.split('\n')).toEqual(expect.arrayContaining([rateUrl, notMeUrl]));
    expect(text).toMatch(
      language === 'en'
        ? /Sam of our support helped you in the chat on our website with 101@organization\.com\. Your case C-48K2-7 was closed at 2:05 pm.*This was done:.*\+1 613 555 0100.*This was not done:.*104/s
        : /Sam, de notre assistance, vous a répondu dans la discussion.*au sujet de 101@organization\.com\. Votre dossier C-48K2-7 a été fermé à 14\u202fh\u202f05.*Ceci a été fait.*\+1 613 555 0100.*Ceci n’a pas été fait.*104/s,
    );
    expect(writeMail({ ...mails.summary, changes: [] }, language).text).toMatch(
      language === 'en' ? /Nothing was changed in your account/ : /Rien n’a été modifié dans votre compte/,
    );
    expect(sixes(text)).toEqual([]);
  });

  it('what an agent writes goes out in their name: in a thread one may reply, to an address that was only left one may not', () => {
    const answer = writeMail({ ...mails.answer, subject: 'Calls', agent: 'Sam' }, language).text;
    expect(answer).toMatch(
      language === 'en'
        ? /Sam, Northline support\. If you reply to this mail, it comes to us in your case C-48K2-7/
        : /Sam, assistance Northline\. Si vous répondez à ce courriel, votre réponse nous parvient dans votre dossier C-48K2-7/,
    );
    expect(answer).not.toMatch(/bot|robot/);
    expect(writeMail(mails.reply, language).text).toMatch(
      language === 'en'
        ? /left with us in the chat.*was it not you, then please ignore this mail.*support@example\.com/s
        : /laissée dans la discussion.*ignorez ce courriel.*support@example\.com/s,
    );
  });

  it('a PIN that an agent heard is replaced, and the mail says why; a request that nobody was there for can be confirmed alone', () => {
    expect(writeMail({ ...mails['new-pin'], heardIn: 'C-48K2-7' }, language).text).toMatch(
      language === 'en'
        ? /heard your PIN in your case C-48K2-7.*didn’t contact us/s
        : /entendu votre PIN dans votre dossier C-48K2-7.*pas contactés/s,
    );
    expect(writeMail({ ...mails.resume, parked: true }, language).text).toMatch(
      language === 'en'
        ? /asked us for something on the phone at.*nobody is needed.*confirm it yourself/s
        : /demandé quelque chose par téléphone.*besoin de personne.*confirmer vous-même/s,
    );
  });

  it('the PIN mailed for the page of a confirmation leads back to that page, and offers no other way in', () => {
    const { text } = writeMail({ ...pinMail, verifyUrl: undefined }, language);
    expect(text).not.toContain('verify');
    expect(text.split('\n')).toContain('483920');
    expect(text).toMatch(
      language === 'en'
        ? /on the page where you confirm a request.*Go back to that page/s
        : /sur la page où vous confirmez une demande.*Revenez à cette page/s,
    );
  });

  it('a mail with a secret has no other group of six digits, whatever the time, the zone and the secret', () => {
    const zones = ['America/Toronto', 'Europe/Paris', 'UTC', 'Asia/Kolkata', 'Pacific/Chatham', 'Etc/GMT+12', 'America/St_Johns'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 0, 1) }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('chat', 'email', 'voice'),
        fc.constantFrom('101@organization.com', '101@482913.example', '7@a1b2c3.example', '4839@20.example'),
        (time, timeZone, number, channel, login) => {
          const secret = String(number).padStart(6, '0');
          const common = { login, channel, at: time, timeZone, support: undefined, notMeUrl } as const;
          for (const mail of [
            { kind: 'pin', pin: secret, verifyUrl, ...common },
            { kind: 'new-pin', pin: secret, ...common },
            { kind: 'code', code: secret, changes: [forwardOwn], until: time + 600_000, ...common, login: ada.login },
          ] as const) {
            const { text, html } = writeMail(mail, language);
            expect(sixes(text)).toEqual([secret]);
            expect(sixes(shown(html))).toEqual([secret]);
            expect(html.match(/\d{6}/g)).toEqual([secret]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('mails without a secret have no group of six digits at all', () => {
    for (const mail of [
      mails.notice,
      mails.resume,
      { ...mails.resume, login: '482913@organization.com' },
      mails['login-names'],
      mails['not-me-received'],
      mails.answer,
      mails.confirm,
      mails['confirm-asked'],
      mails.confirmed,
      { ...mails.confirm, asker: numbered },
      { ...mails['confirm-asked'], asker: numbered },
      { ...mails.confirmed, asker: numbered },
    ]) {
      const { text, html } = writeMail(mail, language);
      expect(sixes(text)).toEqual([]);
      expect(html).not.toMatch(/\d{6}/);
    }
  });

  it('a hostile name is text in the HTML part and one line in the plain part', () => {
    const name = '</script><img src=x onerror="alert(1)">\r\nBcc: x@y \u202egnp.exe & \'"';
    const { subject, text, html } = writeMail({ ...notice, asker: { ...ada, name } }, language);
    expect(html).not.toMatch(/<img|<\/script|\u202e/);
    expect(html).toContain('&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text).not.toContain('\u202e');
    expect(subject).toBe(mailSubject('notice', language));
  });

  it('a notice tells what, from when, old and new, who asked, the case number and what to do when it is wrong', () => {
    const { text } = writeMail(notice, language);
    for (const part of ['Robert Moreau, 104@organization.com', '+1 613 555 0100', 'Ada Lovelace', 'C-48K2-7', notMeUrl])
      expect(text).toContain(part);
    expect(text).toMatch(
      language === 'en'
        ? /Calls now: not forwarded\nCalls before: forwarded to/
        : /Appels maintenant\u202f: non renvoyés\nAppels avant\u202f: renvoyés vers/,
    );
  });

  it('who did not ask is not made to say that they did not: their link has the words of its question', () => {
    const label = (to: 'asker' | 'subject'): string =>
      new RegExp(`<a [^>]*href="${notMeUrl}"[^>]*>([^<]*)</a>`).exec(writeMail({ ...notice, to }, language).html)?.[1] ?? 'no link';
    expect(label('asker')).toMatch(/^(?:This was not me|Ce n’était pas moi)$/);
    expect(label('subject')).toMatch(/^(?:Something is wrong|Quelque chose ne va pas)$/);
  });

  it('a notice of another kind says it in words', () => {
    expect(writeMail({ ...notice, to: 'asker', report: { change: reissue, at } }, language).text).toMatch(/support PIN|PIN d’assistance/);
  });

  it('a notice of a link that was mailed, or of what is still to be confirmed, tells of nothing as if it were in force', () => {
    const of = (kind: KindId, to: 'asker' | 'subject' = 'asker', fields = {}) =>
      writeMail(
        { ...notice, to, report: { change: { id: 'c-2', kind, subject: { is: 'self' }, fields, status: 'applied' }, at } },
        language,
      );
    for (const kind of ['password.reset', 'welcome.resend', 'voicemail-pin.reset'] as const) {
      for (const to of ['asker', 'subject'] as const)
        expect(of(kind, to).text).toMatch(
          language === 'en'
            ? /Nothing in the account was changed by that[\s\S]*Sent at: /
            : /Rien n’a changé dans le compte[\s\S]*Envoyé à\s: /,
        );
    }
    for (const kind of ['email.update', 'email.add-second'] as const)
      expect(of(kind).text).toMatch(
        language === 'en'
          ? /once the mail about it is confirmed[\s\S]*Asked at: /
          : /dès que le courriel à son sujet est confirmé[\s\S]*Demandé à\s: /,
      );
    const made = of('voicemail-pin.reset', 'asker', { voicemailPin: 'sealed:1' });
    expect(made.text).toMatch(
      language === 'en' ? /we have made this change[\s\S]*From: / : /nous avons fait cette modification[\s\S]*À partir de\s: /,
    );
    expect(new Set([of('password.reset').subject, of('email.update').subject, made.subject]).size).toBe(3);
  });

  it('whose address it is reads of it as their own, an administrator of the user by name', () => {
    for (const mail of [mails['address-changed'], mails['address-put-back']]) {
      expect(writeMail(mail, language).text).toContain(rob.name);
      const own = writeMail({ ...mail, to: 'user', ...(mail.kind === 'address-changed' ? {} : { restoreUrl: undefined }) }, language).text;
      expect(own).not.toContain(rob.name);
      expect(own).toMatch(language === 'en' ? /your email address|Your email address/ : /[Vv]otre adresse courriel/);
    }
  });

  it('the code mail names exactly the changes the code is for', () => {
    const { text } = writeMail(mails.code, language);
    expect(text).toContain('+1 613 555 0100');
    expect(text).toContain('104');
    expect(text).toMatch(language === 'en' ? /until 2:15 pm/ : /jusqu’à 14\u202fh\u202f15/);
  });

  it('the login mail lists every login and carries no set-up link', () => {
    const { text } = writeMail(mails['login-names'], language);
    expect(text).toContain('- 101@organization.com\n- 205@organization.com');
    expect(text).not.toContain('http');
  });

  it('the HTML part fetches nothing and names its language', () => {
    for (const mail of everyMail) {
      const { html } = writeMail(mail, language);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/<img|<link|@import|url\(|<script|src=/);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        expect([verifyUrl, resumeUrl, notMeUrl, confirmUrl, rateUrl, mails.article.article.url, mails.article.article.video]).toContain(
          href,
        );
    }
  });
});

test.each(languages)(
  'where the accounts are a provider’s, no mail promises that an administrator lets somebody back in here (%s)',
  (language) => {
    for (const mail of [mails['address-changed'], { ...mails['address-put-back'], restoreUrl: undefined }]) {
      expect(writeMail({ ...mail, letsIn: 'support' }, language).text).toMatch(
        language === 'en' ? /until our support has looked at it/ : /jusqu’à ce que notre assistance ait vérifié/,
      );
      expect(writeMail({ ...mail, letsIn: 'support' }, language).text).not.toMatch(/administrat/);
      expect(writeMail(mail, language).text).toMatch(/administrat/);
    }
  },
);
