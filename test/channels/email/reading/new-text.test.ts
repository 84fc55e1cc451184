import { htmlText } from '../../../../src/channels/email/reading/html-text';
import { newText } from '../../../../src/channels/email/reading/new-text';
import { ownText, shapes, type Filling, type Shape } from './shapes';

/** PINs that stand in new text, and others that stand in quoted text; no shape holds either by itself. */
const given = ['483920', '915734', '208641'] as const;
const quoted = ['736105', '550192', '164873'] as const;

const fillings = {
  en: (i: number): Filling => ({
    own: [`Hello, I am 101@organization.com and my PIN is ${given[i]}.`, `Please forward my calls to 613 555 0100.\nThanks,\nAlice`],
    old: [
      `Your support PIN is ${quoted[i]}. You find the PIN of the voicemail elsewhere, and it is never asked for by us: ${quoted[i]}`,
      `Please type your PIN and what you want to have changed in one mail and send ${quoted[i]} back to us.`,
      `${quoted[i]}`,
    ],
  }),
  fr: (i: number): Filling => ({
    own: [
      `Bonjour, ici 101@organization.com, mon NIP est le ${given[i]}.`,
      `Renvoyez mes appels au 613 555 0100, s'il vous plaît.\nMerci,\nAlice`,
    ],
    old: [
      `Votre NIP de soutien est le ${quoted[i]}. Celui de la messagerie vocale est un autre, et nous ne le demandons jamais : ${quoted[i]}`,
      `Veuillez écrire votre NIP et ce que vous voulez changer dans un seul courriel, et renvoyer ${quoted[i]} ici.`,
      `${quoted[i]}`,
    ],
  }),
};

const inHtml = ({ own: [first, second], old }: Filling): Filling => ({ own: [first, second.replaceAll('\n', '<br>\n')], old });

const read = (shape: Shape, filling: Filling) =>
  newText(shape.kind === 'html' ? htmlText(shape.write(inHtml(filling))) : shape.write(filling).replaceAll('\n', '\r\n'));

describe('What a customer wrote now is told from what they quote', () => {
  let exact = 0;
  let leaks = 0;
  let total = 0;

  for (const shape of shapes) {
    test(`${shape.name} (${shape.kind}, ${shape.language})`, () => {
      for (let i = 0; i < given.length; i++) {
        const filling = fillings[shape.language](i);
        const { text } = read(shape, filling);
        total++;
        if (text.includes(String(quoted[i]))) leaks++;
        if (text === ownText(filling)) exact++;
        expect(text).toBe(ownText(filling));
      }
    });
  }

  test('no shape leaks a quoted PIN, and there are at least 60 of them', () => {
    console.log(`${shapes.length} reply shapes, ${total} mails: ${((100 * exact) / total).toFixed(1)} % exact, ${leaks} leaks`);
    expect(leaks).toBe(0);
    expect(shapes.length).toBeGreaterThanOrEqual(60);
  });
});
