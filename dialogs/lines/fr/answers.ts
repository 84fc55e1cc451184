import type { Topic } from '../../../machines/tells';
import { isDeskClosed, type Occasion } from '../occasion';
import { opensOn } from './desk';
import { selfServiceAt } from '../self-service';
import { approval } from './approving';
import { supportPin } from './once';
import { aboutIt } from './voicemail-pin';

/** Said whenever something else was wanted. */
export const canDo =
  'Je peux renvoyer des appels, vous envoyer par courriel votre PIN d’assistance, votre identifiant ou un lien pour un nouveau mot de passe, et répondre à vos questions à leur sujet.';

const portal = ({ portalUrl }: Occasion): string =>
  portalUrl === undefined ? '' : ` Ce que vous pouvez faire vous-même se trouve sur ${portalUrl}.`;

/** Where there is somebody, nobody is left with a no. */
export const person = ({ staffed, handling }: Occasion): string =>
  staffed === true && handling === undefined ? ' Si vous voulez qu’un collègue s’en occupe, dites simplement « une personne ».' : '';

/** Nothing is certain: said so, instead of a guess. */
const unknown =
  (about: string) =>
  (occasion: Occasion): string =>
    `Je n’ai pas de réponse sûre sur ${about}, et je préfère ne pas deviner.${person(occasion)}${portal(occasion)} ${canDo}`;

/** A change that is not in the catalogue. */
const notHere =
  (what: string) =>
  (occasion: Occasion): string =>
    `Je suis désolé, je ne peux pas ${what} ici.${person(occasion)}${portal(occasion)} ${canDo}`;

const forwarding =
  'Avec le renvoi d’appels, les appels d’un poste vont vers un autre numéro : tous, tout de suite, et jusqu’à ce que vous l’arrêtiez. Je peux le régler, le changer ou l’arrêter pour vous : donnez-moi le numéro, et je vous demanderai votre PIN d’assistance avant de le faire. Un administrateur peut le demander pour toute personne du compte.';
const loginName =
  'Votre identifiant est votre numéro de poste, puis @ et le domaine de votre entreprise, par exemple 101@organization.com. Si vous l’avez oublié, donnez-moi votre adresse courriel et je vous l’enverrai, si cette adresse est enregistrée.';

/** Nothing of an account is looked up for a question. */
function forwardingState(occasion: Occasion): string {
  const url = selfServiceAt('call-forwarding.set', occasion);
  return `Je ne peux pas voir d’ici où vont les appels en ce moment.${url === undefined ? '' : ` Vous pouvez le vérifier vous-même sur ${url}.`} Pour le savoir tout de suite, appelez le numéro depuis un autre téléphone. Ou dites-moi vers où envoyer les appels, ou d’arrêter le renvoi : une fois que c’est fait, je vous dis aussi ce qui était réglé avant.`;
}

/** Why who they are is asked, where nobody has to prove anything yet. */
const identity =
  'Je vous le demande pour modifier le bon compte, et seulement pour son titulaire. Votre nom à lui seul ne change rien : avant une modification, je demande aussi votre PIN d’assistance. Pour une simple question, je n’ai besoin ni de l’un ni de l’autre. Si vous préférez ne pas donner le PIN ici, le lien de son courriel montre la même chose.';

const oneTimeCode =
  'Le code à usage unique est une deuxième vérification pour ce genre de modification : six chiffres, envoyés à l’adresse courriel enregistrée. Il sert une seule fois, pour exactement cette modification, et ce n’est pas votre PIN d’assistance.';

/** When they are there, as far as it is known (DESK_HOURS). */
function colleagues(occasion: Occasion): string {
  const day = opensOn(occasion);
  if (day !== undefined) return `Mes collègues n’y sont pas en ce moment ; ils seront de retour le ${day}.`;
  return occasion.desk === undefined
    ? occasion.staffed === true
      ? 'Je n’ai pas les heures de mes collègues sous la main ; si vous voulez parler à l’un d’eux, dites simplement « une personne », et je vous dirai s’il y a quelqu’un.'
      : 'Je ne peux pas dire quand mes collègues sont là.'
    : isDeskClosed(occasion)
      ? 'Mes collègues n’y sont pas en ce moment.'
      : 'Mes collègues sont là aussi en ce moment : si vous voulez parler à l’un d’eux, dites simplement « une personne ».';
}

