import type { KindId } from '../../../machines/words';

const examples: Readonly<Partial<Record<KindId, string>>> = {
  'call-forwarding.set': 'renvoyez les appels du poste 104 au 613 555 0100',
  'email.update': 'changez le courriel du poste 104 pour ada@organization.com',
  'email.add-second': 'ajoutez une deuxième adresse pour le poste 104 : ada@example.com',
  'welcome.resend': 'renvoyez le courriel de bienvenue au poste 104',
  'voicemail-pin.reset': 'un nouveau PIN de messagerie pour le poste 104',
  'user.remove': 'retirez le poste 104',
};

/** Somebody was named, and nobody is found by name (I7): the extension is asked for. */
export const whoseExtension = (kind: KindId): string =>
  `Quel est son poste ? Je ne trouve personne par son nom. Redites-le avec le poste, s’il vous plaît, par exemple « ${examples[kind] ?? 'pour le poste 104'} ».`;
