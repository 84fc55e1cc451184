import { createArticles } from '../../src/help/finder';
import { openLibrary, ownArticles } from '../../src/help/library';
import type { Articles } from '../../src/turn/help/articles';
import { sentencesThatAsk, sought } from '../../src/turn/help/sought';

let articles: Articles;
beforeAll(async () => {
  articles = createArticles({
    library: await openLibrary({ folders: [ownArticles], has: () => true, now: () => 0, log: { warn: () => undefined } }),
    directory: { user: () => Promise.resolve(undefined) },
    publicUrl: () => 'https://support.example.com',
    places: () => ({ portal: 'https://support.example.com/portal/login', phone: undefined, mail: undefined }),
  });
});

const titles = async (words: string): Promise<readonly (string | undefined)[]> => {
  const { found, near } = await sought(articles, { words, language: 'en', topic: 'device', reader: undefined });
  return found ? [found.told.title] : near.map(({ title }) => title);
};

describe('what stands around a question in a mail hides no article that may help', () => {
  const question = 'How do I set up my headset?';
  test.each([
    ['a subject', `Quick thing\n\n${question}`],
    ['a greeting and a name', `Good morning everybody,\n${question} Kind regards, Hannah Weber`],
    ['a signature of many words', `Hello,\n\n${question}\n\nBest,\nHannah Weber\nPurchasing, Organization Incorporated`],
    ['a sentence before it', `We bought four of them yesterday. ${question}`],
  ])('%s', async (_, words) => {
    expect(await titles(question)).toContain('Your headset has no sound');
    expect(await titles(words)).toEqual(await titles(question));
  });

  test('a wish to know, written without a question mark, is what is sought', async () => {
    const order = 'Could you send Sofia (extension 102) her welcome mail again?';
    expect(await titles(`${order}\n\nI’d also like to know how she records her greeting.`)).toEqual(['Record your voicemail greeting']);
  });

  test.each([
    ['en', 'Could you forward my calls to 613 555 0142? One more thing: how do they record a greeting?', 'Record your voicemail greeting'],
    [
      'fr',
      'Pourriez-vous renvoyer mes appels au 613 555 0142? Autre chose : comment fait-on pour changer le message d’accueil de la boîte vocale?',
      'Enregistrer le message d’accueil de votre messagerie vocale',
    ],
  ] as const)('nor do the words that only say that one more question comes (%s)', async (language, words, title) => {
    const [question] = sentencesThatAsk(words).slice(-1);
    const { found } = await sought(articles, { words: question ?? '', language, topic: 'voicemail', reader: undefined });
    expect(found?.told.title).toBe(title);
  });

  test('what all the words find for sure stays, and where nothing asks nothing else is sought', async () => {
    expect(await titles('There is no sound in my headset. Can you help?')).toEqual(['Your headset has no sound']);
    expect(await titles('Lovely weather in Kingston today')).toEqual([]);
  });
});
