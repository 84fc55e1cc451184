import { MASK } from '../../../dialogs/hear/mask/mask';
import { anUnderstanding } from '../../support/heads';
import { aHearing, situations } from './situations';

const understanding = anUnderstanding();
const whose = 'dqmyhvvuqluzugicavcemraaaqzoklb';
const secret = 'budohkgrhcskcyrvqnzdldllbkpn';
const token = `${whose}.${secret}`;
const half = secret.slice(0, 14);

/** Any five letters of the secret in a row. */
const leaks = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '');
  return [...secret].some((_, at) => at + 5 <= secret.length && plain.includes(secret.slice(at, at + 5)));
};

const paths = [
  'verify',
  'resume',
  'not-me',
  'rate',
  ...['confirm', 'setup', 'reset', 'activate', 'email', 'revert', 'second', 'address', 'voicemail', 'restore'].map(
    (path) => `portal/${path}`,
  ),
];

describe('a mailed link that somebody passes on (I11)', () => {
  test.each(paths)('/%s: nobody can read its token in a chat, on a call, in a mail or its subject', (path) => {
    const said = `This link does not work: https://help.northline.example/${path}/${token} - why?`;
    const shown = `This link does not work: https://help.northline.example/${path}/${MASK} - why?`;
    expect(understanding.hear(said, situations.need).masked).toBe(shown);
    expect(understanding.hear(said, aHearing({ channel: 'voice' })).masked).toBe(shown);
    const { masked, maskedSubject } = understanding.hearMail({ subject: said, text: `Bonjour,\n\n${said}\n\nMerci` }, situations.need);
    expect(masked).toBe(`Bonjour,\n\n${shown}\n\nMerci`);
    expect(maskedSubject).toBe(shown);
  });

  test.each([
    ['without scheme', `support.example/portal/reset/${token}`],
    ['as path alone', `/portal/reset/${token}`],
    ['as token alone', token],
    ['as the secret half alone', `it ends with ${secret}.`],
    ['in capitals', `HTTPS://SUPPORT.EXAMPLE/PORTAL/RESET/${token.toUpperCase()}`],
    ['broken in the token', `http://localhost:3978/portal/reset/${whose}.${half}\n${secret.slice(14)} fails`],
    ['broken by quoted-printable', `http://localhost:3978/portal/reset/${whose}.${half}=\r\n${secret.slice(14)}`],
    ['broken and quoted', `> http://localhost:3978/portal/reset/${whose.slice(0, 9)}\n> ${whose.slice(9)}.${half}\n> ${secret.slice(14)}`],
    ['broken at the dot', `http://localhost:3978/portal/reset/${whose}.\n${secret}`],
    ['broken by a blank', `portal/reset/${whose}.${half} ${secret.slice(14)} fails`],
    ['broken in the path', `http://localhost:3978/portal/re\nset/${token}`],
    ['cut short', `http://localhost:3978/portal/reset/${token.slice(0, -3)}`],
    ['with more behind it', `http://localhost:3978/portal/reset/${token}Thanks`],
    ['with soft hyphens', `http://localhost:3978/portal/reset/${whose}.${half}\u00ad${secret.slice(14)}`],
    [
      'in a link that a mail program wrapped',
      `https://safe.example/?url=http%3A%2F%2Flocalhost%2Fportal%2Freset%2F${whose}%2E${secret}&data=1`,
    ],
  ])('%s: its token is not kept', (_, text) => {
    const { masked } = understanding.hear(text, situations.need);
    expect(masked).toContain(MASK);
    expect(leaks(masked)).toBe(false);
    expect(leaks(understanding.hearMail({ subject: '', text }, situations.need).masked)).toBe(false);
  });

  test('proves nothing by being pasted', () => {
    const { said } = understanding.hear(`http://localhost:3978/verify/${token}`, situations.pin);
    expect(said.some(({ is }) => is === 'secret' || is === 'claim')).toBe(false);
  });

  test.each([
    'https://support.example/portal/forgot-password',
    'the page /portal/login is slow',
    'please verify/confirm my address',
    'see https://support.example/help/change-voicemail-pin',
    'I will verify. That is all I wanted to know, thanks.',
    'Rate/score: good',
  ])('leaves readable: %s', (text) => {
    expect(understanding.hear(text, situations.need).masked).toBe(text);
  });
});

describe('an activation code that somebody passes on', () => {
  test.each([
    'HXXPJ-KFDKS',
    'my activation code is HXXPJ-KFDKS',
    'and my code hxxpj kfdks does not work',
    'Mon code d’activation est HXXPJKFDKS.',
    'the code is H X X P J - K F D K S',
    'h x x p j dash k f d k s',
    'code HXXPJ – KFDKS',
    'my code is ABCDE-FGHIJ',
  ])('%s: is masked', (text) => {
    for (const hearing of [situations.need, aHearing({ channel: 'voice' })]) {
      const { masked } = understanding.hear(text, hearing);
      expect(masked).toContain(MASK);
      expect(masked.replace(/[^a-z]/gi, '')).not.toMatch(/hxxpj|kfdks|fghij/i);
    }
  });

  test.each(['my code is wrong', 'the code did not come, please send it again'])('%s: no words are taken for one', (text) => {
    expect(understanding.hear(text, situations.need).masked).toBe(text);
  });
});
