import { join } from 'node:path';
import { z } from 'zod';
import { dayOf, daysBetween, spanOf } from '../store/days';
import { FIGURES_KEPT } from '../store/port-desk';
import type { Scripting } from '../store/redis/scripts';
import { mostComments, type Feedback } from './feedback';

const tag = '{help}';
const [voters, yes, no, comments] = [(article: string) => `${tag}voters:${article}`, `${tag}yes`, `${tag}no`, `${tag}comments`];
/** What was said on a day: `<article> yes` and `<article> no`. */
const onDay = (day: string): string => `${tag}day:${day}`;

const one = z.literal([0, 1]).transform((reply) => reply === 1);
const count = z
  .string()
  .nullable()
  .transform((reply) => Number(reply ?? 0));
const days = z.array(z.array(z.tuple([z.string(), count, count])));
const comment = z.object({
  article: z.string(),
  language: z.enum(['en', 'fr']),
  helpful: z.boolean(),
  comment: z.string(),
  at: z.number(),
});
const kept = z.array(z.string().transform((text) => comment.parse(JSON.parse(text))));
const keptFor = FIGURES_KEPT * 86_400;

/** What readers said, in Redis, single or cluster: all in one slot. */
export function redisFeedback(store: { readonly scripts: Scripting }): Feedback {
  const run = store.scripts.load(join(__dirname, 'commands'));
  return {
    async say({ voter, ...said }) {
      const text = said.comment === '' ? '' : JSON.stringify(said);
      return one.parse(
        await run(
          'say',
          [voters(said.article), said.helpful ? yes : no, comments, onDay(dayOf(said.at))],
          [said.article, voter, text, mostComments, said.helpful ? 'yes' : 'no', keptFor],
        ),
      );
    },
    async of(article) {
      const [up, down] = z.tuple([count, count]).parse(await run('of', [yes, no], [article]));
      return { yes: up, no: down };
    },
    async daily(fromDay, toDay) {
      const asked = daysBetween(fromDay, toDay);
      const said = days.parse(await run('daily', asked.map(onDay), []));
      return said.flatMap((articles, n) =>
        articles
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([article, up, down]) => ({ day: asked[n] ?? '', article, yes: up, no: down })),
      );
    },
    async comments(fromDay, toDay, limit) {
      const [from, to] = spanOf(fromDay, toDay);
      return kept
        .parse(await run('comments', [comments], [mostComments]))
        .filter(({ at }) => at >= from && at <= to)
        .slice(0, limit);
    },
  };
}
