/** Plain small letters without accents and apostrophes, so that one pattern meets all spellings. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const things = '(?:my|our|mon|ma|mes|notre|nos)';

/** Somebody else did something to what is theirs; said as a fact, in few words. */
const hijacked = new RegExp(
  [
    `(?:some ?(?:body|one)|a stranger|they|an?other person) (?:else )?(?:has |have |just )?(?:changed|altered|redirected|forwarded|hacked|hijacked|messed with|broke into|got into|took over|stole) (?:into )?${things}`,
    '(?:i (?:think i )?(?:got|was|am|have been|ve been)|ive been|im being|im|accounts? (?:is|was|got|has been|been|being|is being)|number (?:is|was|got|has been)) (?:hacked|hijacked|compromised)',
    '(?:changed|forwarded|redirected|altered)\\b.{0,40}\\b(?:without my (?:permission|consent|knowledge)|(?:wasnt|was not|isnt|is not|not) me)',
    '(?:was|were|been|got|some ?(?:one|body)(?: has)?) (?:just )?reset\\b.{0,40}\\b(?:that|it|this) (?:wasnt|was not|isnt|is not) (?:me|us)',
    '(?:a|ont) ete (?:reinitialise|change|modifie|ajoute|supprime)e?s?\\b.{0,40}\\b(?:ce netait|cetait|ce nest) pas (?:moi|nous)',
    `(?:quelquun(?: dautre)?|un inconnu|on|une autre personne) (?:a|ma|mavait|avait|vient de) (?:change|modifie|renvoye|pirate|pris|vole|devie|changer|modifier) ?${things}`,
    '(?:i|we) (?:really |certainly )?(?:never|didnt|did not|havent|have not)(?: ever)? (?:ask(?:ed)? for|request(?:ed)?|order(?:ed)?|authori[sz]ed?|approved?|agreed? to) (?:this|that|any of (?:this|it|that)|such a (?:thing|change)|any change)(?! (?:e?mail|pin|code|link))',
    '(?:i|we) (?:really |certainly )?(?:never|didnt|did not|havent|have not)(?: ever)? (?:ask(?:ed)? (?:for|you for)|request(?:ed)?|order(?:ed)?|ask(?:ed)? to have) (?:a|an|any|my|the|that)(?: new)? (?:(?:portal |web )?password (?:reset|change|link|mail|e ?mail)|password|(?:call )?(?:forwarding|diversion)|calls (?:to be )?(?:forwarded|redirected|diverted)|new (?:voice ?mail pin|user)|voice ?mail pin (?:reset|change))',
    '(?:je nai|on na|nous navons) (?:jamais|pas) (?:demande|commande)(?: (?:de|a|le|un|une|d|la|changer|reinitialiser|renouveler|nouveau|mon|que|mes|reinitialisation|du|ce))+ (?:mot de passe|renvoi(?: dappels?)?|appels)',
    '(?:some ?(?:body|one)|an?other person) (?:else )?(?:must have|may have|has|have) (?:used|been using|been on|been in) (?:my|our)',
    '(?:je nai|on na|nous navons) (?:jamais|pas) (?:demande|autorise|approuve) (?:ca|cela|ceci|ce changement|cette modification|ce renvoi)',
    '(?:was not|wasnt|is not|isnt) (?:me|us) (?:who|that) (?:has |have |had |just )*(?:ask(?:ed)?|request(?:ed)?|order(?:ed)?|want(?:ed)?|called|wrote|did|made|changed|started) (?:for )?(?:it|this|that|any|the|these)',
    '(?:some ?(?:body|one)|a stranger|an?other person) (?:else )?(?:is|was|has been|keeps) (?:(?:using|logged (?:in )?(?:to|into)|signed in to) (?:my|our) (?:account|name|identity|login|pin)|(?:pretending to be|posing as|impersonating) (?:me|us))',
    '(?:ce nest|ce netait|cetait|cest) pas (?:moi|nous) qui (?:ai|a|avait|avais|avons|aie) (?:demande|fait|ecrit|appele|commande|change|voulu|commence)',
    '(?:quelquun(?: dautre)?|un inconnu|une autre personne) (?:utilise|se sert de|est (?:entre )?dans) (?:mon|notre) (?:compte|nom|identite|nip|pin)|quelquun(?: dautre)? se fait passer pour (?:moi|nous)',
    '(?:je me suis fait pirater|jai ete pirate|(?:compte|numero|poste) (?:(?:a ete |est |vient detre )?pirate|(?:sest|a) (?:ete |fait )?pirate[rz]?))',
    '(?:change|modifie|renvoye|devie)s?\\b.{0,40}\\b(?:sans ma permission|sans mon accord|a mon insu|(?:ce nest|cest|cetait|ce netait) pas moi)',
  ]
    .map((pattern) => `\\b${pattern}\\b`)
    .join('|'),
);
/** A message told them of a change that they never asked for. */
const toldOf = new RegExp(
  [
    '(?:e ?mail|mail|message|notice|notification|says|saying|told|learned|noticed|found out)\\b.{0,60}\\b(?:was|were|is|are|been|got|now) (?:now |being |currently )?(?:changed|forwarded|redirected|diverted|altered|reset)\\b.{0,30}\\b(?:i|we) (?:never|didnt|did not|havent|have not) (?:ever )?(?:asked?|requested?|ordered|authori[sz]ed?|approved?|do|did|done|set)',
    '(?:e ?mail|mail|message|notice|says|saying|told)\\b.{0,40}\\b(?:calls|phone|line) (?:are|is|were|was) (?:now |being )?(?:forwarded|redirected|diverted) to (?:some|a|another) (?:\\w+ )?(?:number|phone)(?: (?:that )?(?:i dont|i do not|isnt|is not|not)) (?:know|recogni[sz]e|mine|my)',
    '(?:courriel|mail|message|avis|dit que|appris que|vu que)\\b.{0,60}\\b(?:a|ont|avait|avaient|sont|est|etait|etaient|seront|seraient) (?:ete |maintenant |desormais )?(?:change|modifie|renvoye|devie|transfere|redirige)e?s?\\b.{0,30}\\b(?:jamais|rien|pas)\\b.{0,12}\\b(?:demande|fait|autorise)',
  ]
    .map((pattern) => `\\b${pattern}\\b`)
    .join('|'),
);
const unasked =
  /\b(?:ask|asked|request|requested|demande) ?(?:for )?(?:this|that|any|ca|cela|ceci)\b|(?:me|us) (?:who|that)\b|(?:moi|nous) qui\b/;
