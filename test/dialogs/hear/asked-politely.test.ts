import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations, type Situation } from './situations';

const understanding = anUnderstanding();
const meaning = (situation: Situation, text: string): string => brief(understanding.hear(text, situations[situation]).said);

/** Ways to ask us to do it; `*` is where the order stands. */
const ways = [
  'could you *',
  'can I get you to *',
  'could I ask you to *?',
  'is there any way you could *?',
  'Hi, is there a way you can *?',
  'I was wondering if you could *',
  'do you think you could *?',
  'would you be so kind as to *',
  'I’d appreciate it if you could *',
  'It would be great if you could *',
  'is it possible for you to *?',
];
const orders: readonly (readonly [Situation, string, string])[] = [
  ['need', 'forward my calls to 613 555 0100', 'fwd self +16135550100'],
  ['need', 'stop 104 and forward 105 to 613 555 0100', 'fwd 104 off; fwd 105 +16135550100'],
  ['known', 'make 104 ring normally again', 'fwd 104 off'],
  ['known', 'remove 104 and the same for 105', 'remove 104; remove 105'],
  ['known', 'reset 104’s voicemail pin and mine', 'vmpin self; vmpin 104'],
  ['known', 'send my calls back to my desk, and 104’s to 613 555 0177', 'fwd self off; fwd 104 +16135550177'],
];
const façons = [
  'pouvez-vous *',
  'je me demandais si vous pouviez *',
  'seriez-vous assez aimable pour * ?',
  'pensez-vous pouvoir * ?',
  'puis-je vous demander de * ?',
  'je vous serais reconnaissant de *',
];
const ordres: readonly (readonly [Situation, string, string])[] = [
  ['need', 'renvoyer mes appels au 613 555 0100', 'fwd self +16135550100'],
  ['need', 'enlever le renvoi du 104', 'fwd 104 off'],
  ['known', 'supprimer le poste 105', 'remove 105'],
];
const que = [
  'serait-il possible que vous * ?',
  'y aurait-il moyen que vous * ?',
  'je souhaiterais que vous *',
  'pourriez-vous faire en sorte que vous *',
];
const subjonctifs: readonly (readonly [Situation, string, string])[] = [
  ['need', 'renvoyiez mes appels au 613 555 0100', 'fwd self +16135550100'],
  ['need', 'coupiez le transfert d’appels du 104', 'fwd 104 off'],
  ['known', 'supprimiez le poste 105', 'remove 105'],
];

describe('what is asked of us is ordered, in however many words', () => {
  const table = (forms: readonly string[], rows: typeof orders): void =>
    test.each(rows)('%s: %s', (situation, text, wanted) => {
      const all = forms.map((form) => form.replace('*', text));
      expect(all.map((way) => [way, meaning(situation, way)])).toEqual(all.map((way) => [way, wanted]));
    });
  table(ways, orders);
  table(façons, ordres);
  table(que, subjonctifs);
  hears([['need', 'what I need is for you to forward my calls', 'fwd self']]);
});

describe('whether or how it can be done is asked all the same', () => {
  hears([
    ['need', 'is there any way to forward my calls to 613 555 0100?', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'is there a way I could forward my calls to 613 555 0100?', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'is there any way you could tell me how to forward my calls?', 'ask call-forwarding'],
    ['need', 'I was wondering if I could forward my calls to 613 555 0100', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'I was wondering if you could explain how forwarding works', 'ask call-forwarding'],
    ['need', 'do you think I should forward my calls?', 'ask call-forwarding'],
    ['need', 'do you think you could tell me what forwarding costs?', 'ask billing'],
    ['need', 'can I get you to explain forwarding?', 'ask call-forwarding'],
    ['need', 'can you forward my calls?', 'wish fwd'],
    ['need', 'is there any way you could forward my calls?', 'wish fwd'],
    ['need', 'y a-t-il moyen de renvoyer mes appels au 613 555 0100 ?', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'est-il possible que mes appels soient renvoyés au 613 555 0100 ?', 'ask call-forwarding (fwd self +16135550100)'],
    ['need', 'serait-il possible que vous m’expliquiez le renvoi ?', 'ask call-forwarding'],
    ['need', 'je me demandais si je pouvais renvoyer mes appels au 613 555 0100', 'ask call-forwarding'],
    ['need', 'je me demandais si vous pouviez m’expliquer comment renvoyer mes appels', 'ask call-forwarding'],
  ]);
});
