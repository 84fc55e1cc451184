import { join } from 'node:path';
import { z } from 'zod';
import type { Scripting } from '../store/redis/scripts';
import { mostComments, type Feedback } from './feedback';

const tag = '{help}';
const [voters, yes, no, comments] = [(article: string) => `${tag}voters:${article}`, `${tag}yes`, `${tag}no`, `${tag}comments`];

const one = z.literal([0, 1]).transform((reply) => reply === 1);
const count = z.string().nullable().transform((reply) => Number(reply ?? 0));
const counts = z.array(z.tuple([z.string(), count, count]));
const comment = z.object({ article: z.string(), language: z.enum(['en', 'fr']), helpful: z.boolean(), comment: z.string(), at: z.number() });
const kept = z.array(z.string().transform((text) => comment.parse(JSON.parse(text))));

/** What readers said, in Redis, single or cluster: all in one slot. */
export function redisFeedback(store: { readonly scripts: Scripting }): Feedback {
  const run = store.scripts.load(join(__dirname, 'commands'));
  return {
    async say({ voter, ...said }) {
      const text = said.comment === '' ? '' : JSON.stringify(said);
      return one.parse(await run('say', [voters(said.article), said.helpful ? yes : no, comments], [said.article, voter, text, mostComments]));
    },
    async of(article) {
      const [up, down] = z.tuple([count, count]).parse(await run('of', [yes, no], [article]));
      return { yes: up, no: down };
    },
    all: async () => counts.parse(await run('all', [yes, no], [])).map(([article, up, down]) => ({ article, yes: up, no: down })).toSorted((a, b) => (a.article < b.article ? -1 : 1)),
    comments: async (limit) => kept.parse(await run('comments', [comments], [limit])),
  };
}
