/** "Please disregard my last mail", "ne tenez pas compte de ma demande". */
const UNSENT =
  /^(?:(?:you can|you may|just|so|and|but|please|kindly|vous pouvez|donc|veuillez|merci (?:de|d)) ?)*(?:disregard|ignore|discard|delete|forget(?: about)?|d?ignore[rz]|ignore|oublie[rz]?|(?:ne )?(?:tenez|tiens|pas tenir) (?:pas )?compte (?:de|du)|(?:ne )?(?:donnez|donne|pas donner) (?:pas )?suite a)(?: \w+){0,3} (?:e ?mails?|mails?|messages?|requests?|note|courriels?|demandes?)(?: \w+){0,2}$/;
const BEFORE =
  '^(?:(?:actually|finally|finalement|sorry|well|so|and|but|mais|et|bon|donc|after all|in the end|that|this|it|thats|its|theres|there|the forwarding|the change|the request|le renvoi|le transfert|la demande|ma demande|cest|ce|cela|ca) )*';
const BEHIND =
  '(?: (?:any ?more|any longer|after all|anyway|now|at all|thanks|thank you|though|for (?:it|that|this|now)|merci|quand meme|apres tout|finalement|du tout|maintenant|tout compte fait))*$';
/** "That won't be necessary after all", "ce ne sera pas nécessaire". */
const UNNEEDED = [
  new RegExp(
    `${BEFORE}(?:(?:is|are|will|would|be) )*(?:not|no longer|no|wont|isnt|wouldnt)(?: be)?(?: longer)?(?: any)? (?:necessary|needed|required|need)${BEHIND}`,
  ),
  new RegExp(
    `${BEFORE}(?:ne |n)?(?:sera|serait|est|nest)(?: finalement)? (?:pas|plus|pu)(?: du tout)? (?:necessaire|utile|requise?|la peine|besoin)${BEHIND}`,
  ),
  new RegExp(`${BEFORE}(?:pas|plus) besoin${BEHIND}`),
];

/** "..., I'll stay here", "..., je reste ici", "..., the meeting moved": why, behind it; not that the PIN is here or not. */
const REASON =
  / (?:(?:because|since|as|car|parce que|vu que) )?(?:(?:ill|i will|im|i am|we|well|were|he|she|they|my|our|the|je|on|nous|il|elle|ils|mon|ma|mes|notre|nos|le|la|les) (?!.*\b(?:have|has|had|got|find|found|see|seen|sure|know|type|enter|mail|email|e mail|code|ai|as|trouve|vois|sais|courriel)\b)(?:[a-z]+ ){0,9}[a-z]+)$/;

/** What was written is not wanted any more. `text`: a piece in plain form, beside a request in hand. */
export const isTakenBack = (text: string): boolean =>
  UNSENT.test(text) || UNNEEDED.some((pattern) => pattern.test(text) || pattern.test(text.replace(REASON, '')));

/** "Attendez non en fait laissez faire je vais rester ici": given up, and the reason in the same breath. */
const GIVEN_UP =
  /^(?:(?:hum+|hmm|euh|um|uh|oh|ah|bon|ben|wait|attendez|attends|actually|en fait|finalement|sorry|pardon|desolee?|no|non|nah|pis|et|and|but|mais|ok|okay|so|well|bah|you know what) )*(?:laiss\w+ (?:donc )?(?:faire|tomber|ca (?:comme ca|tranquille|la))|oubli\w+ (?:ca|cela|tout ca|tout)|never ?mind(?: that| it)?|forget (?:it|about it|that)|(?:please )?(?:leave|scrap|scratch|cancel|drop) (?:it|that|this)(?: (?:as (?:it )?is|alone|be))?|annul\w+ (?:ca|cela|tout ca|tout))(?: (?:merci|thanks|svp|finalement|actually|donc|la|there|please|ca|car|parce que|because|cause|since|as))* (?:je|jai|j|on|nous|ca|cest|il|elle|ils|mon|ma|le|la|ill|im|ive|i|we|were|well|its|he|she|they|my|the)\b/;
export const givenUp = (text: string): boolean =>
  GIVEN_UP.test(text) &&
  !/\b(?:but|mais|plutot|instead|rather|oui|yes|allez|vas y|faites|fais|go ahead|do it)\b(?! non\b)/.test(text.slice(12));

