import type { HowTo } from '../../scene';
import { numbered, spokenSteps } from '../how-to';
import type { HowToWords } from '../vocabulary';

const linking = ['First:', 'Then:', 'After that:'];

/** A caller hears the first steps (stepsAloud). */
function aloud({ title, steps }: HowTo): string {
  const left = steps.length - linking.length;
  return `Here is how. ${title}. ${spokenSteps(steps, linking)}${left > 0 ? ` There ${left === 1 ? 'is one more step' : `are ${left} more steps`}, on our help pages.` : ''}`;
}

export const howTo: HowToWords = {
  told(article, channel) {
    if (channel === 'voice') return aloud(article);
    const steps = `${article.title}:\n${numbered(article.steps)}`;
    if (channel === 'chat') return steps;
    return `${steps}\n\nThe whole article: ${article.url}${article.video === undefined ? '' : `\nThe video: ${article.video}`}`;
  },
  open: 'Open the article',
  watch: 'Watch the video',
};
