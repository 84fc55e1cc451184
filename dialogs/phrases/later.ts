/** Of what a wish to go on later or elsewhere is made; a message is one when these make up all of it. Both languages together. */
export type LaterWord = 'send' | 'a-link' | 'the-link' | 'self' | 'go' | 'do' | 'gone' | 'where' | 'bare' | 'filler';

export const later: Readonly<Record<LaterWord, readonly string[]>> = {
  send: [
    'send', 'send me', 'mail me', 'email me', 'give me', 'get me', 'can you send me', 'could you send me', 'can you mail me', 'could you mail me', 'can you email me', 'could you email me', 'would you send me', 'can i have', 'can i get', 'could i have', 'could i get', "i'd like", 'i would like', 'i want', 'i need',
    'envoyez-moi', 'envoie-moi', 'envoyez', 'envoyer', "m'envoyer", 'pouvez-vous', 'pourriez-vous', 'peux-tu', 'vous pouvez', 'donnez-moi', 'puis-je avoir', 'puis-je recevoir', 'je veux', 'je voudrais', "j'aimerais", 'recevoir', 'avoir', 'il me faut',
  ],
  'a-link': ['a link', 'a resume link', 'un lien'],
  'the-link': ['the link', 'that link', 'link', 'le lien', 'ce lien', 'lien'],
  self: [
    'i will', "i'll", 'let me', 'can i', 'could i', 'may i', "i'd rather", 'i would rather', "i'd prefer to", 'i would prefer to', 'i prefer to', 'i want to', "i'd like to", 'i would like to', 'i need to', "i'm going to", 'i am going to', 'can we', 'could we', 'is it possible to',
    'je vais', 'je veux', 'je voudrais', "j'aimerais", 'je préfère', 'je préférerais', 'puis-je', 'est-ce que je peux', 'je peux', 'pourrais-je', 'on peut', 'peut-on', 'laissez-moi', "j'aimerais mieux",
  ],
  go: [
    'go on', 'to go on', 'continue', 'to continue', 'carry on', 'to carry on', 'finish', 'to finish', 'complete', 'to complete', 'resume', 'to resume', 'finish up', 'pick this up', 'to pick this up', 'pick it up', 'to pick it up', 'pick up', 'to pick up',
    'pour continuer', 'continuer', 'pour finir', 'finir', 'pour terminer', 'terminer', 'pour reprendre', 'reprendre', 'pour poursuivre', 'poursuivre', 'y revenir', 'pour y revenir',
  ],
  /** As much "at that time" as "not now": counts only where a secret is asked. */
  do: ['do it', 'do this', 'do that', 'to do it', 'to do this', 'le faire', 'faire ça', 'faire cela', 'pour le faire'],
  gone: ['je finirai', 'je terminerai', 'je continuerai', 'je reprendrai', 'je poursuivrai', 'je le finirai', 'je le ferai'],
  where: [
    'later', 'some other time', 'another time', 'tonight', 'this evening', 'tomorrow', 'elsewhere', 'somewhere else', 'at home', 'from home', 'at my desk', 'on my computer', 'on the computer', 'at my computer', 'from my computer', 'on another computer', 'on my laptop', 'on my desktop', 'on my phone', 'from my phone', 'on my cell', 'on my tablet', 'on another device', 'on a different device', 'on my other device', 'on the website', 'on your website', 'online', 'in my browser', 'in another browser',
    'plus tard', 'une autre fois', 'ce soir', 'demain', 'tantôt', 'ailleurs', 'à la maison', 'de la maison', 'chez moi', 'de chez moi', 'à mon bureau', 'sur mon ordinateur', 'sur mon ordi', 'depuis mon ordinateur', 'sur un autre ordinateur', 'sur mon téléphone', 'sur mon cellulaire', 'sur ma tablette', 'sur mon portable', 'sur un autre appareil', 'sur votre site', 'en ligne', 'dans un autre navigateur',
  ],
  /** Alone they say it only where a secret is asked. */
  bare: ['not now', 'maybe later', 'pas maintenant', 'peut-être plus tard', 'not right now', 'pas tout de suite'],
  filler: [
    'please', 'ok', 'okay', 'on', 'no', 'non', 'well', 'so', 'uh', 'um', 'euh', 'then', 'rather', 'instead', 'actually', 'thanks', 'thank you', 'and', 'it', 'this', 'that', 'with it', 'with this', 'all this', 'my request', 'the request', 'with my request', 'by mail', 'by email', 'to my email', 'so i can', 'so that i can', 'that i can', 'where i can', 'i can', 'from there', 'to',
    "s'il vous plaît", "s'il te plaît", 'svp', 'alors', 'donc', 'plutôt', 'merci', 'et', 'le', 'ça', 'cela', 'tout ça', 'ma demande', 'la demande', 'avec ma demande', 'par courriel', 'par mail', 'à mon adresse', 'pour',
  ],
};
