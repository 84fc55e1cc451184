import type { Change } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { exactNames } from './exact-names';
import type { Intent } from '../wish/intent';
import { inHand } from '../meaning';
import { textOf } from '../text/once';
import { onlyWords, type Piece } from '../sentence/pieces';

const WHEN =
  '(?: (?:now|today|yesterday|already|again|for good|us|me|the company|here|last (?:week|month|year|night|friday|monday)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|month|morning)|hier|deja|pour de bon|la semaine derniere|le mois dernier))*';
const THEY =
  '(?:hes|shes|theyre|theyve|(?:he|she|they|il|elle|ils|elles)(?: (?:is|has|have|are|s|ve|just|est|sont|nous a|a))?)(?: (?:already|really|just|indeed|definitely|all|been|deja|bien))*';
const WE = '(?:im|i am|were|we are|je suis|nous sommes|on est|hes|shes|(?:he|she|il|elle) (?:is|est))(?: (?:already|just|all|deja|bien))*';
const ITS = '(?:thats|that is|its|it is|this is|cest|cest bien)';

/** Why somebody is to be removed, why forwarding is to end, and whose the number is: said beside a yes, it only backs it. */
const REASONS = {
  'user.remove': new RegExp(
    `^(?:because |since |car |parce que )?${THEY} (?:gone|left|quit|resigned|retired|fired|let go|dismissed|laid off|no longer (?:here|with us|works here|working here|employed)|(?:doesnt|does not|dont) work (?:here|for us|with us)(?: any ?more)?|not (?:here|with us) any ?more|(?:nous )?(?:a |ont )?(?:quittee?s?|partie?s?|demissionnee?|retraitee?)|ne travaille(?:nt)? plus ici|nest plus ici)${WHEN}$`,
  ),
  'forwarding.stop': new RegExp(
    `^(?:because |since |car |parce que )?${WE} (?:back|in|here|home|in the office|at my desk|at the office|back (?:at|in|from|to) (?:my|the|his|her)? ?(?:desk|office|holiday|holidays|vacation|work)|back from (?:holiday|holidays|vacation|leave)|back at work|de retour|revenue?|revenus|au bureau|rentree?)${WHEN}$`,
  ),
  'call-forwarding.set': new RegExp(
    `^(?:because |since |car |parce que )?${ITS} (?:my|our|the|his|her|mon|ma|le|notre)(?: (?:new|own|personal|private|work|business|wifes|husbands|daughters|sons|partners|home|mobile|cell|nouveau|nouvelle))* (?:mobile|cell|phone|cellphone|number|home|house|line|landline|cell phone|mobile phone|cell number|mobile number|phone number|cellulaire|cell|telephone|numero|maison|portable)${WHEN}$`,
  ),
} as const;

/** "I asked her, it's right": who was asked, beside a yes of their own. */
const ASKED =
  /^(?:(?:ok|yes|and|so|oui|et) )*(?:(?:i|we|ive|weve|jai|on a)(?: (?:have|just|now|already|viens de|bien))* (?:asked|checked|verified|double checked|confirmed|demande|verifie|checke)(?: (?:it|that|this|again|twice|ca|cela|le))*(?: (?:with|to|by|a|avec))?(?: (?:her|him|them|elle|lui|eux|(?:my|our|the|mon|ma|mes|le|la) (?:\w+ )?\w+))?|(?:just |already )?(?:asked|checked|verified|demande|verifie)(?: (?:it|that|this))*(?: (?:with|a|avec))? (?:her|him|them|elle|lui|eux|(?:my|our|mon|ma|mes) (?:\w+ )?\w+))$/;
/** "I'm on vacation until Monday": why calls are to go elsewhere; nothing but their writer's whereabouts. */
const AWAY =
  /^(?:because |since |as |car |parce que )?(?:im|i am|ill be|i will be|were|we are|je suis|je serai|je pars|nous sommes|on est)(?: (?:going|gone|already|just|currently|off|deja))* (?:on (?:a |my |annual |sick |parental )?(?:vacation|holidays?|leave|business trip|trip)|away|out of (?:the )?office|travelling|traveling|abroad|in meetings|en (?:vacances|conge|conges|voyage|reunion)|absente?|a lexterieur)(?: (?:from|until|till|for|through|starting|to|jusqu|jusqua|a|au|du|pour|des|the|le|la|all|this|next|today|tomorrow|demain|week|weeks|days|month|semaine|jours|mois|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|two|three|a|few|deux|trois))*$/;
const reasonFor = ({ kind, fields }: Change): RegExp | undefined =>
  kind === 'user.remove'
    ? REASONS[kind]
    : kind !== 'call-forwarding.set'
      ? undefined
      : REASONS[fields.number === null ? 'forwarding.stop' : kind];

/** How many words a yes in front may have. */
const LEADS = 4;

/** "Yes, he's gone", "yes I'm back at my desk", "oui, elle nous a quittés": beside a yes nothing but its reason; alone it says nothing. */
export function backed({ words, items, asks }: Piece, { question, changes }: Hearing): Intent | undefined {
  const [open, other] = inHand(changes);
  const asked = question.ask === 'confirm' && !asks && onlyWords(items);
  // “Confirmed” alone is the customer's own yes.
  if (asked && ASKED.test(textOf(words)) && exactNames(words) === undefined) return { is: 'exact', names: new Set() };
  if (question.ask !== 'confirm' || !open || other || asks || words.length > 14) return undefined;
  if (!onlyWords(items)) return undefined;
  const reason = reasonFor(open);
  if (!reason) return undefined;
  for (let from = 0; from <= LEADS && from < words.length; from += 1) {
    const behind = textOf(words.slice(from));
    if (!reason.test(behind) && !(typeof open.fields.number === 'string' && AWAY.test(behind))) continue;
    const names = from === 0 ? new Set<never>() : exactNames(words.slice(0, from));
    if (names && (from === 0 || names.has('yes') || names.has('soft-yes') || names.has('do-it'))) return { is: 'exact', names };
  }
  return undefined;
}
