import type { Key } from '../keys/menu';

/** A key that is said instead of pressed, alone or after `lead`; with the mishearings of a recogniser. Both languages together. */
export const saidKeys: Readonly<Record<Key, readonly string[]>> = {
  '0': ['zero', '0'],
  '1': ['one', '1', 'won', 'the first', 'the first one', 'first', 'un', 'une', 'le premier', 'la première', 'premier'],
  '2': ['two', '2', 'too', 'to', 'the second', 'the second one', 'second', 'deux', 'le deuxième', 'la deuxième', 'deuxième'],
  '3': ['three', '3', 'tree', 'the third', 'the third one', 'third', 'trois', 'le troisième', 'la troisième', 'troisième'],
  '4': ['four', '4', 'for', 'the fourth', 'the fourth one', 'fourth', 'quatre', 'le quatrième', 'la quatrième', 'quatrième'],
  '5': ['five', '5', 'cinq'], '6': ['six', '6'], '7': ['seven', '7', 'sept'], '8': ['eight', '8', 'huit'],
  '9': ['nine', '9', 'neuf'],
  '*': ['star', 'asterisk', 'étoile', "l'étoile", 'astérisque'],
};

/** What may stand before and behind a key that is said. */
export const lead: readonly string[] = [
  'press', 'pressing', 'press number', 'number', 'option', 'option number', 'choice', 'key', 'the', 'uh', 'um', 'please', "i'd like", 'i want', "i'll take", 'i choose', 'i press', 'pressed', "it's",
  'faites', 'fais', 'appuyez sur', 'appuyer sur', "j'appuie sur", 'touche', 'la touche', 'le', 'la', 'numéro', 'le numéro', 'option', "l'option", 'choix', 'le choix', 'euh', "s'il vous plaît", 'je prends', 'je choisis', "c'est",
];

/** The question was not heard well, or is to be heard once more. */
export const repeat: readonly string[] = [
  'repeat', 'repeat that', 'repeat that please', 'repeat please', 'please repeat', 'please repeat that', 'can you repeat', 'can you repeat that', 'can you repeat that please', 'could you repeat', 'could you repeat that', 'could you repeat that please', 'could you please repeat that', 'can you please repeat that', 'say that again', 'say it again', 'say again', 'say that again please', 'can you say that again', 'could you say that again', 'could you say that again please', 'again', 'again please', 'one more time', 'one more time please', 'once more', 'once more please', 'sorry', 'what', 'what was that', 'what did you say', 'pardon', 'pardon me', 'pardon me what', 'excuse me', 'come again', "i didn't hear", "i didn't hear you", "i didn't hear that", "i didn't catch that", "i can't hear you", 'read that again', 'can you read that again', 'could you read that again', 'read it again', 'read it back', 'can you read it back', 'read that back to me', 'tell me again', 'what are the options', 'what are my options', 'the options again', 'menu',
  'répétez', 'répète', 'répéter', 'répétez ça', "répétez s'il vous plaît", 'pouvez-vous répéter', "pouvez-vous répéter s'il vous plaît", 'pourriez-vous répéter', "pourriez-vous répéter s'il vous plaît", 'vous pouvez répéter', 'peux-tu répéter', 'encore', 'encore une fois', "encore une fois s'il vous plaît", 'redites', 'redites-le', 'redites ça', 'pardon', 'comment', 'quoi', 'hein', 'plaît-il', 'excusez-moi', 'désolé', "je n'ai pas entendu", "j'ai pas entendu", "je n'ai pas bien entendu", "j'ai mal entendu", "je n'entends pas", "je ne vous entends pas", "qu'avez-vous dit", "qu'est-ce que vous avez dit", 'vous avez dit quoi', 'relisez', 'relisez-le', 'pouvez-vous relire', 'pouvez-vous le relire', 'pouvez-vous me le relire', 'pouvez-vous le redire', 'pouvez-vous redire', 'pouvez-vous le répéter', 'quels sont les choix', 'les choix', 'les options', 'le menu', 'menu', 'réécouter',
];

/** Sounds that mean nothing sure: "uh huh" and "uh uh" are too near for a yes or a no. */
export const noises: readonly string[] = ['uh', 'um', 'uh huh', 'uh uh', 'huh', 'mhm', 'mm hmm', 'mm', 'mmm', 'hm', 'hmm', 'ah', 'er', 'oh', 'euh', 'hum', 'heu', 'mm mm'];

/** Wants to go on with what was begun elsewhere. */
export const goOn: readonly string[] = [
  'continue my case', 'go on with my case', 'continue with my case', 'my case', 'my open case', 'i have an open case', 'continue my chat', 'go on with my chat', 'continue with my chat', 'continue the chat', 'continue from the chat', 'continue from my chat', 'i was just chatting', 'i was just chatting with you', 'i was in the chat', 'i was chatting with you', 'i was chatting on the website', "i'm calling about my chat", "i'm calling about my case", 'calling about my chat', 'calling about my case', "i'd like to continue my chat", "i'd like to continue my case", 'i want to continue my chat', 'i want to continue my case', "i'd like to go on with my case", 'i want to go on with my case', 'i want to finish what i started in the chat', 'go on with what i began in the chat', 'go on with what i started in the chat', 'continue what i began in the chat', 'continue what i started in the chat', 'continue what i started online', 'finish what i started online', 'pick up where i left off', "i'd like to pick up where i left off", 'continue where i left off',
  'continuer mon dossier', 'poursuivre mon dossier', 'mon dossier', 'mon dossier ouvert', "j'ai un dossier ouvert", 'continuer mon clavardage', 'poursuivre mon clavardage', 'continuer le clavardage', 'poursuivre le clavardage', 'continuer mon chat', 'continuer le chat', 'je clavardais avec vous', ", ", 'continuer ma discussion', 'poursuivre ma discussion', 'continuer la discussion', 'poursuivre la discussion', 'continuer mon chat', 'continuer le chat', 'je clavardais avec vous', "j'étais dans le clavardage", "j', 'étais dans la discussion", "j'étais dans le chat", "j'appelle pour mon dossier", "j'appelle au sujet de mon dossier", 'je veux continuer mon dossier', 'je voudrais continuer mon dossier', 'je veux poursuivre mon dossier', 'je voudrais poursuivre mon dossier', 'je voudrais poursuivre mon clavardage', ", ", 'je veux continuer mon dossier', 'je voudrais continuer mon dossier', 'je veux poursuivre mon dossier', 'je voudrais poursuivre mon dossier', 'je voudrais poursuivre ma discussion', "poursuivre ce que j'ai commencé par clavardage", "continuer ce que j', 'ai commencé par discussion", "continuer ce que j'ai commencé par clavardage", "continuer ce que j'ai commencé dans le clavardage", "continuer ce que j'ai commencé dans la discussion", "je voudrais continuer ce que j'ai commencé en ligne", "reprendre là où j'étais", "reprendre là où j'en étais", "reprendre où j'en étais",
];
