import { MASK } from '../../../dialogs/hear/mask/mask';
import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const heard = (text: string, hearing = situations.need) => brief(understanding.hear(text, hearing).said);

describe('a new voicemail PIN is heard', () => {
  test.each([
    ['reset my voicemail PIN', 'vmpin self'],
    ['I forgot my voicemail PIN', 'vmpin self'],
    ['please change the pin of my voicemail', 'vmpin self'],
    ['could you reset my voicemail PIN?', 'vmpin self'],
    ['I need a new voicemail PIN', 'vmpin self'],
    ['locked out of my voicemail, I need a new PIN', 'vmpin self'],
    ['my voicemail passcode needs to be reset', 'vmpin self'],
    ['send me my voicemail pin', 'vmpin self'],
    ['reset the voicemail PIN of extension 104', 'vmpin 104'],
    ['reset the voicemail PIN for 104', 'vmpin 104'],
    ['reset 104’s voicemail PIN', 'vmpin 104'],
    ['104 needs a new voicemail PIN', 'vmpin 104'],
    ['104 forgot her voicemail PIN, can you reset it for her?', 'vmpin 104'],
    ['104@organization.com forgot the voicemail PIN, can you reset it for them', 'vmpin 104@organization.com'],
    ['104@organization.com has forgotten the voicemail PIN. Please reset it.', 'vmpin 104@organization.com'],
    ['104@organization.com lost the voicemail PIN, please send a new one', 'vmpin 104@organization.com'],
    ['104@organization.com forgot to turn off forwarding, please stop it', 'fwd 104@organization.com off'],
    ['104@organization.com here, I forgot my voicemail PIN, can you reset it', 'claim 104@organization.com; vmpin self'],
    ['104@organization.com forgot my voicemail PIN', 'vmpin self'],
    ['reset the voicemail PIN of 104@organization.com', 'vmpin 104@organization.com'],
    ['set the voicemail PIN for extension 104 to 4829', 'vmpin 104'],
    ['set my voicemail PIN to 4829', 'vmpin self'],
    ['change my voicemail pin from 1234 to 4829', 'vmpin self'],
    ['my voicemail PIN shall be 59204', 'vmpin self'],
    ['réinitialisez le NIP de ma messagerie', 'vmpin self'],
    ['je veux changer le PIN de ma boîte vocale', 'vmpin self'],
    ['j’ai oublié le NIP de ma messagerie vocale', 'vmpin self'],
    ['pourriez-vous réinitialiser mon NIP de messagerie ?', 'vmpin self'],
    ['réinitialiser mon PIN de messagerie', 'vmpin self'],
    ['mettez un nouveau NIP sur la messagerie du 104', 'vmpin 104'],
    ['réinitialisez le NIP de messagerie du poste 104', 'vmpin 104'],
    ['le 104 a oublié son NIP de messagerie vocale, réinitialisez-le svp', 'vmpin 104'],
    ['104@organization.com a oublié son NIP de messagerie vocale, pouvez-vous le réinitialiser ?', 'vmpin 104@organization.com'],
    ['changez mon NIP de messagerie pour 4829', 'vmpin self'],
    ['je suis barré de ma boîte vocale', 'vmpin self'],
    ['chu embarrée dehors de ma boite vocale', 'vmpin self'],
    ['ma messagerie vocale est verrouillée', 'vmpin self'],
    ['I am locked out of my voicemail', 'vmpin self'],
    ['Hannah est barrée de sa boite vocale, poste 104', 'vmpin 104'],
    ['Hannah (poste 104) est bloquée hors de sa messagerie vocale, elle a oublié son NIP', 'vmpin 104'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(heard(text, situations.known)).toBe(meant);
  });

  test.each([
    ['how do I change my voicemail PIN?', 'ask voicemail-pin'],
    ['what are the rules for a voicemail PIN?', 'ask voicemail-pin'],
    ['is my voicemail PIN my support PIN?', /^ask /],
    ['comment changer le NIP de ma messagerie ?', 'ask voicemail-pin'],
    ['can I change my voicemail PIN?', /^(?:wish vmpin|ask voicemail-pin)$/],
    ['puis-je changer mon NIP de messagerie ?', /^(?:wish vmpin|ask voicemail-pin)$/],
    ['comment barrer un numéro sur ma boîte vocale ?', /^ask voicemail/],
    ['est-ce que ma boite vocale est barrée si je me trompe de code ?', /^ask voicemail/],
    ['don’t reset my voicemail PIN', /^(?!.*vmpin (?:self|\d))/],
    ['I don’t want a new voicemail PIN', /^(?!.*vmpin (?:self|\d))/],
    ['ne changez pas le NIP de ma messagerie', /^(?!.*vmpin (?:self|\d))/],
    ['reset Bob’s voicemail PIN', /^(?!.*vmpin self)/],
    ['reset the voicemail PIN of Anna', /^(?!.*vmpin self)/],
    ['reset the voicemail PIN for 1042', /^(?!.*vmpin self)/],
    ['reset his voicemail PIN', /^(?!.*vmpin self)/],
    ['réinitialisez le NIP de la messagerie de Sam', /^(?!.*vmpin self)/],
    ['I need a new support PIN', 'newpin'],
    ['mail me my PIN', 'mail pin'],
    ['forward my calls to my voicemail', /^(?!.*vmpin)/],
    ['my voicemail is full', /^(?!.*vmpin)/],
  ])('what is none is not: %s', (text, meant) => {
    if (typeof meant === 'string') expect(heard(text)).toBe(meant);
    else expect(heard(text)).toMatch(meant);
  });

  test.each([
    ['Reset both of my PINs', 'vmpin self; newpin'],
    ['can you reset both my PINs please', 'vmpin self; newpin'],
    ['both PINs need a reset', 'vmpin self; newpin'],
    ['Réinitialisez mes deux NIP', 'vmpin self; newpin'],
    ['I forgot both my PINs', 'vmpin self; mail pin'],
    ['j’ai oublié mes deux NIP', 'vmpin self; mail pin'],
    ['How do I reset both my PINs?', 'ask support-pin'],
    ['don’t reset both my PINs', 'puzzled'],
    ['reset both PINs for 104', 'puzzled'],
  ])('both PINs are that of the support and that of the voicemail: %s', (text, meant) => expect(heard(text)).toBe(meant));

  test('beside other changes, and is told from them when one is left out', () => {
    expect(heard('forward my calls to 613 555 0142 and reset my voicemail PIN')).toBe('fwd self +16135550142; vmpin self');
    expect(heard('reset my voicemail PIN and mail me my support PIN')).toMatch(/vmpin self.*mail pin|mail pin.*vmpin self/);
    const changes = [
      { id: 'c-1', kind: 'call-forwarding.set', subject: { is: 'self' }, fields: { number: '+16135550100' }, status: 'drafted' },
      { id: 'c-9', kind: 'voicemail-pin.reset', subject: { is: 'self' }, fields: {}, status: 'drafted' },
    ] as const;
    expect(heard('forget the voicemail PIN', aHearing({ claimed: true, question: { ask: 'confirm', digest: 'd' }, changes }))).toBe(
      'drop vmpin c-9',
    );
  });

  test.each([
    ['set my voicemail PIN to 48291', '48291'],
    ['my voicemail PIN is 483920', '483920'],
    ['change my voicemail pin from 1234 to 4829', '4829'],
    ['mon NIP de messagerie est le 483 920', '483'],
    ['NIP de messagerie: quatre huit deux neuf', 'quatre huit'],
  ])('digits beside it are masked and are no PIN: %s', (text, digits) => {
    for (const hearing of [situations.need, situations.pin]) {
      const { said, masked } = understanding.hear(text, hearing);
      expect(masked).not.toContain(digits);
      expect(said.some(({ is }) => is === 'secret' || is === 'new-secret')).toBe(false);
    }
  });
});

describe('where a new secret is asked for', () => {
  const question = { ask: 'new-secret', change: 'c-9', kind: 'voicemail-pin.reset', field: 'voicemailPin', again: false } as const;
  const call = aHearing({
    claimed: true,
    proved: true,
    named: ['20417', '101'],
    channel: 'voice',
    question,
    language: 'en',
    country: 'CA',
  });

  test.each([
    ['4829', '4829'],
    ['483920', '483920'],
    ['101', '101'],
    ['20417', '20417'],
    ['12*4829', '4829'],
    ['48#29', '4829'],
    ['7', '7'],
  ])('keys %s are it', (keys, digits) => {
    const { said, masked } = understanding.hearKeys(keys, call);
    expect(said).toEqual([{ is: 'new-secret', change: 'c-9', digits }]);
    if (keys.length > 1) expect(masked).toBe(MASK);
  });

  test.each([
    ['3', 'cancel'],
    ['0', 'person'],
    ['*', ''],
    ['12*', ''],
    ['', 'puzzled'],
  ])('the key %s is the menu’s', (keys, meant) => {
    expect(brief(understanding.hearKeys(keys, call).said)).toBe(meant);
  });

  test.each(['four eight two nine', '4829', 'it is 4 8 2 9', 'my new PIN is 483920', 'PIN 483920', 'quatre huit deux neuf'])(
    'what is said is masked and never taken: %s',
    (text) => {
      const { said, masked } = understanding.hear(text, call);
      expect(brief(said)).toBe('secret? length');
      expect(masked).not.toMatch(/\d|four|quatre/);
    },
  );

  test('at the support PIN the same six keys are the support PIN, and fewer are none', () => {
    const asked = { ...call, proved: false, question: { ask: 'pin', mailed: false } } as const;
    expect(brief(understanding.hearKeys('483920', asked).said)).toBe('pin 483920');
    expect(brief(understanding.hearKeys('4829', asked).said)).toBe('secret? length');
  });
});

describe('one’s own voicemail PIN and somebody else’s', () => {
  test.each([
    ['reset my voicemail pin and 104’s', 'vmpin self; vmpin 104'],
    ['reset my voicemail PIN and Hannah’s (104)', 'vmpin self; vmpin 104'],
    ['réinitialisez mon NIP de messagerie et celui du 104', 'vmpin self; vmpin 104'],
    ['reset my voicemail PIN and forward 104 to 613 555 0100', 'vmpin self; fwd 104 +16135550100'],
  ])('%s', (text, meant) => expect(brief(anUnderstanding().hear(text, situations.known).said)).toBe(meant));

  test.each(['my voicemail PIN is 4711 and I want a new one', 'reset my voicemail pin and 4711'])(
    'digits of a PIN are nobody: %s',
    (text) => {
      const heard = anUnderstanding().hear(text, situations.known);
      expect(brief(heard.said)).toBe('vmpin self');
      expect(heard.masked).not.toContain('4711');
    },
  );
});

describe('what a voicemail PIN is called besides, and what is none', () => {
  test.each([
    'je voudrais modifier le mot de passe de mon répondeur',
    'change the password of my voicemail',
    'je me souviens plus du code pour écouter mes messages vocaux',
    'j’ai besoin d’un nouveau code pour consulter mes messages',
  ])('%s', (text) => expect(brief(understanding.hear(text, aHearing()).said)).toBe('vmpin self'));

  test.each(['un nouveau code de messagerie pour Louis au 103'])('of who sits there: %s', (text) =>
    expect(heard(text, situations.known)).toBe('vmpin 103'),
  );

  test.each(['Bloquez les appels indésirables dans ma messagerie', 'block unwanted calls in my voicemail'])('not: %s', (text) =>
    expect(brief(understanding.hear(text, aHearing()).said)).toBe('cannot voicemail'),
  );
});

describe('a voicemail that lets its owner in no more', () => {
  hears([
    ['need', "yeah hi my voicemail won't let me in anymore", 'vmpin self'],
    ['need', "my voicemail doesn't accept my code", 'vmpin self'],
    ['need', 'oui bonjour ma boîte vocale me dit que mon mot de passe est invalide', 'vmpin self'],
    ['need', 'My voicemail says the mailbox is locked. Could you unlock it please?', 'vmpin self'],
    ['need', 'i never set up my voicemail pin', 'wish vmpin'],
    ['need', 'somebody in my office needs a new voicemail pin', 'puzzled'],
    ['need', "quelqu'un dans mon équipe a besoin d'un nouveau nip de boîte vocale", 'puzzled'],
    ['need', 'can somebody give me a new voicemail pin', 'vmpin self'],
    ['need', 'why does my voicemail say my pin is wrong?', 'ask voicemail-pin'],
  ]);
});

describe('who has lost it and asks whether there is another way to one wants it', () => {
  hears([
    ['need', 'I lost my voicemail PIN, is there a way to get another one?', 'vmpin self'],
    ['need', 'I lost my voicemail PIN. Is it possible to get a new one?', 'vmpin self'],
    ['need', "J'ai égaré le code de ma messagerie vocale, est-ce qu'il y a moyen d'en ravoir un?", 'vmpin self'],
    ['need', "J'ai perdu le NIP de ma boîte vocale. Est-il possible d'en obtenir un nouveau?", 'vmpin self'],
    ['need', "J'ai oublié mon mot de passe, est-ce qu'il y a moyen d'en avoir un autre?", 'newpassword'],
    ['need', 'I forgot my password, is there a way to get a new one?', 'newpassword'],
    ['need', 'Is there a way to get another voicemail PIN?', 'ask voicemail-pin'],
    ['need', 'If I lost my voicemail PIN, is there a way to get another one?', 'ask voicemail-pin'],
    ['need', 'When I lost my password last year, was there a way to get a new one?', 'ask password'],
  ]);
});

test.each(['yes, send me the link', 'oui, envoyez-moi le lien'])('the link that was summarized is the one of a yes to it: %s', (text) => {
  const change = { id: 'c-9', kind: 'voicemail-pin.reset', subject: { is: 'self' }, fields: {}, status: 'drafted' } as const;
  expect(heard(text, { ...situations.confirm, changes: [change] })).toBe('yes');
});

test.each(['mail me my PIN', 'envoyez-moi mon PIN', 'send me my PIN please'])(
  'the PIN that proves is asked for, and no yes to a voicemail PIN is said: %s',
  (text) => {
    const change = { id: 'c-9', kind: 'voicemail-pin.reset', subject: { is: 'self' }, fields: {}, status: 'drafted' } as const;
    expect(heard(text, { ...situations.confirm, changes: [change] })).toBe('mail pin');
  },
);
