import type { Change, KindId } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { inHand, type Meaning } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';
import type { Item } from '../things/items';
import { textOf } from '../text/once';

/** What a change in hand is called, where others are in hand beside it. */
const CALLED: Readonly<Partial<Record<KindId, RegExp>>> = {
  'password.reset': /\b(?:mots? de passe|mdp|passwords?|passwd)\b/,
  'voicemail-pin.reset': /\b(?:boite vocale|messagerie|repondeur|voice ?mail)\b/,
  'login-name.remind': /\b(?:identifiants?|noms? (?:d )?(?:utilisat\w+|usager)|log ?in(?: names?)?|usernames?|user names?)\b/,
  'welcome.resend': /\b(?:bienvenue|welcome|invitations?)\b/,
  'support-pin.reissue': /\b(?:nip|pin)\b/,
  'call-forwarding.set': /\b(?:renvois?|transferts?|forward\w*|appels|calls)\b/,
};
const SOFT =
  '(?:(?:oui|yes|ok|okay|mais|but|et|and|finalement|actually|svp|stp|please|par contre|bon|ben|pour|for|as|concernant|quant|about|regarding|a|au|with|alors|so|non|no|sinon|merci|thanks) )*';
const THING =
  '(?:le|la|les|l|mon|ma|mes|du|de|des|the|my|that|pour|for|of|about|au|a|celui|nouveau|nouvel|new|thing|part|one|lien|link|reset|code|pin|nip|autre|truc|fait)';
/** Given up, in the same breath as it is named, before or behind. */
const GIVES_UP = new RegExp(
  `^${SOFT}(?:${[
    `(?:(?:on |vous pouvez |tu peux |you can )?(?:laiss\\w+ (?:donc )?(?:faire|tomber)|laiss\\w+|oubli\\w+|annul\\w+|enlev\\w+|retir\\w+|saut\\w+|skip|forget(?: about)?|never ?mind(?: about)?|drop|leave(?: out)?|cancel|scratch|remove|omit)|(?:ne )?(?:faites|fais|touchez|touche|changez|change) pas|pas besoin|plus besoin|(?:jai|je nai|nai|je) (?:plus |pas )?besoin|pas|sauf|sans|not|without|except(?: for)?|no need|(?:i )?(?:dont|do not|no longer) (?:need|want|do|send|change|reset)|inutile|pas la peine)(?: (?:ca|cela|it|any|pas|plus|d|${THING}))* X(?: (?:ca|cela|${THING}))*`,
    `(?:${THING} )*X(?: ${THING})*,? ?(?:(?:finalement|actually|cest|its|ca|isnt|is|nest|je|jen|i|on|vous pouvez|tu peux|you can|jai|plus|pas|n|en|ai|dont|do) )*(?:laiss\\w+ (?:faire|tomber|ca)|oubli\\w+(?: ca| cela)?|annul\\w+|pas (?:besoin|necessaire|la peine)|plus (?:besoin|necessaire)|besoin (?:plus|pas)|besoin|inutile|never ?mind|forget (?:it|that|about it)|skip (?:it|that)|leave (?:it|that)(?: out| alone)?|not (?:needed|necessary)|no longer needed|need (?:it|that)|(?:drop|cancel|scratch) (?:it|that)|no|non|retrouvee?|found(?: it)?)`,
  ].join(
    '|',
  )})(?: (?:svp|stp|please|finalement|actually|merci|thanks|any ?more|any longer|after all|apres tout|pour linstant|for now|then|alors|je lai retrouvee?|i found it|cest regle|cest beau|cest bon))*$`,
);
/** "Pour le mot de passe,": what follows is about it. */
const ABOUT = new RegExp(`^${SOFT}(?:${THING} )*X$`);
/** ... and gives it up. */
const THEN =
  /^(?:(?:svp|stp|please|finalement|actually|vous pouvez|tu peux|you can|on|cest|its|ca) )*(?:laiss\w+ (?:faire|tomber|ca)|oubli\w+(?: ca| cela)?|annul\w+(?: ca| cela)?|pas (?:besoin|necessaire|la peine)|plus besoin|(?:je |jen |nen )?(?:ai |veux )?(?:plus|pas) besoin|inutile|never ?mind(?: that| it)?|forget (?:it|that|about it)|skip (?:it|that)|leave (?:it|that)|not (?:needed|necessary)|(?:i )?(?:dont|no longer) need (?:it|that)(?: any ?more)?|no need|(?:drop|cancel|scratch) (?:it|that)|(?:jen )(?:ai )?(?:veux )?(?:plus|pas)(?: besoin)?)(?: (?:svp|stp|please|finalement|merci|thanks|any ?more|after all))*$/;
