import { lasting, moment } from '../lines/format';
import type { AddressMail } from './address-text';
import { button, facts, paragraph } from './block';
import type { MailWords } from './mail-words';

/** French: another address on file, and back; `footer` is that of all mails. */
export const address = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], AddressMail['kind']> => ({
  'address-confirm': ({ login, company, asker, confirmUrl, until, rest, timeZone, support }) => ({
    title: 'Confirmez cette adresse courriel',
    blocks: [
      paragraph(
        `${asker.name} nous a demandé d’envoyer désormais à cette adresse les courriels destinés à ${login}, chez ${company}. Est-ce bien votre adresse, et est-ce exact ?`,
      ),
      button('Confirmer cette adresse', confirmUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. D’ici là, rien ne change. Pendant ${lasting(rest, 'fr')} ensuite, aucun PIN, code ou lien n’arrive ici.`,
      ),
      paragraph('Cela ne vous dit rien ? Vous n’avez rien à faire : rien ne sera envoyé à cette adresse.'),
    ],
    footer: footer(support),
  }),
  'address-changed': ({ to, user, asker, before, email, at, caseNumber, revertUrl, until, letsIn, timeZone, support }) => ({
    title: to === 'user' ? 'Votre adresse courriel a été changée' : 'Une adresse courriel a été changée',
    blocks: [
      paragraph(
        `${to === 'user' ? 'Votre adresse courriel enregistrée' : `L’adresse courriel enregistrée de ${user.name}`} a été changée, et la nouvelle adresse l’a confirmé :`,
      ),
      facts([
        ['Utilisateur', user.login],
        ['Jusqu’ici', before],
        ['Désormais', email],
        ['Changée', moment(at, timeZone, 'fr')],
        ['Demandé par', `${asker.name} (${asker.login})`],
        ['Dossier', caseNumber],
      ]),
      paragraph('Si c’est exact, vous n’avez rien à faire.'),
      ...(revertUrl === undefined
        ? [
            paragraph(
              `Sinon, prévenez sans attendre un administrateur de votre compte${support === undefined ? '' : `, ou écrivez-nous à ${support}`}.`,
            ),
          ]
        : [
            paragraph(
              `Sinon, rétablissez l’ancienne adresse, jusqu’à ${moment(until, timeZone, 'fr')}. Tout ce qui est ouvert ${to === 'user' ? 'à votre nom' : `au nom de ${user.name}`} prend alors fin${letsIn === 'owner' ? ', le mot de passe aussi : un lien pour en choisir un nouveau arrive à l’ancienne adresse, sur demande' : `, et ${to === 'user' ? 'votre' : 'la'} connexion reste bloquée jusqu’à ce que ${letsIn === 'administrator' ? 'l’administrateur de votre compte la rétablisse' : 'notre assistance ait vérifié'}`}.`,
            ),
            button('Rétablir l’ancienne adresse', revertUrl),
          ]),
    ],
    footer: footer(support),
  }),
  'address-put-back': ({ to, user, email, at, caseNumber, restoreUrl, letsIn, timeZone, support }) => ({
    title: to === 'user' ? 'Votre adresse courriel a été rétablie' : 'Une adresse courriel a été rétablie',
    blocks: [
      paragraph(
        `Le changement ${to === 'user' ? 'de votre adresse courriel' : `d’adresse courriel de ${user.name}`} a été annulé : ${moment(at, timeZone, 'fr')}. L’adresse enregistrée est de nouveau :`,
      ),
      facts([
        ['Utilisateur', user.login],
        ['Adresse courriel', email],
        ['Dossier', caseNumber],
      ]),
      paragraph(
        letsIn === 'owner'
          ? 'Tout ce qui était ouvert à votre nom a pris fin, et votre ancien mot de passe ne fonctionne plus. Veuillez en choisir un nouveau : « Mot de passe oublié ? », sur la page de connexion, vous envoie un lien.'
          : `Tout ce qui était ouvert ${to === 'user' ? 'à votre nom' : `au nom de ${user.name}`} a pris fin. Pour que personne n’agisse ${to === 'user' ? 'en votre nom' : 'en son nom'}, toute connexion et toute demande sont bloquées jusqu’à ce que ${letsIn === 'administrator' ? (to === 'user' ? 'l’administrateur de votre compte les rétablisse ; un courriel l’en avertit' : 'l’administrateur du compte ait vérifié') : `notre assistance ait vérifié : écrivez-nous${support === undefined ? '' : ` à ${support}`}`}.`,
      ),
      ...(restoreUrl === undefined
        ? []
        : [
            paragraph(`Vous avez parlé avec ${user.name}, et l’adresse est exacte ? Rétablissez alors son accès :`),
            button(`Rétablir l’accès de ${user.name}`, restoreUrl),
          ]),
    ],
    footer: footer(support),
  }),
});

export const addressSubjects: Pick<MailWords['subjects'], AddressMail['kind']> = {
  'address-confirm': 'Confirmez cette adresse courriel',
  'address-changed': 'Une adresse courriel a été changée',
  'address-put-back': 'Une adresse courriel a été rétablie',
};
