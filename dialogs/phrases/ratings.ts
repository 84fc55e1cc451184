/** Scores as words; both languages together, plain form. */
export const scoreWords: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  1: 1, 2: 2, 3: 3, 4: 4, 5: 5, one: 1, two: 2, three: 3, four: 4, five: 5, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5,
};

/** What may stand before a score and changes nothing of it. */
export const ratingLeads: readonly string[] = [
  "i'd say", 'i would say', "i'd give it", "i'd give you", 'i would give', 'i give it', 'i give you', 'i give', 'i rate this', 'i rate it', 'i rate', 'my rating is', 'my rating', 'rating', 'my score is', 'score', 'rate', "it's", 'it is', "that's", 'a', 'an', 'the', 'full', 'solid', 'definitely', 'clearly', 'maybe', 'only', 'just', 'barely', 'key', 'number', 'press', 'choose', 'i choose', 'so', 'for you', 'for that',
  'great', 'good', 'very good', 'excellent', 'perfect', 'super', 'awesome', 'wonderful', 'amazing', 'okay', 'ok', 'fine', 'bad', 'terrible', 'awful', 'poor', 'not bad', 'top', 'thanks', 'thank you', 'thanks a lot', 'well', 'hmm', 'uh', 'yes', 'sure',
  'je dirais', 'je donne', 'je vous donne', 'je lui donne', 'je mets', 'je vous mets', 'ma note est', 'ma note est de', 'ma note', 'note', 'la note', 'de', 'ça mérite', 'cela mérite', "c'est", 'gros', 'beau', 'grand', 'bien', 'très bien', 'parfait', 'génial', 'nul', 'mauvais', 'pas mal', 'correct', 'merci', 'merci beaucoup', 'touche', 'le', 'la', 'chiffre', 'numéro', 'euh', 'oui', 'alors', 'bon', 'sans hésiter', 'seulement', 'peut-être',
];

/** What may stand right behind it. */
export const ratingTails: readonly string[] = [
  'stars', 'star', 'étoiles', 'étoile', 'out of 5', 'out of five', 'of 5', 'sur 5', 'sur cinq', '/ 5', 'points', 'point', 'from me', 'for you', 'for your help', 'for the help', 'please', 'thanks', 'thank you', 'thanks a lot', 'thank you very much', 'thanks so much', 'de ma part', 'pour vous', 'pour votre aide', "pour l'aide", 'merci', 'merci beaucoup', 'svp', "s'il vous plaît", 'great', 'excellent', 'perfect', 'good', 'super', 'parfait', 'très bien', 'bravo', 'of course', 'bien sûr',
];
