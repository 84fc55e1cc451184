import type { HowToWords } from '../lines/vocabulary';
import type { HowTo } from '../scene';
import { cardVersion, type Card } from './secret-card';

/** Under the steps of an article in a chat: the way to its page and its video. */
export function articleCard({ title, url, video }: HowTo, words: HowToWords, finish: (text: string) => string): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: cardVersion,
    fallbackText: `${finish(title)}: ${url}`,
    body: [{ type: 'TextBlock', text: finish(title), weight: 'Bolder', wrap: true }],
    actions: [
      { type: 'Action.OpenUrl', title: finish(words.open), url },
      ...(video === undefined ? [] : [{ type: 'Action.OpenUrl', title: finish(words.watch), url: video }]),
    ],
  };
}
