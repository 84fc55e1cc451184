import { bare, marked, ownText, type Filling, type Shape } from './shape';

const shape = (name: string, write: (filling: Filling) => string): Shape => ({ name, language: 'fr', kind: 'plain', write });
const who = 'Soutien Exemple <soutien@fournisseur.example>';
const outlookHead =
  'De : Soutien Exemple <soutien@fournisseur.example>\nEnvoyé : mardi 5 mars 2024 10:12\nÀ : Alice Martin <alice@organization.com>\nObjet : Votre NIP de soutien';

/** Plain-text replies of clients in French (of France and of Canada). */
export const plainFrench: readonly Shape[] = [
  shape('Gmail, top-posted', (f) => `${ownText(f)}\n\nLe mar. 5 mars 2024 à 10:12, ${who} a\nécrit :\n\n${marked(f)}\n`),
  shape(
    'Gmail of Canada',
    (f) => `${ownText(f)}\n\nLe mar. 5 mars 2024, à 10 h 12, Soutien Exemple <\nsoutien@fournisseur.example> a écrit :\n\n${marked(f)}`,
  ),
  shape('Gmail of old', (f) => `${ownText(f)}\n\nLe 5 mars 2024 10:12, ${who} a écrit :\n\n${marked(f)}`),
  shape('Gmail, date and address alone', (f) => `${ownText(f)}\n\n2024-03-05 10:12 GMT-05:00 ${who}:\n\n${marked(f)}`),
  shape(
    'Gmail, inline',
    (f) => `Le mar. 5 mars 2024 à 10:12, ${who} a écrit :\n\n> Quel poste ?\n>\n\n${f.own[0]}\n\n${marked(f)}\n\n${f.own[1]}`,
  ),
  shape(
    'Gmail, forwarded',
    (f) =>
      `${ownText(f)}\n\n---------- Message transféré ---------\nDe : ${who}\nDate: mar. 5 mars 2024 à 10:12\nSubject: Votre NIP\nTo: <alice@organization.com>\n\n\n${bare(f)}`,
  ),
  shape('Outlook, block after a rule', (f) => `${ownText(f)}\n\n________________________________\n${outlookHead}\n\n${bare(f)}`),
  shape('Outlook, block without a rule', (f) => `${ownText(f)}\n\n${outlookHead}\n\n${bare(f)}`),
  shape(
    'Outlook, no-break spaces before the colons',
    (f) =>
      `${ownText(f)}\n\nDe\u00a0: Soutien Exemple\nEnvoyé\u00a0: 5 mars 2024 10:12\nÀ\u00a0: Alice Martin\nObjet\u00a0: RE: Votre NIP\n\n${bare(f)}`,
  ),
  shape(
    'Outlook, bold block',
    (f) =>
      `${ownText(f)}\n\n*De :* Soutien Exemple\n*Envoyé :* 5 mars 2024 10:12\n*À :* alice@organization.com\n*Objet :* Votre NIP\n\n${bare(f)}`,
  ),
  shape('Outlook 2003', (f) => `${ownText(f)}\n\n-----Message d'origine-----\n${outlookHead}\n\n${bare(f)}`),
  shape('Outlook 2003, typographic apostrophe', (f) => `${ownText(f)}\n\n-----Message d’origine-----\n${outlookHead}\n\n${bare(f)}`),
  shape(
    'Outlook for iOS',
    (f) =>
      `${ownText(f)}\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\n${outlookHead}\n\n${bare(f)}`,
  ),
  shape(
    'Outlook for Android',
    (f) =>
      `${ownText(f)}\n\nTélécharger Outlook pour Android<https://aka.ms/AAb9ysg>\n________________________________\n${outlookHead}\n\n${bare(f)}`,
  ),
  shape(
    'Windows Mail',
    (f) =>
      `${ownText(f)}\n\nProvenance : Courrier pour Windows\n\nDe : Soutien Exemple\nEnvoyé le :mardi 5 mars 2024 10:12\nÀ : Alice\nObjet :Votre NIP\n\n${bare(f)}`,
  ),
  shape('Apple Mail', (f) => `${ownText(f)}\n\n> Le 5 mars 2024 à 10:12, ${who} a écrit :\n> \n${marked(f)}`),
  shape(
    'Apple Mail, forwarded',
    (f) =>
      `${ownText(f)}\n\nDébut du message transféré :\n\nDe: ${who}\nObjet: Votre NIP\nDate: 5 mars 2024 à 10:12:00 UTC−5\nÀ: alice@organization.com\n\n${bare(f)}`,
  ),
  shape('Apple Mail, forwarded (older)', (f) => `${ownText(f)}\n\nDébut du message réexpédié :\n\n${bare(f)}`),
  shape(
    'iPhone',
    (f) => `${ownText(f)}\n\nEnvoyé de mon iPhone\n\n> Le 5 mars 2024 à 10:12, ${who} a écrit :\n> \n> \ufeff${marked(f).slice(2)}`,
  ),
  shape(
    'iPhone, attribution unmarked',
    (f) => `${ownText(f)}\n\nEnvoyé de mon iPhone\n\nLe 5 mars 2024 à 10:12, ${who} a écrit :\n\n${marked(f, '>')}`,
  ),
  shape('iPad, "depuis mon"', (f) => `${ownText(f)}\n\nEnvoyé depuis mon iPad\n\n> ${f.old.join('\n> ')}`),
  shape(
    'Thunderbird, bottom-posted',
    (f) => `Le 05/03/2024 à 10:12, Soutien Exemple a écrit :\n${marked(f)}\n\n${ownText(f)}\n\n-- \nAlice Martin`,
  ),
  shape('Thunderbird, top-posted', (f) => `${ownText(f)}\n\nLe 05/03/2024 à 10:12, Soutien Exemple a écrit :\n${marked(f)}`),
  shape(
    'Thunderbird, forwarded',
    (f) =>
      `${ownText(f)}\n\n-------- Message transféré --------\nSujet : \tVotre NIP\nDate : \tTue, 5 Mar 2024 10:12:00 -0500\nDe : \t${who}\nPour : \talice@organization.com\n\n${bare(f)}`,
  ),
  shape(
    'Yahoo, unmarked',
    (f) => `${ownText(f)}\n\n    Le mardi 5 mars 2024 à 10:12:00 UTC−5, ${who} a écrit :  \n \n ${f.old.join('\n\n')}`,
  ),
  shape(
    'Yahoo on Android',
    (f) =>
      `${ownText(f)}\n\nEnvoyé depuis Yahoo Mail pour Android \n \n  Le mar., mars 5 2024 à 10:12, Soutien Exemple<soutien@fournisseur.example> a écrit :   ${f.old.join('\n\n')}`,
  ),
  shape(
    'Samsung',
    (f) =>
      `${ownText(f)}\n\nEnvoyé depuis mon appareil Galaxy\n\n\n-------- Message d'origine --------\nDe : ${who}\nDate : 2024-03-05 10 h 12 (GMT-05:00)\nÀ : alice@organization.com\nObjet : Votre NIP\n\n${bare(f)}`,
  ),
  shape(
    'K-9 Mail',
    (f) =>
      `${ownText(f)}\n\nLe 5 mars 2024 10:12:00 GMT-05:00, ${who} a écrit :\n${marked(f, '>')}\n\n-- \nEnvoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.`,
  ),
  shape(
    'Proton',
    (f) =>
      `${ownText(f)}\n\nEnvoyé avec la messagerie sécurisée Proton Mail.\n\nLe mardi 5 mars 2024 à 10:12, ${who} a écrit :\n\n${marked(f)}`,
  ),
  shape(
    'Orange',
    (f) =>
      `${ownText(f)}\n\n\n\n> Message du 05/03/24 10:12\n> De : "Soutien Exemple" <soutien@fournisseur.example>\n> A : alice@organization.com\n> Objet : Votre NIP\n>\n${marked(f)}`,
  ),
  shape(
    'Orange, new webmail',
    (f) => `${ownText(f)}\n\nenvoyé : 5 mars 2024 à 10:12\nde : ${who}\nà : alice@organization.com\nobjet : Votre NIP\n\n${bare(f)}`,
  ),
  shape(
    'Zimbra (Free)',
    (f) =>
      `${ownText(f)}\n\nDe: "Soutien Exemple" <soutien@fournisseur.example>\nÀ: "alice" <alice@organization.com>\nEnvoyé: Mardi 5 Mars 2024 10:12:00\nObjet: Votre NIP\n\n${bare(f)}`,
  ),
  shape(
    'notice of confidentiality',
    (f) =>
      `${ownText(f)}\n\nAVIS DE CONFIDENTIALITÉ : ce courriel est destiné à son seul destinataire.\nRéférence 999999.\n\n${outlookHead}\n\n${bare(f)}`,
  ),
  shape('answer above this line', (f) => `${ownText(f)}\n\n--- Répondez au-dessus de cette ligne ---\n\n${bare(f)}`),
  shape('no quotation at all', (f) => `${ownText(f)}\n`),
];
