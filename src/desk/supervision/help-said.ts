import type { Instant, Language } from '../../../machines/words';
import type { Feedback } from '../../help/feedback';
import type { Library } from '../../help/library';
import type { HelpSaid } from '../shapes';

/** The help articles and what readers said of them. */
export interface HelpSources {
  readonly library: Pick<Library, 'article'>;
  readonly feedback: Pick<Feedback, 'daily' | 'comments'>;
}

/** Comments shown at once. */
const most = 200;

/** The part that found it helpful, as if two more had said so, one each way: one word alone makes no article the worst (Laplace). */
const standing = (helped: number, not: number): number => (helped + 1) / (helped + not + 2);
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/**
 * What readers said of the articles on these days (SO-10, WK-8), the article that helps least first, its comments newest first.
 * Titles in the agent's language; one that is no longer there is known by its name. Rejects with StoreUnavailable.
 */
export async function readHelpSaid({ library, feedback }: HelpSources, days: readonly string[], language: Language): Promise<HelpSaid> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const [said, comments] = await Promise.all([feedback.daily(first, last), feedback.comments(first, last, most)]);
  const places = new Map(days.map((day, n) => [day, n]));
  const counts = new Map<string, { readonly helped: number[]; readonly not: number[] }>();
  for (const { day, article, yes, no } of said) {
    const place = places.get(day);
    if (place === undefined) continue;
    const held = counts.get(article) ?? { helped: days.map(() => 0), not: days.map(() => 0) };
    counts.set(article, held);
    held.helped[place] = yes;
    held.not[place] = no;
  }
  const titles = new Map(
    await Promise.all(
      [...new Set([...counts.keys(), ...comments.map(({ article }) => article)])].map(
        async (name) => [name, (await library.article(name, language))?.title] as const,
      ),
    ),
  );
  const told = (name: string) => ({ name, title: titles.get(name) ?? name, there: titles.get(name) !== undefined });
  const articles = [...counts]
    .map(([name, { helped, not }]) => ({ ...told(name), helped, not, at: standing(sum(helped), sum(not)) }))
    .toSorted((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1));
  return {
    from: first,
    to: last,
    days: [...days],
    articles: articles.map(({ at: _, ...article }) => article),
    comments: comments.map(({ article, at, comment, helpful, language: of }) => ({
      ...told(article),
      at: at satisfies Instant,
      text: comment,
      helpful,
      language: of,
    })),
  };
}
