import { lasting } from '../format';
import type { Occasion } from '../occasion';

/** Where PINs work once (POLICY=strict), what is asked for is one of them. */
export const yourPin = ({ pinLife }: Occasion, digits = ''): string => (pinLife === undefined ? `votre PIN d’assistance${digits}` : `un PIN d’assistance${digits}, qui fonctionne une seule fois, pendant ${lasting(pinLife, 'fr')}`);

/** Behind a mail that is on its way. */
export const itWorks = ({ pinLife }: Occasion): string => (pinLife === undefined ? '' : ` Il fonctionne une seule fois, pendant ${lasting(pinLife, 'fr')}.`);

/** Among what we can do. */
export const mailThePin = ({ pinLife }: { readonly pinLife: Occasion['pinLife'] | undefined }): string => (pinLife === undefined ? 'vous envoyer votre PIN d’assistance, ou en créer un nouveau' : 'vous envoyer un PIN d’assistance');

/** Wrong, used, late and locked sound the same (I12). */
export const notProved = ({ pinLife }: Occasion): string =>
  `Cela n’a pas fonctionné. Soit ce n’était pas le PIN le plus récent,${pinLife === undefined ? '' : ' soit il a déjà servi ou n’est plus valable,'} soit il y a eu trop d’essais ; le lien du courriel fonctionne dans tous les cas.`;
