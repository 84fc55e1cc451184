import type { Wanted } from '../../../machines/question';
import { changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords } from '../vocabulary';
import { fields } from './fields';
import { kinds } from './kinds';
import { change, login, mailPin, startOver } from './ways';

/** One thing that is missing, as a line of the list. */
function item(wanted: Wanted, occasion: Occasion): string {
  switch (wanted.ask) {
    case 'who':
      return 'qui vous êtes : votre identifiant, par exemple 101@organization.com, ou votre numéro de compte et votre numéro de poste';
    case 'extension':
      return 'votre numéro de poste, par exemple 101, ou votre identifiant';
    case 'account':
      return 'votre numéro de compte, qui figure sur votre facture, ou votre identifiant, par exemple 101@organization.com';
    case 'field':
      return fields[wanted.field](changeOf(occasion, wanted.change), occasion).item;
    case 'confirm':
      return '« oui », si c’est bien cela';
    case 'pin':
      return pin(wanted.mailed, occasion);
    case 'code':
      return 'le code à usage unique que nous vous avons envoyé pour cela, soit six chiffres (répondez « CODE » pour en recevoir un nouveau)';
  }
}

function pin(mailed: boolean, occasion: Occasion): string {
  if (tells(occasion, 'pin-on-its-way')) return 'votre PIN d’assistance à 6 chiffres, dès que vous l’aurez reçu';
  const newest =
    mailed || tells(occasion, 'not-proved', 'which-pin')
      ? 'votre PIN d’assistance à 6 chiffres le plus récent'
      : 'votre PIN d’assistance à 6 chiffres';
  return `${newest} (si vous ne l’avez pas, répondez « PIN », et je l’enverrai ${mailed ? 'encore une fois ' : ''}à l’adresse enregistrée)`;
}

/** For somebody who does not have the one secret that is asked for. */
function without(only: Wanted, occasion: Occasion): string {
  if (only.ask === 'code')
    return tells(occasion, 'code-on-its-way') ? '' : 'Vous l’avez reçu par courriel ; répondez « CODE » pour en recevoir un nouveau. ';
  if (tells(occasion, 'pin-on-its-way')) return '';
  return `Si vous ne l’avez pas, répondez « PIN », et je l’enverrai ${only.ask === 'pin' && only.mailed ? 'encore une fois ' : ''}à l’adresse enregistrée. `;
}

/** The same in few words. */
function brief(wanted: Wanted): string {
  switch (wanted.ask) {
    case 'who':
      return 'votre identifiant';
    case 'extension':
      return 'votre numéro de poste';
    case 'account':
      return 'votre numéro de compte';
    case 'field':
      return { number: 'le numéro de téléphone', email: 'l’adresse courriel', name: 'le nom', extension: 'le poste' }[wanted.field];
    case 'confirm':
      return 'votre oui';
    case 'pin':
      return 'votre PIN d’assistance';
    case 'code':
      return 'le code à usage unique';
  }
}

const and = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' et ');

/** `Pour renvoyer vos appels vers un autre numéro`. */
function purpose({ changes, shown }: Occasion): string {
  const [first, other] = changes;
  if (first === undefined) return 'Pour continuer';
  if (other) return 'Pour faire ces modifications';
  const summary = kinds[first.kind].summary(first, shown).replace(/ ;.*$/, '');
  return `Pour ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`;
}

/** `1. …` for several changes, the bare summary for one. */
export function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((each) => kinds[each.kind].summary(each, shown));
  return all.length === 1 ? `${all[0]}.` : all.map((each, n) => `${n + 1}. ${each}`).join('\n');
}

/** What a yes or a PIN would be for. */
export const summary = (occasion: Occasion): string => `Voici ce que je vais faire :\n${summaries(occasion)}`;

const listed = (wants: readonly Wanted[], occasion: Occasion): string => wants.map((wanted) => `• ${item(wanted, occasion)}`).join('\n');

function ask(wants: readonly Wanted[], occasion: Occasion): string {
  const others = wants.filter((wanted) => wanted.ask !== 'confirm');
  const [only, second] = others;
  if (others.length === wants.length)
    return `${purpose(occasion)}, il me faut encore :\n${listed(wants, occasion)}\n\nVous pouvez tout m’envoyer dans une seule réponse.`;
  const change = 'S’il faut changer quelque chose, dites-moi simplement quoi.';
  if (only && !second && (only.ask === 'pin' || only.ask === 'code'))
    return `${summary(occasion)}\n\nRépondez en donnant votre ${only.ask === 'pin' ? 'PIN d’assistance à 6 chiffres' : 'code à usage unique'}, et je ferai exactement cela. ${without(only, occasion)}${change}`;
  const proof = others.some(({ ask: wanted }) => wanted === 'pin' || wanted === 'code');
  return `${summary(occasion)}\n\nRépondez en donnant ceci, et je ferai exactement cela :\n${listed(proof ? others : wants, occasion)}\n\n${change}`;
}

/** French: all that is missing, asked in one mail (PA-9). */
export const several: AllQuestionWords['several'] = {
  ask: ({ wants }, occasion) => ask(wants, occasion),
  again: ({ wants }, occasion) => {
    const rest = `Veuillez répondre en donnant ${and(wants.map(brief))} : l’un sous l’autre, ou dans une phrase.`;
    return wants.some((wanted) => wanted.ask === 'confirm')
      ? `Vérifiez encore une fois, s’il vous plaît :\n${summaries(occasion)}\n\nEst-ce bien cela ? ${rest}`
      : rest;
  },
  ways: ({ wants }) => [
    {
      words: 'm’envoyer ce que j’ai demandé, dans une seule réponse',
      example: wants.some((wanted) => wanted.ask === 'field') ? '« 613 555 0100, mon PIN est … »' : '« oui, mon PIN est … »',
    },
    wants.some((wanted) => wanted.ask === 'who' || wanted.ask === 'account') ? login : mailPin,
    change,
    startOver,
  ],
};

/** French: the one answer to a mail that nothing proves. Known or unknown, it is the same; nothing of the mail is in it (I12). */
export const addressOnFile: AllQuestionWords['address-on-file'] = {
  ask: () =>
    'Avant de modifier quoi que ce soit, je dois être sûr de la personne qui le demande, et ce courriel seul ne me le montre pas. Veuillez m’écrire depuis l’adresse courriel enregistrée pour vous.\n\nSi vous avez demandé une modification et m’avez dit qui vous êtes, et que je vous connais sous ce nom, un courriel avec un lien et votre PIN d’assistance est en route vers l’adresse enregistrée : ouvrez le lien, et nous continuerons à partir de là. Vous pouvez aussi me le demander dans la discussion de notre site.',
  again: () =>
    'Pour une modification dans un compte, veuillez m’écrire depuis l’adresse courriel enregistrée pour vous, ou utiliser la discussion de notre site. Si je vous connais sous le nom que vous avez donné, le courriel avec votre lien et votre PIN d’assistance va à l’adresse enregistrée.',
  ways: () => [
    { words: 'm’écrire depuis l’adresse courriel enregistrée', example: '« veuillez renvoyer mes appels vers le 613 555 0100 »' },
    {
      words: 'me donner votre identifiant, pour que je puisse écrire à l’adresse enregistrée',
      example: '« je suis 101@organization.com »',
    },
    {
      words: 'me le demander dans la discussion de notre site',
      example: '« envoyez-moi mon PIN d’assistance »',
      button: 'Envoyez-moi mon PIN d’assistance',
    },
    { words: 'poser une question', example: '« qu’est-ce qu’un PIN d’assistance ? »', button: 'Que pouvez-vous faire ?' },
  ],
};
