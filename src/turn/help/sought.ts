import type { ArticleAsked, Articles, ArticlesFound } from './articles';

/** Where a sentence ends; in a mail also a paragraph does, and a greeting of one short line. */
const ends = /(?<=[.!?…])\s+|\n\s*\n|(?<=(?:^|\n)[^\n]{1,40},)\n/;

/** "One more thing: how do I ...?", « Autre chose : comment … ? »: words like any other, and enough of them hide an article. */
const opens =
  /^(?:(?:(?:and |just |oh,? )?(?:(?:one|another|a last|a final|a second) (?:(?:more|other|last|final|quick|small) )?(?:thing|question)|by the way|btw|also|additionally|besides|in addition|furthermore|moreover|lastly|finally|incidentally|p\.? ?s\.?|(?:et )?(?:une )?(?:autre|derni[èe]re|petite|seconde) (?:petite )?(?:chose|question)|(?:et )?(?:aussi|par ailleurs|de plus|en passant|au passage|enfin|finalement|en outre|également|d[’']ailleurs))(?=[\s,:;–—-])[\s,:;–—-]*)){1,3}(?=\S)/iu;

/** Those that end in a question mark, without what only says that one more comes. */
export const sentencesThatAsk = (words: string): readonly string[] =>
  words
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.endsWith('?'))
    .map((sentence) => sentence.replace(opens, ''));

/** "I'd also like to know how ...", "j'aimerais savoir comment ...": asked without a question mark. */
const wantsToKnow =
  /(?:\b(?:like|love|want|need|curious|interested) to know|\bi(?:[’']m| am| was|) wonder(?:ing|ed)?|\btell me (?:how|what|where|if|whether|why)|\blet me know (?:how|what|where|why)|\bsavoir (?:comment|si|où|quel|quelle|pourquoi|ce que)|\bme (?:dire|demand(?:e|ais)) (?:comment|si|où|quel|quelle|pourquoi|ce que)|\bdites-moi (?:comment|si|où|quel|quelle|pourquoi|ce que))(?![a-zà-ü])/iu;
const sentencesToKnow = (words: string): readonly string[] =>
  words
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wantsToKnow.test(sentence));

/** The sentences that ask, without greeting, subject and name around them; undefined where all of it asks, or nothing. */
function questionsIn(words: string): string | undefined {
  const asking = sentencesThatAsk(words).join(' ');
  return asking === '' || asking === words.trim() ? undefined : asking;
}

/**
 * The article that all the words ask for; where none is sure, the one that the questions among them ask for: a mail's subject, greeting
 * and name are words like any other, and enough of them hide every article. Rejects as `Articles.find` does.
 */
export async function sought(articles: Articles, asked: ArticleAsked): Promise<ArticlesFound> {
  const whole = await articles.find(asked);
  const wished = whole.found || whole.closed ? '' : sentencesToKnow(asked.words).join(' ');
  if (wished !== '' && wished !== asked.words.trim()) {
    const known = await articles.find({ ...asked, words: wished });
    if (known.found || known.closed) return known;
  }
  const words = whole.found || whole.closed ? undefined : questionsIn(asked.words);
  if (words === undefined) return whole;
  const alone = await articles.find({ ...asked, words });
  return alone.found || alone.closed || alone.near.length > 0 ? alone : whole;
}
