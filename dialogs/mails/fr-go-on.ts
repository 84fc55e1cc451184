import type { Channel } from '../../machines/words';
import { moment } from '../lines/format';
import { kinds } from '../lines/fr/kinds';
import { button, link, list, paragraph } from './block';
import type { GoOnWords } from './go-on';
import { ownLogin, sixSigns } from './own-login';

const where: Readonly<Record<Channel, string>> = { chat: 'dans la discussion de notre site', email: 'par courriel', voice: 'au téléphone' };

/** French: a mail that may be answered, to who has shown elsewhere who they are (P8). */
export const goOn: GoOnWords = {
  subject: 'Votre demande : répondez simplement pour continuer',
  page: ({ login, channel, at, until, timeZone, resumeUrl, notMeUrl, inHand: { changes, complete, until: answered, caseNumber } }) => ({
    title: 'Votre demande, à poursuivre par courriel',
    blocks: [
      paragraph(
        `Vous avez demandé ${where[channel]}, à ${moment(at, timeZone, 'fr')}${ownLogin(login, sixSigns, ', en tant que ')}, à continuer ailleurs. Votre numéro de dossier est ${caseNumber}.`,
      ),
      ...(changes.length === 0
        ? [paragraph('Rien n’est encore en cours. Répondez simplement à ce courriel en disant ce qu’il vous faut.')]
        : [
            paragraph('Voici ce qui est en cours ; rien n’a encore été fait :'),
            list(changes.map((change) => kinds[change.kind].summary(change, login))),
            paragraph(
              complete
                ? 'Dois-je le faire ? Répondez simplement « oui » à ce courriel. Si quelque chose doit être différent, dites-le simplement dans votre réponse.'
                : 'Il manque encore quelque chose. Répondez simplement à ce courriel en disant ce qu’il faut faire, et je vous demanderai le reste.',
            ),
          ]),
      paragraph(
        `Jusqu’à ${moment(answered, timeZone, 'fr')}, une réponse de cette adresse suffit. Ensuite, je vous demanderai votre PIN d’assistance.`,
      ),
      paragraph(
        `Ou continuez dans la discussion : ouvrez ce lien, sur l’appareil de votre choix. Il fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Gardez ce courriel pour vous : quiconque l’a peut continuer en votre nom.`,
      ),
      button('Continuer dans la discussion', resumeUrl),
      link('Vous ne l’avez pas demandé ? Veuillez nous le dire :', 'Ce n’était pas moi', notMeUrl),
    ],
  }),
};
