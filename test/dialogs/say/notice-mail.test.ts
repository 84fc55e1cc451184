import { writeMail } from '../../../dialogs/mails';
import type { Change } from '../../../machines/words';

const change: Change = {
  id: 'c-2',
  kind: 'email.add-second',
  subject: { is: 'self' },
  fields: { email: 'rob.home@example.com' },
  status: 'applied',
};
const rob = { name: 'Rob Ito', login: '101@organization.com' };
const notice = {
  kind: 'notice',
  to: 'asker',
  asker: rob,
  subject: rob,
  report: { change, at: Date.UTC(2031, 4, 6, 14) },
  caseNumber: 'C-48K2-7',
  notMeUrl: 'https://support.example.com/not-me/Vt',
  timeZone: 'UTC',
  support: 'support@example.com',
} as const;

test.each([
  ['en', /we have made this change.*Second address now: rob\.home@example\.com.*Second address before: rob@old\.example.*From: /s],
  [
    'fr',
    /nous avons fait cette modification.*Deuxième adresse maintenant\s: rob\.home@example\.com.*Deuxième adresse avant\s: rob@old\.example.*À partir de\s: /s,
  ],
] as const)('%s: a second address that was confirmed and set is told as made, with what was there before', (language, made) => {
  expect(writeMail({ ...notice, confirmed: { before: 'rob@old.example' } }, language).text).toMatch(made);
  const first = writeMail({ ...notice, confirmed: { before: undefined } }, language).text;
  expect(first).not.toMatch(/before|avant/i);
  expect(writeMail(notice, language).subject).not.toBe(writeMail({ ...notice, confirmed: { before: undefined } }, language).subject);
});
