import type { Asked } from '../../../dialogs/lines/vocabulary';
import type { Occasion } from '../../../dialogs/lines/occasion';
import { vocabularies } from '../../../dialogs/lines';
import { createSpeech } from '../../../dialogs/say';
import { poseQuestion } from '../../../dialogs/say/posed';
import type { Question } from '../../../machines/question';
import type { Language } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { aScene, at, everyChange, everyQuestion, forwardOwn, languages, stop104 } from './samples';

const { hear } = anUnderstanding();
const { say } = createSpeech();

/** What a customer means by pressing a button or repeating an example: its event with what is drafted, or the facts given. */
function meant(text: string, language: Language, question: Question): string {
  const { said } = hear(text, {
    language,
    question,
    changes: everyChange,
    claimed: question.ask !== 'who',
    proved: false,
    named: [],
    country: 'CA',
  });
  return said
    .map((each) =>
      each.is !== 'event'
        ? each.is
        : each.event.type === 'request.drafted'
          ? each.event.drafts.map(({ kind, fields }) => `${kind}${fields.number === null ? ' stop' : ''}`).join()
          : each.event.type,
    )
    .join(' ');
}

const bare = (quoted: string): string => quoted.replace(/^[“«]\s*|\s*[”»]$/g, '');

const asked = everyQuestion.filter(
  (question): question is Asked => !/^(?:nothing|join-extension|join-code|case-number|steps-by-mail)$/.test(question.ask),
);

describe.each(languages)('what is offered in %s', (language) => {
  it.each(asked.map((question) => [JSON.stringify(question), question] as const))(
    'is understood when it is said while %s is open',
    (_, question) => {
      const { finish, questions } = vocabularies[language];
      const occasion: Occasion = { ...aScene(language, { changes: everyChange }), lines: [], question };
      const pose = poseQuestion(question, occasion, questions);
      const offers = [...pose.choices, ...pose.ways().flatMap(({ button, example }) => [button ?? [], bare(example)].flat())].map(finish);
      for (const offer of offers.filter((each) => !each.includes('…')))
        expect([offer, meant(offer, language, question)]).not.toEqual([
          offer,
          expect.stringMatching(/^$|puzzling|stop call|call-forwarding.set stop/),
        ]);
    },
  );

  it('a no to the summary asks what should be different, and cancel cancels', () => {
    const question: Question = { ask: 'confirm', digest: 'd' };
    const [reply] = say([], question, aScene(language, { changes: [forwardOwn] }));
    expect(reply?.choices?.map((choice) => meant(choice, language, question))).toEqual([
      'request.confirmed',
      'request.declined',
      'request.cancelled',
    ]);
  });

  it('the first choices do what they say', () => {
    const [reply] = say([{ line: 'greeting' }], { ask: 'need' }, aScene(language));
    expect(reply?.choices?.map((choice) => meant(choice, language, { ask: 'need' }))).toEqual([
      'call-forwarding.set',
      'pin.requested',
      'login-name.remind',
      'capabilities.asked',
    ]);
  });

  it('the words for having a secret mailed ask for the mail', () => {
    const { cards, finish } = vocabularies[language];
    for (const words of [cards.pin.mail, cards.pin.mailAgain])
      expect([words, meant(finish(words), language, { ask: 'pin', mailed: true })]).toEqual([words, 'pin.requested']);
    expect(meant(finish(cards.code.mail), language, { ask: 'code', digest: 'd' })).toBe('pin.requested');
  });

  it('the words that undo a change are taken as that wish', () => {
    for (const change of [forwardOwn, stop104]) {
      for (const number of [null, '+442079460123']) {
        const [reply] = say(
          [{ line: 'change-applied', report: { change, at, before: { number } } }],
          undefined,
          aScene(language, { proved: true }),
        );
        const undo = /[“«]\s*([^”»]*?)\s*[”»]/.exec(reply?.text ?? '')?.[1] ?? '';
        // What was so before needs no undoing, and none is offered.
        if (number === change.fields.number) {
          expect(undo).toBe('');
          continue;
        }
        expect([undo, meant(undo, language, { ask: 'need' })]).toEqual([
          undo,
          number === null ? 'call-forwarding.set stop' : 'call-forwarding.set',
        ]);
      }
    }
  });
});
