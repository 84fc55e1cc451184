const BEGINS =
  /^(?:(?:and|et|also|aussi|please|pls|svp|then|just|but|mais|or|you|vous|can|could|may|pouvez|pourrez|feel|free|to) )*(?:(?:call|phone|ring|text|contact|reach|message|sms) (?:me|us)|(?:appel|rappel|joign|contact|text|telephon)(?:ez|es?) (?:moi|nous)|(?:me|nous) (?:joindre|contacter|appeler|rappeler)|(?:mappeler|mecrire))\b/;

/** "... and call me at 613 555 0199 if there is a problem": does a clause of its own begin so? */
export const callsBack = (words: readonly string[]): boolean => BEGINS.test(words.join(' '));
