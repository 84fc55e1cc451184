import { createSpeech } from '../../../dialogs/say';
import type { Reply, Scene } from '../../../dialogs/scene';
import type { TestBot } from './small-direct-line';

const scene = (locale: unknown): Scene => ({
  language: String(locale).startsWith('fr') ? 'fr' : 'en',
  channel: 'chat',
  caseNumber: 'C-48K2-7',
  shown: '101@organization.com',
  byEmail: false,
  proved: false,
  changes: [],
  pinMail: { from: 'support@localhost', subject: 'Your support PIN' },
  portalUrl: undefined,
  timeZone: 'America/Toronto',
});

const activityOf = ({ text, card }: Reply) => ({
  type: 'message',
  text,
  ...(card === undefined ? {} : { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
});

const choices = (...titles: readonly string[]) => ({ actions: titles.map((title) => ({ type: 'imBack', title, value: title })) });

/** What the bot of these tests says first. */
export const greeting = { en: 'Hello, how may I help?', fr: 'Bonjour, que puis-je faire pour vous ?' };

/**
 * Greets in the page's language with two choices, asks for the PIN in the product's own words and card at "card", and says
 * at every submitted card that it came.
 */
export const testBot: TestBot = {
  opened(say, locale) {
    const { language } = scene(locale);
    say({
      type: 'message',
      text: greeting[language],
      suggestedActions: language === 'fr' ? choices('Renvoyer mes appels', 'Autre chose') : choices('Forward my calls', 'Something else'),
    });
  },
  heard(activity, say) {
    if (activity['value'] !== undefined) return say({ type: 'message', text: 'The card came.' });
    if (activity['text'] !== 'card') return say({ type: 'message', text: `Heard: ${String(activity['text']).length} characters.` });
    for (const reply of createSpeech().say([], { ask: 'pin', mailed: false }, scene(activity['locale']))) say(activityOf(reply));
    return undefined;
  },
};