/** "On annule tout, Louis revient plus tôt", "laissez-les tranquilles tous les deux", "ne faites rien": all that is in hand. */
const CALLED_OFF =
  /^(?:(?:desolee?|sorry|non|no|finalement|actually|ah|oh|pis|bon|ok|donc|alors|et|and|mais|but|please|svp|so|attendez|wait) )*(?:(?:on |je |nous |vous pouvez |we |ill |lets |you can )?(?:annul\w+|cancel) (?:tout|ca|cela|tout ca|all of it|it all|everything|the whole thing|both|les deux)\b|laiss\w+ (?:les|la|le)(?: tous| toutes)?(?: les deux)? (?:tranquilles?|en paix)\b|leave (?:them|both|him|her|everyone)(?: both)? (?:alone|be)\b|ne faites (?:donc )?(?:plus )?rien\b|(?:ne |on |il faut |faut )*touch(?:e|es|ez|er) (?:donc )?(?:surtout )?(?:pas |plus )?a rien\b|(?:dont|do not) (?:touch|change|do) (?:anything|a thing)\b|dont do anything\b|do nothing\b)/;
/** "Finalement Louis n'est pas d'accord, oubliez ça", "actually he said no, forget it": the reason first, then given up. */
const REASON_FIRST =
  /^(?:(?:non|no|oh|ah|bon|ben|sorry|desolee?|pardon|et|and|pis|ok) )*(?:finalement|en fait|actually|in the end|after all|apres tout|tout compte fait|turns out|il se trouve|malheureusement|unfortunately) (?:[^ ]+ ){1,14}(?:oubli\w+ (?:ca|cela|tout|tout ca|ma demande)|laiss\w+ (?:faire|tomber)(?: ca| cela| tout ca)?|annul\w+ (?:ca|cela|tout|tout ca)|forget (?:it|that|about it|about that)|never ?mind(?: that| it)?|scrap that|drop it)(?: (?:svp|stp|merci|thanks|thank you|please|quand meme|anyway|donc|then|alors))*$/;
/** How what takes it back half begins. */
const AFTER_ALL = /\b(?:sauf|except|mais|but|sinon|otherwise|si|if|tant que|until|avant que|jusqua)\b/;
export const callsOff = (text: string): boolean => (CALLED_OFF.test(text) || REASON_FIRST.test(text)) && !AFTER_ALL.test(text.slice(8));

/** "I wanted to remove 105 but actually no", "je voulais ... mais finalement non", "... oh, laissez faire": the last word on an order of the same message. */
const IN_THE_END =
  /\b(?:(?:mais|but|et|and|oh|bon|euh|ah) (?:finalement|actually|en fait|in fact|well)? ?(?:non|no|nope)(?: finalement| actually| merci| thanks)*|(?:finalement|actually|en fait) (?:non|no|pas)|(?:laisse[rz]?|laissez) (?:faire|tomber|ca)|never ?mind|forget (?:it|about it|that)|oublie[rz]? (?:ca|cela|tout|tout ca)|(?:jai|on a) change (?:didee|davis)|(?:no|wait|hang on|hold on|actually|oh|sorry)(?: (?:no|wait|hang on|hold on|actually|sorry|please|just))* (?:stop|cancel) (?:it|that|this)(?: (?:please|all|again))*|(?:i )?changed my mind|(?:finalement|en fait|attendez|non|oups|actually|wait|no|oops) (?:ne |dont |do not )?(?:faites|fais|changez|touchez a|touche a|do|change|touch) (?:plus |donc )?(?:rien|anything))(?: (?:je (?:vous|te) (?:rappelle|reecris|recontacte|reviens)|ill (?:call|write|come|get) (?:you )?back|pour (?:le moment|linstant)|for now|yet|merci|thanks|thank you|svp|please|sorry|desole|anyway|donc|alors))*$/;

/** Whether a message ends in that. `words`: all of it. */
export const endsTakenBack = (words: readonly string[]): boolean => words.length < 40 && IN_THE_END.test(words.join(' '));

/** "Oups mauvais numéro annule ça", "wrong number, undo it": of what was done. */
const WRONG_DONE =
  /^(?:(?:oups|oops|ah|oh|non|no|merde|zut|shit|damn|desolee?|sorry|wait|attendez|attends) )*(?:(?:cest|cetait|jai (?:mis|donne|ecrit)|it was|its|thats|that was|i (?:gave|put|typed)) )?(?:(?:pas|not) (?:le bon|the right)|(?:le |the |un |a |my )*(?:mauvais|wrong)) (?:numero|number|poste|extension|one|num)(?: (?:annul(?:e|ez|er)|undo|revert|reverse|defais|defaites))(?: (?:ca|cela|tout|it|that|this|svp|stp|please|vite))*$/;
export const undoesWrong = (text: string): boolean => WRONG_DONE.test(text);
