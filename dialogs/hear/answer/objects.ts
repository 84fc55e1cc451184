/** What is said behind a PIN against doing it; what is only told of the PIN itself is none. */
const BUT = /\b(?:but|however|although|though|unless|except|mais|sauf|pourtant|a moins)\b(.*)$/;
const OF_THE_PIN =
  /\b(?:pin|nip|codes?|digits?|mail|email|look\w*|find|found|search\w*|tell (?:any|no)\w*|share|show|anybody|anyone|nobody|hurry|quick\w*|fast|asap|soon|please|thanks|expire[sd]?|old|new|again|tried|late|slow|sorry|took|chiffres|courriel|trouve\w*|cherche\w*|vite|vieux|ancien|nouveau|merci|svp|long|personne)\b/;
const HOLDS =
  /\b(?:wait(?! was)|hold on|hang on|not yet|not now|actually no|no wait|(?:dont|do not) (?:do|change|make|apply|send|forward|remove|touch|go)|changed? my mind|(?:number|extension|name|address|summary|that|it) (?:is|was) (?:wrong|incorrect|not right)|wrong (?:number|person|extension|one)|attend(?:ez|s)|pas encore|pas tout de suite|pas maintenant|finalement non|(?:ne )?faites (?:le |rien )?pas|(?:numero|poste|nom) (?:est|etait) (?:faux|mauvais|pas bon))\b/;
const PATIENT = /\b(?:sorry for the|thanks for the|after a|long|to|had to|did) wait\b|\bdesolee? (?:pour|de) l ?attente\b/;
/** "..., but I'm not sure": of the digits, which the check will tell. */
const UNSURE =
  /^ ?(?:(?:je (?:ne |n)?(?:suis|en suis)|chuis|chui|jen suis|im|i am) )?(?:pas|not)(?: (?:trop|vraiment|tout a fait|completement|very|really|entirely|completely|100))* (?:sure?|certaine?|positive)(?: (?:du tout|at all|de moi|(?:que )?cest (?:le bon|celui la|ca|le mien)|its (?:the right one|right|that one)|that its (?:the right one|right)|if its right))?$/;
/** The whole of what stands behind it. */
const NO = /^(?:no|nope|nah|non|nan)(?: (?:no|non|way|thanks|thank you|merci))*$/;
/** In front of it, where "wait" and "hold on" are for who looks for their PIN. */
const HOLDS_BEFORE =
  /\b(?:not yet|not now|(?:dont|do not) (?:do|change|make|apply|forward|remove|touch)|changed? my mind|(?:number|extension|name|address|summary) (?:is|was) (?:wrong|incorrect|not right)|pas encore|pas tout de suite|pas maintenant|finalement non|(?:ne )?(?:le )?faites (?:le |rien )?pas|(?:numero|poste|nom) (?:est|etait) (?:faux|mauvais|pas bon))\b/;

/** Whether what stands before or behind a PIN doubts what it would be given for. */
export function objects(before: readonly string[], behind: readonly string[]): boolean {
  const [first, text] = [before.join(' '), behind.join(' ')];
  const but = BUT.exec(text)?.[1];
  return (
    (but !== undefined && !OF_THE_PIN.test(but) && !UNSURE.test(but)) ||
    NO.test(text) ||
    (HOLDS.test(text) && !PATIENT.test(text)) ||
    (HOLDS_BEFORE.test(first) && !OF_THE_PIN.test(first))
  );
}
