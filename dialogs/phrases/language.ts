import type { Language } from '../../machines/words';

/** Explicit wishes. */
export const wishes: Readonly<Record<Language, readonly string[]>> = {
  en: ['in english', 'english please', 'speak english', 'en anglais', 'switch to english', 'do you speak english', 'parlez-vous anglais', 'anglais svp', "anglais s'il vous plaît", 'i speak english', 'talk english', 'english', "je préfère l'anglais", "je préférerais l'anglais", "l'anglais svp", "l'anglais s'il vous plaît"],
  fr: ['in french', 'french please', 'speak french', 'en français', 'switch to french', 'do you speak french', 'parlez-vous français', 'français svp', "français s'il vous plaît", 'je parle français', 'parle français', 'parles-tu français', 'français', 'francais'],
};

/** Words of one language only that even alone show it. */
export const strong: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'hello', 'the', 'my', 'please', 'thanks', 'thank', 'what', 'how', 'why', 'where', 'when', 'which', 'who', 'would', 'could', 'should', 'forward', 'calls', 'want', 'need', 'have', 'with', 'from', 'this', 'that', 'your', 'you', 'good', 'morning', 'evening', 'goodbye', 'forgot', 'lost', 'are', 'was', 'dont', 'doesnt', 'cant', 'isnt', 'im', 'ive', 'its', 'whats', 'lets', 'someone', 'somebody', 'somebody', 'received', 'help', 'and', 'for', 'turn', 'give', 'tell', 'speak', 'talk', 'is', 'it', 'of', 'to', 'at', 'not', 'do', 'does', 'can', 'hi', 'hey', 'yeah', 'yep', 'cancel', 'forget', 'never', 'mind', 'send', 'i', 'know', 'here', 'there', 'right', 'wrong', 'start', 'over', 'again', 'human', 'new', 'off', 'another', 'about', 'number', 'password', 'username', 'get', 'got', 'still', 'wait', 'well', 'too', 'same', 'also', 'just',
  ],
  fr: [
    'tard', 'recommence', 'recommencer', 'recommencez', 'recommençons', 'attends', 'attendez', 'bonjour', 'bonsoir', 'salut', 'oui', 'merci', 'je', 'jai', 'mon', 'ma', 'mes', 'votre', 'vous', 'le', 'la', 'les', 'des', 'du', 'un', 'une', 'est', 'et', 'au', 'aux', 'pour', 'avec', 'dans', 'sur', 'comment', 'pourquoi', 'quel', 'quelle', 'quels', 'quelles', 'ù', 'où', 'quand', 'combien', 'veux', 'voudrais', 'aimerais', 'appels', 'renvoyer', 'renvoyez', 'renvoi', 'transferer', 'courriel', 'nip', 'poste', 'compte', 'sil', 'plait', 'svp', 'stp', 'cest', 'nest', 'nai', 'suis', 'pas', 'ne', 'oublie', 'perdu', 'recu', 'aide', 'parler', 'quelquun', 'personne', 'annuler', 'annule', 'annulez', 'recommencer', 'ouais', 'vas', 'allez', 'ca', 'bon', 'bien', 'faites', 'numero', 'mot', 'passe', 'identifiant', 'nouveau', 'nouvelle', 'peux', 'pouvez', 'puis', 'changer', 'changez', 'envoyez', 'envoie', 'que', 'qui', 'ici', 'de', 'en', 'vers', 'moi', 'tu', 'te', 'ton', 'daccord', 'accord', 'il', 'elle', 'nous', 'ce', 'cette', 'jaimerais', 'arrobase', 'arobase', 'laisse', 'laissez', 'tomber', 'oubliez', 'arretez', 'arrete', 'humain', 'conseiller', 'adieu', 'allo', 'coucou', 'ni', 'encore', 'toujours', 'aussi', 'huit', 'quatre', 'cinq', 'neuf', 'deux', 'trois', 'sept', 'parfait', 'quoi', 'revoir', 'journee', 'bientot', 'facture', 'heures', 'autre', 'expliquer', 'juste', 'aucun', 'aucune', 'meme', 'pareil', 'cellulaire', 'messagerie', 'cordialement', 'mille', 'mercis', 'rebonjour', 'entendu', 'enchante', 'remercie', 'salutations', 'semaine', 'soiree', 'demain', 'madame', 'monsieur', 'desole', 'desolee', 'beaucoup', 'volontiers', 'voici', 'voila',
  ],
};

/** Words that lean one way but may stand in the other language too. */
export const weak: Readonly<Record<Language, readonly string[]>> = {
  en: ['a', 'in', 'me', 'name', 'user', 'first', 'last', 'be', 'will', 'account', 'email', 'phone', 'cell', 'yes', 'ok', 'one', 'two', 'three', 'four', 'five', 'seven', 'eight', 'nine', 'agent', 'no', 'all', 'or', 'if', 'up', 'set', 'so', 'by', 'any', 'person', 'be', 'please', 'great', 'sure', 'correct', 'bye', 'mail', 'reset', 'link', 'remove', 'delete', 'add', 'close', 'left', 'his', 'her', 'she', 'he', 'we', 'our', 'greeting', 'voicemail'],
  fr: ['a', 'non', 'se', 'sa', 'si', 'ou', 'mais', 'donc', 'par', 'ai', 'as', 'dix', 'cent', 'y', 'telephone', 'super', 'correct', 'certain', 'tout', 'mail', 'ligne'],
};
