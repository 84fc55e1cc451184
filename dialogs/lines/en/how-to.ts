import type { HowTo, Scene } from '../../scene';
import { mayCall, numbered, spokenSteps, titles } from '../how-to';
import type { HowToWords } from '../vocabulary';

const linking = ['First:', 'Then:', 'After that:'];

/** A caller hears the first steps (stepsAloud). */
function aloud({ title, steps }: HowTo): string {
  const left = steps.length - linking.length;
  return `Here is how. ${title}. ${spokenSteps(steps, linking)}${left > 0 ? ` There ${left === 1 ? 'is one more step' : `are ${left} more steps`}, on our help pages.` : ''}`;
}

/** Who follows the steps and is stuck. */
function stuck({ title, steps, stuck: at }: HowTo, occasion: Pick<Scene, 'staffed' | 'handling'>): string {
  const person = mayCall(occasion) ? ', or say “a person”' : '';
  const step = at?.step === undefined ? undefined : steps[at.step - 1];
  if (step !== undefined) return `Step ${at?.step} is: ${step} If that doesn’t help, tell me what happens instead${person}.`;
  if (at?.step !== undefined)
    return `“${title}” has ${steps.length === 1 ? 'only one step' : `${steps.length} steps`}. Which one do you mean?`;
  if (at?.asked) return `What would you like to know about “${title}”? If you’re stuck at a step, just say which, for instance “step 2”.`;
  return `I’m sorry that “${title}” hasn’t helped yet. At which step are you stuck? Just say, for instance, “step 2”${person}.`;
}

export const howTo: HowToWords = {
  told(article, occasion) {
    if (article.closed)
      return occasion.proved
        ? 'I’m sorry, the article about that isn’t open to your kind of account.'
        : `There is an article about that for customers only. Tell me who you are and give me your support PIN, and I can answer from it here.`;
    if (article.stuck) return stuck(article, occasion);
    if (occasion.channel === 'voice') return aloud(article);
    const steps = `${article.title}:\n${numbered(article.steps)}`;
    if (occasion.channel === 'chat') return steps;
    return `${steps}\n\nThe whole article: ${article.url}${article.video === undefined ? '' : `\nThe video: ${article.video}`}`;
  },
  unsure: 'I’m not sure that I have the answer.',
  rest: 'To the rest of what you asked I have no sure answer, and I’d rather not guess.',
  near: (articles, channel) =>
    channel === 'voice'
      ? `Perhaps one of these helps: ${articles.map(({ title }) => title).join('; or: ')}. Say the one you want to hear.`
      : `Perhaps one of these helps:\n${titles(articles, channel, ':')}`,
  open: 'Open the article',
  watch: 'Watch the video',
};
