import type { Language } from '../../../machines/words';

/** What is wished, whatever the words and the keys. `of`: for this extension instead of oneself. */
export type Wish = { readonly forward: string; readonly of?: string } | { readonly stop: true } | { readonly newPin: true };

/** How customers of one language word what they do. */
export interface Words {
  readonly forward: (number: string, of: string | undefined) => string;
  readonly stop: string;
  readonly newPin: string;
  readonly and: string;
  /** In front of a second wish, once the first was carried out. */
  readonly later: string;
  readonly instead: (number: string) => string;
  readonly yes: string;
  readonly cancel: string;
  readonly noPin: string;
  readonly noMailbox: string;
  readonly myPinIs: (pin: string) => string;
  readonly iAm: (login: string) => string;
  /** A login name as a recogniser writes down that it was spelled. */
  readonly spelled: (login: string) => string;
}

const digits: Readonly<Record<Language, readonly string[]>> = {
  en: ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};

/** `101@company7.example` as `one oh one at company7 dot example`. */
const spell = (login: string, language: Language, at: string, dot: string): string => {
  const [extension = '', domain = ''] = login.split('@');
  return `${[...extension].map((digit) => digits[language][Number(digit)]).join(' ')} ${at} ${domain.replaceAll('.', ` ${dot} `)}`;
};

export const words: Readonly<Record<Language, Words>> = {
  en: {
    forward: (number, of) =>
      of === undefined ? `please forward my calls to ${number}` : `please forward the calls of extension ${of} to ${number}`,
    stop: 'please stop forwarding my calls',
    newPin: 'make me a new support PIN',
    and: ' and ',
    later: 'And now ',
    instead: (number) => `No, to ${number} instead`,
    yes: 'Yes please',
    cancel: 'Cancel that',
    noPin: 'I don’t have my PIN, please mail it to me',
    noMailbox: 'I can’t get into my mailbox',
    myPinIs: (pin) => `My PIN is ${pin}.`,
    iAm: (login) => `I am ${login}`,
    spelled: (login) => spell(login, 'en', 'at', 'dot'),
  },
  fr: {
    forward: (number, of) =>
      of === undefined ? `veuillez renvoyer mes appels vers le ${number}` : `veuillez renvoyer les appels du poste ${of} vers le ${number}`,
    stop: 'veuillez arrêter le renvoi de mes appels',
    newPin: 'je veux un nouveau PIN d’assistance',
    and: ' et ',
    later: 'Et maintenant ',
    instead: (number) => `Non, plutôt vers le ${number}`,
    yes: 'Oui, allez-y',
    cancel: 'Annulez cela',
    noPin: 'Je n’ai pas mon PIN, envoyez-le-moi',
    noMailbox: 'Je n’ai plus accès à ma boîte courriel',
    myPinIs: (pin) => `Mon PIN est ${pin}.`,
    iAm: (login) => `Je suis ${login}`,
    spelled: (login) => spell(login, 'fr', 'arobase', 'point'),
  },
};

/** Wishes in one sentence. */
export function wishing(wishes: readonly Wish[], language: Language): string {
  const its = words[language];
  return wishes
    .map((wish) => ('forward' in wish ? its.forward(wish.forward, wish.of) : 'stop' in wish ? its.stop : its.newPin))
    .join(its.and);
}
