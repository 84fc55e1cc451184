import type { Language } from '../../../machines/words';
import type { Topic } from '../../../machines/tells';

const concepts: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:what(?:’s|'s| is| are| does| do)|how does|meaning of|explain what)\b(?!.*\b(?:do i|can i|should i|steps?)\b)/i,
  fr: /(?:c[’']est quoi|qu[’']est[- ]ce qu|[àa] quoi (?:sert|ressemble)|que (?:veut|signifie)|comment (?:fonctionne|marche|ça marche))/i,
};

/** Topics whose idea is explained in a few sentences of our own. */
const explained: readonly Topic[] = ['call-forwarding', 'support-pin', 'login-name', 'voicemail-pin'];

/** "Why do you need a PIN?": what it is for is told by what it is. */
const WHY = /^\W*(?:(?:mais|but|et|and|ok|oh) )?(?:pourquoi|why|pour quelle raison|pk|pkoi)\b|\b(?:pourquoi|why)\W*$/i;

/** "What is a login name?" wants to know what it is, not how it is got. */
export const asksWhat = (words: string, topic: Topic, language: Language): boolean =>
  explained.includes(topic) && (concepts[language].test(words) || (topic === 'support-pin' && WHY.test(words)));
