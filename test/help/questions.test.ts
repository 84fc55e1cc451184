import { answerTo, articleFor } from '../../src/help/answer';
import { openLibrary, ownArticles, type Library } from '../../src/help/library';
import { heldOutEnglish, heldOutFrench } from './held-out';
import { english, french, unanswered, type Questions } from './questions';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ folders: [ownArticles], has: () => true, now: () => 0, log: { warn: () => undefined } });
});

async function measured(
  language: 'en' | 'fr',
  questions: Questions,
): Promise<{ readonly first: number; readonly three: number; readonly missed: readonly string[] }> {
  const index = await library.index(language);
  let [first, three] = [0, 0];
  const missed: string[] = [];
  for (const [question, ...wanted] of questions) {
    const found = index
      .find(question)
      .slice(0, 3)
      .map(({ article }) => article.name);
    if (wanted.includes(found[0] ?? '')) first += 1;
    else missed.push(`${question}: ${found.join(', ')}`);
    if (wanted.some((name) => found.includes(name))) three += 1;
  }
  return { first: first / questions.length, three: three / questions.length, missed };
}

describe.each([
  ['en', english],
  ['fr', french],
] as const)('questions in the words of people (%s)', (language, questions) => {
  it('find an article that answers them', async () => {
    const { first, three, missed } = await measured(language, questions);
    console.info(
      `help search, ${language}: ${questions.length} questions, first right ${(100 * first).toFixed(0)} %, among three ${(100 * three).toFixed(0)} %${missed.map((each) => `\n  not first: ${each}`).join('')}`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.95);
  });

  it('that no article answers get none', async () => {
    const wrong: string[] = [];
    for (const words of unanswered[language]) {
      const article = await articleFor(library, { words, language, topic: 'other', reader: 'stranger' });
      if (article) wrong.push(`${words}: ${article.name}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are mostly answered by the bot without being heard to be of any topic', async () => {
    let [right, wrong] = [0, 0];
    for (const [words, ...wanted] of questions) {
      const article = await articleFor(library, { words, language, topic: 'other', reader: 'customer' });
      if (article && wanted.includes(article.name)) right += 1;
      else if (article) wrong += 1;
    }
    console.info(
      `answered by the bot, ${language}: right ${right}, wrong ${wrong}, none ${questions.length - right - wrong} of ${questions.length}`,
    );
    expect(right).toBeGreaterThan(questions.length / 2);
    expect(wrong).toBeLessThanOrEqual(questions.length * 0.08);
  });
});

describe.each([
  ['en', heldOutEnglish],
  ['fr', heldOutFrench],
] as const)('questions that nothing was chosen by (%s)', (language, questions) => {
  it('find an article that answers them, and are seldom answered wrongly', async () => {
    const { first, three } = await measured(language, questions);
    let [right, wrong, named] = [0, 0, 0];
    for (const [words, ...wanted] of questions) {
      const { sure, near } = await answerTo(library, { words, language, topic: 'other', reader: 'customer' });
      if (sure && wanted.includes(sure.name)) right += 1;
      else if (sure) wrong += 1;
      else if (near.some(({ name }) => wanted.includes(name))) named += 1;
    }
    console.info(
      `held out, ${language}: ${questions.length} questions, first right ${(100 * first).toFixed(0)} %, among three ${(100 * three).toFixed(0)} %; by the bot right ${right}, named among three ${named}, wrong ${wrong}`,
    );
    expect(questions).toHaveLength(40);
    expect(first).toBeGreaterThanOrEqual(0.65);
    expect(three).toBeGreaterThanOrEqual(0.75);
    expect(right + named).toBeGreaterThan(questions.length * 0.4);
    expect(wrong).toBeLessThanOrEqual(questions.length * 0.2);
  });
});

describe('a question that an article names as its own', () => {
  it.each([
    ['en', 'where do I get the support PIN?', 'get-your-pin'],
    ['en', 'why do you need a PIN from me?', 'support-pin'],
    ['en', 'can I choose my own support PIN?', 'pin-made-by-us'],
    ['en', 'which voicemail PIN is safe?', 'good-voicemail-pin'],
    ['en', 'how do I transfer a call?', 'transfer-a-call'],
    ['en', 'do you record calls?', 'your-data'],
    ['en', 'how do I sign out my other devices?', 'portal-sessions'],
    ['en', 'can I write you an e-mail to get a change made?', 'write-support'],
    ['fr', 'où trouver mon NIP d’assistance ?', 'get-your-pin'],
    ['fr', 'pourquoi me demandez-vous un NIP ?', 'support-pin'],
    ['fr', 'est-ce que ce courriel vient vraiment de vous ?', 'tell-our-mails'],
    ['fr', 'on m’a avisé d’un changement que je n’ai pas fait', 'this-was-not-me'],
    ['fr', 'que fait « Se souvenir de moi » ?', 'portal-sessions'],
  ] as const)('is answered by it, whatever it was heard to be about (%s: %s)', async (language, words, name) => {
    for (const topic of [undefined, 'other', 'voicemail-pin'] as const)
      expect((await articleFor(library, { words, language, topic, reader: 'stranger' }))?.name).toBe(name);
  });

  it('names a closed article to strangers, and answers nobody from it who may not read it', async () => {
    const asked = { words: 'how do I vouch for an employee who lost his PIN?', language: 'en', topic: 'users' } as const;
    expect(await answerTo(library, { ...asked, reader: 'stranger' })).toMatchObject({
      sure: { name: 'confirm-a-colleague' },
      closed: true,
    });
    expect(await articleFor(library, { ...asked, reader: 'stranger' })).toBeUndefined();
    expect((await articleFor(library, { ...asked, reader: 'customer' }))?.name).toBe('confirm-a-colleague');
  });
});
