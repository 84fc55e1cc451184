import type { RateWords } from './words';

/** The page on which help is rated, in French. */
export const rate: RateWords = {
  title: 'Comment était notre aide\u202f?',
  lead: (caseNumber) =>
    `Vous avez été en contact avec notre assistance au sujet de votre dossier ${caseNumber}. Votre réponse va aux personnes qui veillent sur notre assistance et ne change rien à votre compte.`,
  question: 'Notre aide était',
  scores: { 5: 'Excellente', 4: 'Bonne', 3: 'Correcte', 2: 'Insuffisante', 1: 'Mauvaise' },
  missing: 'Veuillez d’abord choisir l’une des cinq réponses.',
  button: 'Envoyer ma réponse',
  once: 'Vous pouvez répondre une fois.',
  thanks: { title: 'Merci de votre réponse', paragraphs: ['Elle nous aide à mieux vous aider.', 'Vous pouvez fermer cette page.'] },
  already: {
    title: 'Nous avons votre réponse',
    paragraphs: ['Vous avez déjà répondu à cette question\u202f: votre première réponse compte. Merci.'],
  },
  dead: {
    title: 'Cette question est close',
    paragraphs: [
      'Le lien fonctionne pendant deux semaines après l’échange.',
      'S’il reste quelque chose, dites-le-nous\u202f: dans la discussion sur notre site, par courriel ou par téléphone.',
    ],
  },
};
