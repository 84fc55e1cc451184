import type { CannedAnswer } from '../shapes';
import { finish } from '../words/finish';

const written: readonly CannedAnswer[] = [
  {
    id: 'hello',
    language: 'en',
    title: 'Hello',
    text: 'Hello, thank you for waiting. I’ve read what you wrote, so you don’t need to say it again. I’m looking into it now.',
  },
  {
    id: 'moment',
    language: 'en',
    title: 'One moment',
    text: 'I’m checking this for you. It will take a few minutes; you don’t need to stay on this page.',
  },
  {
    id: 'who',
    language: 'en',
    title: 'Who are you?',
    text: 'May I ask who you are? Your login name, such as 101@organization.com, is enough; your account number and extension will do, too.',
  },
  {
    id: 'pin',
    language: 'en',
    title: 'PIN, please',
    text: 'Before I can change anything in your account, please enter your 6-digit support PIN here. I won’t see it: it is checked and hidden before your message reaches me. If you don’t have it, I can mail it to the address on file.',
  },
  {
    id: 'pin-mailed',
    language: 'en',
    title: 'PIN mailed',
    text: 'I’ve asked for your PIN to be mailed to the address on file. When it has arrived, enter it here, or open the link in that mail.',
  },
  {
    id: 'confirm',
    language: 'en',
    title: 'Please confirm',
    text: 'I’ve prepared the change for you. Please read the summary, and answer “yes” if it is right.',
  },
  {
    id: 'cannot',
    language: 'en',
    title: 'Cannot be done here',
    text: 'I’m sorry, that can’t be done from here. An administrator of your account can help you with it.',
  },
  {
    id: 'back',
    language: 'en',
    title: 'Back to the bot',
    text: 'That is done. I’m handing you back to the assistant; it knows everything we talked about. Ask for a person whenever you like.',
  },
  {
    id: 'bye',
    language: 'en',
    title: 'Goodbye',
    text: 'Is there anything else I can do for you? If not, I’ll close this case. If you’ve shown us here who you are, you’ll get a summary by mail. Have a good day!',
  },
  {
    id: 'hello',
    language: 'fr',
    title: 'Bonjour',
    text: 'Bonjour, merci d’avoir patienté. J’ai lu ce que vous avez écrit ; vous n’avez donc pas à le répéter. Je m’en occupe tout de suite.',
  },
  {
    id: 'moment',
    language: 'fr',
    title: 'Un instant',
    text: 'Je vérifie cela pour vous. Cela prendra quelques minutes ; vous n’avez pas besoin de rester sur cette page.',
  },
  {
    id: 'who',
    language: 'fr',
    title: 'Qui êtes-vous ?',
    text: 'Puis-je vous demander qui vous êtes ? Votre identifiant, comme 101@organization.com, suffit ; votre numéro de compte et votre poste conviennent aussi.',
  },
  {
    id: 'pin',
    language: 'fr',
    title: 'Le PIN, s’il vous plaît',
    text: 'Avant que je puisse modifier quoi que ce soit dans votre compte, veuillez entrer ici votre PIN d’assistance à 6 chiffres. Je ne le verrai pas : il est vérifié et masqué avant que votre message ne m’arrive. Si vous ne l’avez pas, je peux l’envoyer à l’adresse courriel enregistrée.',
  },
  {
    id: 'pin-mailed',
    language: 'fr',
    title: 'PIN envoyé',
    text: 'J’ai demandé que votre PIN soit envoyé à l’adresse courriel enregistrée. Dès que vous l’avez, entrez-le ici, ou ouvrez le lien du courriel.',
  },
  {
    id: 'confirm',
    language: 'fr',
    title: 'Veuillez confirmer',
    text: 'J’ai préparé la modification pour vous. Veuillez lire le résumé, et répondre « oui » s’il est exact.',
  },
  {
    id: 'cannot',
    language: 'fr',
    title: 'Impossible ici',
    text: 'Je suis désolé, cela ne peut pas se faire d’ici. Un administrateur de votre compte peut vous aider.',
  },
  {
    id: 'back',
    language: 'fr',
    title: 'Retour à l’assistant',
    text: 'C’est fait. Je vous repasse à l’assistant ; il sait tout ce dont nous avons parlé. Demandez une personne quand vous voulez.',
  },
  {
    id: 'bye',
    language: 'fr',
    title: 'Au revoir',
    text: 'Puis-je faire autre chose pour vous ? Sinon, je ferme ce dossier. Si vous nous avez montré ici qui vous êtes, vous recevrez un résumé par courriel. Bonne journée !',
  },
];

/** Answers every desk needs, in both languages; DESK_ANSWERS_FILE takes their place. */
export const builtIn: readonly CannedAnswer[] = written.map((answer) => ({
  ...answer,
  title: finish(answer.title, answer.language),
  text: finish(answer.text, answer.language),
}));
