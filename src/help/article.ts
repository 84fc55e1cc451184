import { parse } from 'yaml';
import { z } from 'zod';
import { catalogue } from '../../machines/catalogue';
import type { Topic } from '../../machines/tells';
import type { KindId, Language } from '../../machines/words';

/** The languages that articles are written in, each in a folder of its name. */
export const languages = ['en', 'fr'] as const satisfies readonly Language[];

/** Who may read an article (WK-1, WK-2): everybody; accounts of kind customer or partner; channel partners alone. */
export const audiences = ['public', 'customers', 'partners'] as const;
export type Audience = (typeof audiences)[number];

/** What has to be there for an article to be true; one that needs more than there is, is left out. */
export const needs = ['portal', 'phone', 'mail', 'desk', 'assigned-pin'] as const;
export type Need = (typeof needs)[number];

const topics = [
  'call-forwarding',
  'forwarding-state',
  'support-pin',
  'login-name',
  'voicemail-pin',
  'voicemail',
  'password',
  'welcome-mail',
  'email-address',
  'second-email',
  'users',
  'billing',
  'device',
  'number-porting',
  'opening-hours',
  'case-number',
  'identity',
  'one-time-code',
  'approval',
  'person-name',
  'bot',
  'emergency',
  'other',
] as const satisfies readonly Topic[];

const kinds = Object.keys(catalogue) as [KindId, ...KindId[]];
const sentence = z.string().trim().min(1).max(400);

const frontMatter = z.strictObject({
  title: z.string().trim().min(3).max(120),
  audience: z.enum(audiences),
  /** What it is about, in the readers' words; articles of one product stand together. */
  product: z.string().trim().min(1).max(40),
  topics: z.array(z.enum(topics)).min(1),
  keywords: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
  /** Whole questions that it answers, where their small words decide or none of its words stands in them. */
  asked: z.array(z.string().trim().min(3).max(120)).max(30).default([]),
  needs: z.array(z.enum(needs)).default([]),
  steps: z.array(sentence).min(1).max(12),
  video: z.url({ protocol: /^https$/ }).optional(),
  /** What the bot can do about it, after the customer was proved. */
  change: z.enum(kinds).optional(),
  /** `none`: the change is to end what a number stands for, such as forwarding. */
  number: z.literal('none').optional(),
  /** What a reader would say to have it done. */
  wish: z.string().trim().min(3).max(80).optional(),
});

/** One how-to article in one language; `body` is Markdown. */
export type Article = Readonly<z.infer<typeof frontMatter>> & {
  /** Its file's name without `.md`, and its place under `/help/`. */
  readonly name: string;
  readonly language: Language;
  readonly body: string;
};

/** An article that cannot be shown; the message says what is wrong, where, and what is wanted. */
export class ArticleError extends Error {
  readonly code = 'ARTICLE';
}

const form = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Reads one file: YAML front matter between two lines of `---`, Markdown below. Throws ArticleError. */
export function readArticle(name: string, language: Language, text: string): Article {
  const where = `The article ${language}/${name}.md`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new ArticleError(`${where} has a name that no address can have: use small letters, digits and single dashes.`);
  const [, front, body] = form.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (front === undefined || body === undefined)
    throw new ArticleError(
      `${where} has no front matter: begin it with a line of ---, then title, audience, product, topics and steps, then --- again.`,
    );
  const read = frontMatter.safeParse(yamlOf(where, front));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
    throw new ArticleError(`${where} cannot be shown. Mend its front matter: ${faults.join('; ')}.`);
  }
  return { ...read.data, name, language, body: body.trim() };
}

function yamlOf(where: string, text: string): unknown {
  try {
    // All values are texts: 911 is a word to find here.
    return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    throw new ArticleError(
      `${where} has front matter that is no YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  }
}
