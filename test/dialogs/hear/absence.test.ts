import { anUnderstanding } from '../../support/heads';
import { threads } from './mail-rows';
import { brief } from './situations';

const understanding = anUnderstanding();
const { confirm } = threads;
const heard = (text: string): string => brief(understanding.hearMail({ subject: '', text }, confirm).said);

describe('who is away answers everybody with the same words: nothing of them is about what is in hand', () => {
  test.each([
    'I’m on vacation until December 1st and will read your message when I return. In urgent cases please contact Maya Lindqvist at extension 100.',
    'Thank you for your email. I am out of the office with limited access to email. For urgent matters call 613 555 0100.',
    'Bonjour, je suis absent du bureau jusqu’au 3 décembre. Je répondrai à vos courriels à mon retour. Pour toute urgence, contactez Maya au poste 100.',
    'Je suis en vacances du 1er au 15. En cas d’urgence, composez le 613 555 0100. Je lirai votre message à mon retour.',
  ])('%j', (text) => expect(heard(text)).toBe('puzzled'));

  test.each([
    ['No, cancel it, I am on leave and your message confused me.', /cancel/],
    ['I’m away on vacation, so please forward them to 613 555 0155 instead.', /0155/],
  ])('%j is an answer', (text, wanted) => expect(heard(text)).toMatch(wanted));
});

describe('a yes and the words around one', () => {
  test.each(['Confirmed', 'Confirmed.', 'Yes, confirmed', 'Confirmed, thanks.', 'Confirmé'])('%j is a yes', (text) =>
    expect(heard(text)).toMatch(/^yes/),
  );
  test.each(['As requested.', 'as agreed', 'Comme demandé.', 'Tel que demandé'])('%j is neither yes nor no', (text) =>
    expect(heard(text)).toBe('puzzled'),
  );
});

describe('a summary is put off in a mail that asks for the PIN, too', () => {
  const { confirmPin } = threads;
  test.each(['Please hold off on this until I get back to you on Friday.', 'Merci d’attendre ma confirmation avant de procéder.'])(
    '%j',
    (text) =>
      expect(understanding.hearMail({ subject: '', text }, confirmPin).said).toEqual([
        { is: 'event', event: { type: 'request.declined', later: true } },
      ]),
  );

  test('a French PIN by its other name goes with the yes before it', () =>
    expect(brief(understanding.hearMail({ subject: '', text: 'Oui svp, mon NIP d’assistance est le 48 39 20.' }, confirmPin).said)).toMatch(
      /^yes; pin/,
    ));

  test('“also, ...” asks for nothing by itself', () =>
    expect(brief(understanding.hear('Also, does my voicemail work?', threads.first).said)).toBe('ask voicemail'));
});

describe('who is away sends mails elsewhere, and no calls', () => {
  test.each([
    'I am on leave until 4 December. In urgent cases please call my colleague at 613 555 0166 or forward your message to marie@organization.com.',
    'Thank you for your e-mail. I’m out of the office until Monday. Please forward urgent requests to marie@organization.com or call 613 555 0166.',
    'Thanks for your mail. I’m travelling and will answer after 1 December. In urgent cases write to marie@organization.com.',
    'I am on vacation until December 4. Please redirect urgent matters to Marie at 613 555 0166.',
    'Je suis absent du bureau jusqu’au 30 novembre. En cas d’urgence, contactez Marie Tremblay au 613 555 0166.',
    'Je suis en congé jusqu’au 4 décembre. Veuillez transférer vos demandes urgentes à marie@organization.com ou appeler le 613 555 0166.',
  ])('%j', (text) => {
    expect(heard(text)).toBe('puzzled');
    expect(brief(understanding.hearMail({ subject: 'Out of office', text }, threads.first).said)).toBe('puzzled');
  });

  test.each([
    ['I’m out of the office until Friday, so please forward my calls to 613 555 0166.', 'fwd self +16135550166'],
    ['Please redirect my calls to 613 555 0166 and any urgent requests to Marie.', 'fwd self +16135550166'],
    ['Je suis absente jusqu’à vendredi. Merci de renvoyer mes appels au 514 555 0166.', 'fwd self +15145550166'],
  ])('%j is an order', (text, wanted) => expect(brief(understanding.hearMail({ subject: '', text }, threads.first).said)).toMatch(wanted));
});

describe('a yes in the words of a letter', () => {
  test.each([
    'Thanks for getting back to me so quickly. Yes, I’d like you to make this change.',
    'I confirm. Please make this change.',
    'You can proceed with the change.',
    'Je confirme. Vous pouvez procéder au changement.',
    'Oui, je souhaite que vous fassiez ce changement.',
    'That’s right, please carry it out.',
    'C’est parfait, vous pouvez aller de l’avant. Merci !',
  ])('%j', (text) => expect(heard(text)).toBe('yes'));

  test.each([
    ['Yes, I’d like you to make this change next week.', 'later'],
    ['Please carry it out tomorrow.', 'later'],
    ['I’m in meetings all day, can we leave this until tomorrow?', 'later'],
    ['Yes, but I’d like you to change the number.', 'no'],
    ['Je dois d’abord en parler avec ma responsable, je vous réponds demain.', 'later'],
  ])('%j is none', (text, wanted) => expect(heard(text)).toBe(wanted));
});
