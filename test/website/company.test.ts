import { writeMail } from '../../dialogs/mails';
import { createSpeech } from '../../dialogs/say';
import { loadConfig } from '../../src/config/load';
import { words } from '../../src/website/words';
import { withCompany } from '../../src/website/with-company';

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://support.example.com',
  SMTP_URL: 'smtp://127.0.0.1',
  SECRET_KEY: 'k'.repeat(44),
  DIRECTORY_SEED: 'accounts.json',
  DATA_DIR: '/tmp/none',
};
const scene = {
  channel: 'chat' as const,
  caseNumber: 'C-48K2-7',
  shown: undefined,
  byEmail: false,
  proved: false,
  changes: [],
  pinMail: { from: 's@example.com', subject: 'PIN' },
  portalUrl: undefined,
  timeZone: 'UTC',
};

describe('the name customers know the provider by', () => {
  test('is the configured one, else in the demo the demo’s, else the name mails come from', () => {
    expect(loadConfig({}).company).toBe('Northline');
    expect(loadConfig({ ...production, MAIL_FROM: 'Acme Support <support@acme.example>' }).company).toBe('Acme Support');
    expect(loadConfig({ ...production, COMPANY_NAME: 'Acme' }).company).toBe('Acme');
  });

  test.each(['en', 'fr'] as const)('is the same on pages, in mails and in the greeting, and no other (%s)', (language) => {
    const pages = JSON.stringify(withCompany(words[language], 'Orange Telecom'));
    const mail = writeMail(
      {
        kind: 'login-names',
        logins: ['101@organization.com'],
        portalUrl: undefined,
        company: 'Orange Telecom',
        timeZone: 'UTC',
        support: undefined,
      },
      language,
    ).text;
    const greetings = (['chat', 'email', 'voice'] as const).map(
      (channel) =>
        createSpeech().say([{ line: 'greeting' }], undefined, { ...scene, language, channel, company: 'Orange Telecom' })[0]?.text ?? '',
    );
    for (const text of [pages, mail, ...greetings]) {
      expect(text).toContain('Orange Telecom');
      expect(text).not.toMatch(/Northline|\{company\}/);
    }
    if (language === 'fr') for (const text of greetings) expect(text).toContain('d’Orange Telecom');
  });
});
