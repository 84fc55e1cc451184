import { createSpeech } from '../../../dialogs/say';
import { aScene, everyChange, everyWritten, languages } from './samples';

const { say } = createSpeech();

describe.each(languages)('somebody who is not understood, in %s', (language) => {
  it.each(everyWritten.map((question) => [JSON.stringify(question), question] as const))(
    'never hears the same sentence twice in a row while %s is open',
    (_, question) => {
      const scene = aScene(language, { changes: everyChange });
      const heard = [say([], question, scene), ...[1, 2, 3, 4, 5].map((times) => say([{ line: 'puzzled', times }], question, scene))].map(
        (replies) => replies.flatMap(({ text }) => text.split('\n')).filter((sentence) => sentence !== '' && !/^\d\. /.test(sentence)),
      );
      heard.slice(1).forEach((sentences, n) => {
        if (question.ask === 'choice' && n === 1) return;
        expect(sentences.filter((sentence) => heard[n]?.includes(sentence))).toEqual([]);
      });
    },
  );

  it('is offered the PIN by mail, and “again” where it was mailed before', () => {
    const offered = (mailed: boolean): readonly string[] =>
      say([{ line: 'puzzled', times: 2 }], { ask: 'pin', mailed }, aScene(language, { changes: everyChange }))[0]?.choices ?? [];
    const again = language === 'en' ? 'Mail me my PIN again' : 'Envoyez-moi mon PIN encore une fois';
    const first = language === 'en' ? 'Mail me my PIN' : 'Envoyez-moi mon PIN';
    expect([offered(false).filter((choice) => choice.includes('PIN')), offered(true).filter((choice) => choice.includes('PIN'))]).toEqual([
      [first],
      [again],
    ]);
  });

  it.each(everyWritten.map((question) => [JSON.stringify(question), question] as const))(
    'is offered four concrete choices the second time while %s is open',
    (_, question) => {
      const scene = aScene(language, { changes: everyChange });
      for (const times of [2, 3, 4]) {
        const [reply, ...more] = say([{ line: 'puzzled', times }], question, scene);
        expect(more).toEqual([]);
        expect(reply?.text.match(/^• /gm)).toHaveLength(4);
        expect(reply?.choices?.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(everyWritten.filter(({ ask }) => ask !== 'need').map((question) => [JSON.stringify(question), question] as const))(
    'hears other words for what stays open beside an answer, in turns, while %s is open',
    (_, question) => {
      const scene = aScene(language, { changes: everyChange });
      const answer = { line: 'small-talk', about: 'how-are-you' } as const;
      const [first, second] = [undefined, true as const].map((otherwise) => say([answer], question, { ...scene, otherwise }).at(-1)?.text);
      expect(first).not.toBe(second);
    },
  );

  it('who only greets sees what there is to choose from', () => {
    const [reply] = say([{ line: 'small-talk', about: 'hello' }], { ask: 'need' }, aScene(language));
    expect(reply?.choices).toHaveLength(4);
  });
});
