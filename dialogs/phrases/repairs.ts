/** How somebody takes back what they said right before: "613 555 0136, hang on, no, 0137". Plain form; both languages together. */

/** One of these takes it back ... */
export const strong = `sorry mean meant no nope oops wait correction rather actually scratch strike woops whoops mistake mistyped misspoke wrong apologies hang hold instead
  pardon dire non desole desolee oups plutot erreur excusez excuse attendez attends trompe trompee corrige rectifie rectification mauvais faux zut mince`;

/** ... and these may stand around it, and mean nothing else. */
export const light = `i im mine mien its it is was make that thats this my to the or me on a right correct oh ah uh um er erm hm hmm well ok okay yes let check see one got had typed wrote said read put down up bad mixed ps p s new should be have been
  begging beg your just moment second sec minute again look looking here forget typo number numero numbers extension ext account login last digit digits please
  je voulais veux cest le la au ou moi ai me suis vous deux une un seconde instant petite temps poste compte euh heu bah ben vers identifiant mon ma faute en fait pas bon bonne ca ce etait cetait celui
  ecrit tape dit finalement enfin alors donc mal chiffres derniers numeros tu vas va bien bah oublie oubliez`;

/** Without being right beside it: a later sentence of a mail with one of these and another number puts the number right. */
export const mends = `sorry meant oops wait correction actually scratch strike mistake wrong apologies should
  pardon desole desolee oups plutot erreur trompe trompee corrige corrigez rectifie rectification faux devrait mauvais`;

/** ... as does naming the right one. */
export const rightOne = /(?:^| )(?:the (?:right|correct) (?:number|one)|le bon (?:numero|est|cest))(?= |$)/;

/** ... and ordering that where calls go, told before, be another: "please change that to 613 ...", « merci de le remplacer par le ... ». */
export const movesTo =
  /(?:^| )(?:(?:change|update|replace|switch|move|set|alter|swap) (?:it|that|this|the (?:number|destination|forwarding|target)|that (?:number|one))|(?:le|la|l|les) (?:remplacer|changer|modifier)|(?:change|remplace|modifie)[rz]? (?:le|la|ca|cela|pour|par|(?:le|mon) (?:numero|renvoi)))(?= |$)/;