/** Why, and nothing else. */
const FOUND =
  /^(?:(?:et|and|car|parce que|because|finalement|actually) )*(?:je (?:lai|lavais|viens de le) (?:re)?trouv\w+|jai (?:re)?trouv\w+(?: le bon)?|il (?:est|etait) (?:la|revenu)|ca (?:marche|me revient)|ca mest revenu|i (?:just )?(?:found|remember(?:ed)?)(?: it)?|i(?:ve| have) found it|(?:its|it is|cest) (?:fine|ok|regle|beau|bon)(?: now| maintenant)?)$/;
const ONLY = new RegExp(
  `^${SOFT}(?:only|just|juste|seulement|uniquement)(?: ${THING})* X(?: (?:svp|stp|please|finalement|then|alors|now))*$`,
);
const REMINDS = /\bn?oubli(?:e|es|ez|er) (?:surtout )?pas\b|\bpas oublier\b|\b(?:dont|do not|not to) forget\b|\blaiss\w+ pas\b/;

/** No piece that gives something up is longer. */
const LONGEST = 16;

/** A PIN may stand before it. */
const isSaid = ({ is }: Item): boolean => is === 'word' || is === 'mark' || is === 'secret';

/** The text with the name of the one kind in hand that it names put aside. */
function named(text: string, kinds: ReadonlySet<KindId>): { readonly kind: KindId; readonly rest: string } | undefined {
  const found = [...kinds].filter((kind) => CALLED[kind]?.test(text));
  const one = found.length > 1 ? found.filter((kind) => kind !== 'support-pin.reissue') : found;
  const [kind, other] = one;
  const name = kind && CALLED[kind];
  return kind && name && !other ? { kind, rest: text.replace(name, 'X') } : undefined;
}

/**
 * "Oui, mais laissez faire le mot de passe", "as for the password, never mind", "only the forwarding": of a request of several kinds one
 * is given up by what it is called; it is dropped, and least of all begun. The pieces that say something else.
 */
export function withoutDroppedKind(meaning: Meaning, pieces: readonly Piece[], { changes }: Hearing): readonly Piece[] {
  const held = inHand(changes);
  const kinds = new Set(held.map(({ kind }) => kind));
  if (kinds.size < 2) return pieces;
  const out = new Set<number>();
  const dropped = new Set<Change>();
  for (const [at, { items, words, asks }] of pieces.entries()) {
    const text = textOf(words);
    if (asks || out.has(at) || words.length > LONGEST || !items.every(isSaid) || REMINDS.test(text)) continue;
    const one = named(text, kinds);
    if (!one) continue;
    const next = pieces[at + 1];
    const about = ABOUT.test(one.rest) && next !== undefined && onlyWords(next.items) && !next.asks && THEN.test(textOf(next.words));
    const only = ONLY.test(one.rest);
    if (!about && !only && !GIVES_UP.test(one.rest)) continue;
    for (const change of held) if ((change.kind === one.kind) !== only) dropped.add(change);
    out.add(at);
    if (about) out.add(at + 1);
    const why = at + (about ? 2 : 1);
    if (pieces[why] && FOUND.test(textOf(pieces[why].words))) out.add(why);
  }
  if (dropped.size === 0 || dropped.size === held.length) return pieces;
  meaning.dropped.push(...dropped);
  return pieces.flatMap((piece, at) => {
    const secret = out.has(at) ? piece.items.filter(({ is }) => is === 'secret') : [];
    return out.has(at) ? (secret.length > 0 ? [{ ...piece, items: secret, words: [] }] : []) : [piece];
  });
}
