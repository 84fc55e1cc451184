import type { Topic } from '../../machines/tells';
import type { Channel, Language } from '../../machines/words';
import type { NearArticle, Scene } from '../scene';

/** Steps under each other, `1. ...`. */
export const numbered = (steps: readonly string[]): string => steps.map((step, n) => `${n + 1}. ${step}`).join('\n');

/** More steps than these nobody keeps in mind who only hears them. */
export const stepsAloud = 3;

/** The first steps for ears, each behind its word; as many as there are words. */
export const spokenSteps = (steps: readonly string[], linking: readonly string[]): string =>
  linking
    .flatMap((word, n) => steps[n] ?? [])
    .map((step, n) => `${linking[n] ?? ''} ${step.charAt(0).toLowerCase()}${step.slice(1)}`)
    .join(' ');

/** Somebody can be called who is not there yet. */
export const mayCall = ({ staffed, handling }: Pick<Scene, 'staffed' | 'handling'>): boolean => staffed === true && handling === undefined;

/** Articles under each other; in a mail with their addresses. */
export const titles = (articles: readonly NearArticle[], channel: Channel, colon: string): string =>
  articles.map(({ title, url }) => `• ${title}${channel === 'email' ? `${colon} ${url}` : ''}`).join('\n');

/** Topics of which nothing is known but from articles: where none is sure, those that may be meant are named instead. */
export const onlyInArticles: ReadonlySet<Topic> = new Set<Topic>(['voicemail', 'welcome-mail', 'second-email', 'users', 'device', 'other']);

/** The title of an article as somebody quotes it who wants to hear it. */
export const quotedTitle: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `“${title}”`,
  fr: (title) => `« ${title} »`,
};
