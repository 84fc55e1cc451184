import { hearsMail } from './hears-mail';
import { hears } from './rows';

/** What forwarding here does not know, and courtesies that sound alike. */
const english = [
  'if it rains',
  'unless I am in the office',
  'only when I don’t answer',
  'when I am in a meeting',
  'whenever I’m offline',
  'provided that nobody is at reception',
  'as long as the office is closed',
  'if my colleague is out',
  'in case I am sick',
  'once I leave the office',
  'while I am abroad',
  'if the caller is not known',
  'in the event of an outage',
  'depending on who is calling',
  'every time my phone is off',
  'on rainy days',
  'as soon as I leave',
  'assuming my boss agrees',
  'every other week',
] as const;
const french = [
  'quand il pleut',
  'sauf si je suis au bureau',
  's’il pleut',
  'lorsque je suis en réunion',
  'lorsqu’il fait froid',
  'à moins que je sois au bureau',
  'si mon collègue est absent',
  'chaque fois que mon téléphone est éteint',
  'au cas où je serais malade',
  'pourvu que le bureau soit fermé',
  'tant que je suis à l’étranger',
  'à condition que personne ne réponde',
  'une fois que je serai parti',
  'aussitôt que je pars',
  'si quelqu’un appelle le matin',
  'pendant que je suis en vacances',
  'seulement quand je ne réponds pas',
] as const;
const politeEnglish = [
  'if possible',
  'if you can',
  'if you could',
  'if that’s ok',
  'if you don’t mind',
  'when you can',
  'as soon as possible',
  'when you have a moment',
  'if it is possible',
  'if it’s not too much trouble',
  'when you get a chance',
  'once you read this',
  'if that works for you',
  'if at all possible',
] as const;
const politeFrench = [
  'si possible',
  's’il vous plaît',
  'si vous le pouvez',
  'quand vous pourrez',
  'dès que possible',
  'si cela est possible',
  's’il te plaît',
  'quand vous aurez un moment',
  'si vous voulez bien',
  'lorsque vous le pourrez',
  'si ça ne vous dérange pas',
  'si c’est possible',
  'si cela vous convient',
] as const;

const plain = 'fwd self +16135550142';
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const told = `${plain}; condition`;

describe.each([
  ['a condition', english, french, told],
  ['a courtesy', politeEnglish, politeFrench, plain],
] as const)('%s beside a forwarding is heard', (_name, inEnglish, inFrench, wanted) => {
  const mailed = `${wanted}; pin 123456`;
  hears([
    ...inEnglish.map((text) => ['need', `forward my calls to 613 555 0142 ${text}`, wanted] as const),
    ...inFrench.map((text) => ['need', `renvoyez mes appels au 613 555 0142 ${text}`, wanted] as const),
  ]);
  hearsMail(
    inEnglish.flatMap(
      (text) =>
        [
          ['first', 'x', `Forward my calls to 613 555 0142 ${text}. PIN 123456`, mailed],
          ['first', 'x', `${begun(text)}, please forward my calls to 613 555 0142. PIN 123456`, mailed],
        ] as const,
    ),
  );
  hearsMail(
    inFrench.flatMap(
      (text) =>
        [
          ['first', 'x', `Renvoyez mes appels au 613 555 0142 ${text}. NIP 123456`, mailed],
          ['first', 'x', `${begun(text)}, renvoyez mes appels au 613 555 0142. NIP 123456`, mailed],
        ] as const,
    ),
  );
});

describe('a condition of its own sentence', () => {
  hearsMail([
    ['first', 'x', 'Forward my calls to 613 555 0142. But only if it rains. PIN 123456', `${told}; pin 123456`],
    ['first', 'x', 'Forward my calls to 613 555 0142, but not when I am at my desk. PIN 123456', `${told}; pin 123456`],
    ['first', 'x', 'Please forward my calls to 613 555 0142, unless it is a client. PIN 123456', `${told}; pin 123456`],
  ]);
});

describe('what is asked of us is no condition', () => {
  hearsMail([
    ['first', 'x', 'Please forward my calls to 613 555 0142. If you have questions, write to me. PIN 123456', `${plain}; pin 123456`],
    ['first', 'x', 'Please forward my calls to 613 555 0142 and let me know when it is done. PIN 123456', `${plain}; pin 123456`],
    ['first', 'x', 'Please forward my calls to 613 555 0142 and call me if there is a problem. PIN 123456', `${plain}; pin 123456`],
    ['first', 'x', 'Please forward my calls to 613 555 0142. Tell me if anything is missing. PIN 123456', `${plain}; pin 123456`],
    ['first', 'x', 'Renvoyez mes appels au 613 555 0142. Si vous avez des questions, écrivez-moi. NIP 123456', `${plain}; pin 123456`],
    ['first', 'x', 'Renvoyez mes appels au 613 555 0142 et dites-moi quand ce sera fait. NIP 123456', `${plain}; pin 123456`],
  ]);
});
