import { lasting } from '../format';
import type { Occasion } from '../occasion';

/** Where PINs work once (POLICY=strict), what is asked for is one of them. */
export const yourPin = ({ pinLife }: Occasion, digits = ''): string =>
  pinLife === undefined
    ? `votre PIN d’assistance${digits}`
    : `un PIN d’assistance${digits}, qui fonctionne une seule fois, pendant ${lasting(pinLife, 'fr')}`;

/** Behind a mail that is on its way. */
export const itWorks = ({ pinLife }: Occasion): string =>
  pinLife === undefined ? '' : ` Le PIN fonctionne une seule fois, pendant ${lasting(pinLife, 'fr')}.`;

/** Among what we can do. */
export const mailThePin = ({ pinLife }: { readonly pinLife: Occasion['pinLife'] | undefined }): string =>
  pinLife === undefined ? 'vous envoyer votre PIN d’assistance, ou en créer un nouveau' : 'vous envoyer un PIN d’assistance';

/** Wrong, used, late and locked sound the same (I12). */
export const notProved = ({ pinLife }: Occasion): string =>
  `Cela n’a pas fonctionné. Soit ce n’était pas le PIN le plus récent,${pinLife === undefined ? '' : ' soit il a déjà servi ou n’est plus valable,'} soit il y a eu trop d’essais ; le lien du courriel fonctionne dans tous les cas.`;

/** What a support PIN is. */
export const supportPin = ({ pinLife }: Occasion): string =>
  pinLife === undefined
    ? 'Votre PIN d’assistance se compose de six chiffres qui montrent à l’assistance que c’est bien vous. Il reste le même d’une fois à l’autre, et ce n’est pas le PIN de votre messagerie vocale. Si vous ne l’avez pas, je peux l’envoyer à l’adresse courriel enregistrée ; si quelqu’un d’autre peut le connaître, je peux en créer un nouveau.'
    : `Votre PIN d’assistance se compose de six chiffres qui montrent à l’assistance que c’est bien vous. J’en envoie un à l’adresse courriel enregistrée chaque fois que vous le demandez : il fonctionne une seule fois, pendant ${lasting(pinLife, 'fr')}. Ce n’est pas le PIN de votre messagerie vocale.`;
