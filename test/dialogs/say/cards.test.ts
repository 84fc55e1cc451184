import { z } from 'zod';
import { createSpeech } from '../../../dialogs/say';
import { sixDigits } from '../../../dialogs/cards/secret-card';
import { aScene, languages } from './samples';

const { say } = createSpeech();
const words = z.string().min(1);

/** What the renderer of Web Chat 4.18.1 reads of such a card: `Password` counts from version 1.5 on, inputs' labels and rules from 1.3. */
const cardShape = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.url(),
  version: z.literal('1.5'),
  fallbackText: words,
  speak: words,
  body: z.tuple([
    z.strictObject({
      type: z.literal('Input.Text'),
      id: z.enum(['pin', 'code']),
      style: z.literal('Password'),
      label: words,
      isRequired: z.literal(true),
      errorMessage: words,
      regex: z.string(),
      maxLength: z.number().int().min(12),
    }),
  ]),
  actions: z.tuple([
    z.strictObject({ type: z.literal('Action.Submit'), title: words, style: z.literal('positive') }),
    z.strictObject({
      type: z.literal('Action.Submit'),
      title: words,
      associatedInputs: z.literal('none'),
      data: z.strictObject({ intent: z.literal('pin.requested') }),
    }),
  ]),
});

describe.each(languages)('the card in %s', (language) => {
  it.each([
    { ask: 'pin', mailed: false },
    { ask: 'pin', mailed: true },
    { ask: 'code', digest: 'd' },
  ] as const)('for %j is a masked, labelled field and a way to get the secret', (question) => {
    const card = say([], question, aScene(language)).at(-1)?.card;
    const { body, speak } = cardShape.parse(card);
    expect([body[0].id, speak]).toEqual([question.ask, body[0].label]);
  });

  it('names its second button as the text does', () => {
    for (const mailed of [false, true]) {
      const [reply] = say([], { ask: 'pin', mailed }, aScene(language));
      expect(reply?.text).toContain(cardShape.parse(reply?.card).actions[1].title);
    }
  });
});

it('cards are for chat alone, and only where a secret is asked', () => {
  for (const channel of ['email', 'voice'] as const)
    expect(say([], { ask: 'pin', mailed: false }, aScene('en', { channel }))[0]?.card).toBeUndefined();
  expect(say([], { ask: 'need' }, aScene('en'))[0]?.card).toBeUndefined();
});

it('the field takes a pasted PIN in any notation, and nothing but six digits', () => {
  const regex = new RegExp(sixDigits);
  for (const right of ['483920', ' 483920 ', '483 920', '4-8-3-9-2-0', '4 8 3 9 2 0']) expect(right).toMatch(regex);
  for (const wrong of ['', '48392', '4839201', 'abcdef', '483920x']) expect(wrong).not.toMatch(regex);
});