/** French: what a thing is, and an honest no where neither these sentences nor an article have an answer. */
export const answers: Readonly<Record<Topic, (occasion: Occasion) => string>> = {
  'call-forwarding': () => forwarding,
  'forwarding-state': forwardingState,
  'support-pin': supportPin,
  'login-name': () => loginName,
  'voicemail-pin': (occasion) => `${aboutIt(occasion)}${portal(occasion)}`,
  voicemail: unknown('la messagerie vocale'),
  password: (occasion) =>
    `${occasion.channel === 'voice' ? 'Ne dites jamais votre mot de passe' : `N’écrivez jamais votre mot de passe ${occasion.channel === 'email' ? 'dans un courriel' : 'ici'}`} : je n’en ai pas besoin et je ne le demande jamais. Si vous l’avez oublié, dites « réinitialiser mon mot de passe » et je ferai envoyer un lien à l’adresse enregistrée.${portal(occasion)}`,
  'welcome-mail': unknown('le courriel de bienvenue'),
  'email-address': (occasion) =>
    `L’adresse courriel enregistrée est celle où j’envoie les PIN et les codes. Vous changez la vôtre dans votre profil ; un administrateur peut me demander de changer celle de quelqu’un d’autre.${portal(occasion)}`,
  'second-email': unknown('les deuxièmes adresses courriel'),
  users: (occasion) =>
    `Un administrateur peut me demander d’ajouter quelqu’un, avec son nom, son poste et son adresse courriel, ou de retirer quelqu’un par son poste. La personne retirée ne peut plus se connecter ; rien n’est supprimé, et quelqu’un de notre soutien peut la rétablir.${portal(occasion)}`,
  billing: unknown('les prix, la facturation et les paiements'),
  device: unknown('les téléphones et autres appareils'),
  'number-porting': unknown('le transfert d’un numéro chez un autre fournisseur'),
  'opening-hours': (occasion) => `Je suis un robot : moi, je suis là jour et nuit. ${colleagues(occasion)}`,
  identity: () => identity,
  'one-time-code': () => oneTimeCode,
  approval: () => approval,
  'person-name': notHere('changer le nom de quelqu’un'),
  'case-number': ({ caseNumber }) => `Votre numéro de dossier est ${caseNumber}.`,
  bot: () => `Je suis un robot : un assistant automatisé, pas une personne. ${canDo}`,
  emergency: ({ channel, article }) =>
    `En cas d’urgence, ${channel === 'voice' ? 'raccrochez et composez le 911' : 'n’attendez pas de réponse ici : composez le 911'} tout de suite, ou le numéro d’urgence local, depuis n’importe quel téléphone.${channel === 'voice' ? '' : ' Si vous êtes au téléphone avec nous, raccrochez d’abord.'} Je suis un robot : je ne peux ni appeler les secours ni envoyer quelqu’un.${channel === 'email' && article ? `\n\n${article.title} : ${article.url}` : ''}`,
  other: unknown('ce sujet'),
};

/** French: what cannot be done here, and what can. */
export const cannot: Readonly<Record<Topic, (occasion: Occasion) => string>> = {
  'call-forwarding': () => forwarding,
  'forwarding-state': forwardingState,
  'support-pin': supportPin,
  'login-name': notHere('changer un identifiant'),
  'voicemail-pin': aboutIt,
  voicemail: notHere('modifier les réglages de la messagerie vocale'),
  password: (occasion) =>
    `Le lien pour choisir un nouveau mot de passe ne va qu’à la personne dont c’est le mot de passe : elle peut me le demander elle-même.${portal(occasion)} ${canDo}`,
  'welcome-mail': notHere('faire cela avec un courriel de bienvenue'),
  'email-address': (occasion) =>
    `${occasion.portalUrl === undefined ? 'Votre propre adresse courriel se change dans votre profil, une fois que vous êtes connecté.' : `Votre propre adresse courriel se change dans votre profil, sur ${occasion.portalUrl}.`} Pour quelqu’un d’autre, un administrateur peut me le demander avec son poste, par exemple « changez le courriel du poste 104 pour ada@organization.com ».`,
  'second-email': notHere('retirer une deuxième adresse courriel'),
  users: (occasion) =>
    `Je suis désolé, je ne peux pas faire cela ici. Un administrateur peut faire ajouter quelqu’un, par exemple « ajoutez Ada Field, poste 115, ada@organization.com », ou le faire retirer, par exemple « retirez le poste 104 ».${portal(occasion)} ${canDo}`,
  billing: notHere('modifier quoi que ce soit à la facturation ou au paiement'),
  device: notHere('configurer des téléphones ou d’autres appareils'),
  'number-porting': notHere('transférer un numéro depuis ou vers un autre fournisseur'),
  'opening-hours': notHere('changer des heures d’ouverture'),
  identity: () => identity,
  'one-time-code': () => oneTimeCode,
  approval: () => approval,
  'person-name': notHere('changer le nom de quelqu’un'),
  'case-number': notHere('faire cela'),
  bot: notHere('faire cela'),
  emergency: notHere('faire cela'),
  other: notHere('faire cela'),
};
