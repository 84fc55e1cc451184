import { writeMail } from '../../../dialogs/mails';
import { at, languages } from './samples';

const pin = {
  kind: 'pin',
  pin: '483920',
  login: '101@organization.com',
  at,
  verifyUrl: 'https://support.example.com/verify/a',
  notMeUrl: 'https://support.example.com/not-me/a',
  timeZone: 'America/Toronto',
  support: 'support@example.com',
} as const;

const reached = {
  en: { chat: 'wrote to us in the chat on our website', email: 'wrote to us by email', voice: 'called us' },
  fr: { chat: 'nous avez écrit dans la discussion de notre site', email: 'nous avez écrit par courriel', voice: 'nous avez appelés' },
} as const;
const asked = { en: /asked for your support PIN|didn’t ask for it/, fr: /avez demandé votre PIN|l’avez pas demandé/ } as const;

describe.each(languages)('a PIN that an agent had mailed, in %s', (language) => {
  test.each(['chat', 'email', 'voice'] as const)('%s: says so, and not that its reader asked for it', (channel) => {
    const text = (byAgent: boolean) =>
      writeMail({ ...pin, channel, ...(byAgent ? { byAgent: true as const } : {}) }, language).text.replaceAll(/\s+/g, ' ');
    expect(text(true)).toMatch(new RegExp(`^(?:An|Un) agent .*, ${reached[language][channel]}\\. .* 483920 `));
    expect([asked[language].test(text(true)), asked[language].test(text(false))]).toEqual([false, true]);
  });
});