/** The beginning of a word for what was done, or a sign that may hide one: without these nothing of it is said. */
const done =
  /[^ -&(-_a-~]|agree|altered|approv|approuv|ask|authori|autoris|broke|change|compromised|demand|devie|forwarded|got|hack|hijack|imperson|logged|messed|modifi|order|passer|pirat|posing|pretend|pris|divert|redirected|redirig|renvoye|request|reset|stole|took|transfer|used|using|utilis|vole|me who|me that|moi qui|signed|sert/i;

/** A PIN or a mail came unasked: that is another thing. */
const mailed = /\b(?:pin|nip|e?mails?|courriels?|codes?|links?|liens?)\b/;
/** They say themselves what is to be done about it. */
const orders =
  /\b(?:still|old (?:cell|phone|mobile|number))\b.*\bfix (?:it|this|that)\b|\b(?:undo|stop|cancel|forward (?:it|them|my)|annul\w*|arret\w*|remett\w*)\b/;
const question = /^(?:how|what|why|can|could|would|is it|if|when|who|comment|pourquoi|est ce|quoi|que|si|qui|peut)\b/;

/** A thing is gone, and nobody did anything in the account: "they stole my laptop". */
const stolen =
  /\b(?:stole|stolen|vole|volee?)\b.{0,16}\b(?:phone|telephone|cell\w*|mobile|portable|laptop|computer|ordinateur|tablet\w*|bag|sac|wallet|portefeuille|car|auto|voiture)\b/;

/** "Somebody changed my forwarding and it wasn't me", "I've been hacked": this was not them. */
export function saysHijacked(text: string): boolean {
  if (!done.test(text)) return false;
  const words = plain(text);
  return (
    words.length <= 160 &&
    (toldOf.test(words) || (hijacked.test(words) && !(unasked.test(words) && mailed.test(words)))) &&
    !question.test(words) &&
    !orders.test(words) &&
    !stolen.test(words)
  );
}
