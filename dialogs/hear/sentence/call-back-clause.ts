const BEGINS =
  /^(?:(?:and|et|also|aussi|please|pls|svp|then|just|but|mais|or|you|vous|can|could|may|pouvez|pourrez|feel|free|to) )*(?:(?:call|phone|ring|text|contact|reach|message|sms) (?:me|us)|(?:appel|rappel|joign|contact|text|telephon)(?:ez|es?) (?:moi|nous)|(?:me|nous) (?:joindre|contacter|appeler|rappeler)|(?:mappeler|mecrire))\b/;

/** "... and call me at 613 555 0199 if there is a problem": does a clause of its own begin so? */
export const callsBack = (words: readonly string[]): boolean => BEGINS.test(words.join(' '));

/** "You can reach me at ... if something is unclear", « on peut me joindre au ... au besoin »: by whoever reads this. */
const REACHED =
  /^(?:(?:and|but|also|so|of course|otherwise|feel free to|please|et|mais|sinon|nhesitez pas a|si besoin|au besoin|en cas de besoin|if (?:needed|necessary|need be|anything)|for any questions?|in case) )*(?:(?:you|u)(?: (?:can|may|could|will|always|also|best|still))* )?(?:(?:reach|contact|call|phone|ring|text|find|get) me|(?:i|im|i am|ill)(?: (?:can|be|am|always|also|best))* (?:reached|reachable|available)|(?:my|the) (?:\w+ )?(?:number|cell|mobile|phone) is|(?:(?:vous|tu|on)(?: (?:pouvez|peux|peut|pourrez|pourra|toujours|aussi|egalement))* )?me (?:joindre|contacter|appeler|rejoindre|telephoner)|je (?:suis|serai|reste) (?:joignable|disponible)|(?:joignez|contactez|appelez) moi|mon (?:numero|cellulaire|cell|mobile) est)\b/;
export const isReached = (words: readonly string[]): boolean => REACHED.test(words.join(' '));
