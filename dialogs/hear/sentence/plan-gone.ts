/** What goes before it: a no, or that it is not needed. */
const LEADS =
  '(?:(?:no|nope|nah|actually|sorry|oh|ah|well|ok|okay|wait|hmm|so|and|but|unfortunately|turns out|apparently|non|en fait|finalement|desolee?|bon|ben|attendez|malheureusement|(?:there(?: i|)s )?no need(?: any ?more| for (?:it|that|this))?|(?:its |thats |this is )?not (?:needed|necessary)(?: any ?more| after all)?|(?:i |we )?(?:dont|do not|no longer) need (?:it|that|this)(?: any ?more| any longer| now)?|(?:cest )?(?:pas|plus) (?:besoin|necessaire)|because|since|as|car|parce que|vu que) )*';
const PLAN =
  '(?:trip|travel|travels|journey|flight|holidays?|vacation|meeting|appointment|event|conference|visit|shift|training|course|plans?|voyage|vol|vacances|conges?|reunion|rendez vous|rdv|evenement|deplacement|visite|formation|sejour|projet)';
const WHOSE = '(?:(?:my|our|the|that|this|his|her|mon|ma|mes|notre|nos|le|la|les|ce|cette|son|sa) )';
const BE =
  '(?:(?:is|was|were|are|has|have|had|been|be|got|gets|just|s|now|all|also|est|sont|ete|etait|a|ont|vient|viennent|detre|d|etre|tout) )*';
const GONE =
  '(?:cancell?ed|called off|off|scrapped|postponed(?: indefinitely)?|not happening|annulee?s?|reportee?s?|tombee?s? a l ?eau|plus lieu)';
const BEHIND =
  '(?: (?:now|after all|anyway|any ?more|today|this morning|on me|sorry|thanks|thank you|merci|finalement|du coup|maintenant|aujourdhui|ce matin|svp))*';
const STAYS =
  '(?:im|i am|were|we are) (?:not|no longer) (?:going|leaving|travell?ing|flying)(?: (?:away|out|there|off|anywhere|on (?:holiday|vacation)))?(?: (?:any ?more|any longer|after all|now))+|(?:im|i am|ill be|ill|were|well) (?:staying|stay)(?: (?:here|home|at home|put|in the office|at the office|at my desk))?(?: (?:after all|anyway))+|je (?:ne )?pars (?:plus|pas finalement)|je reste(?: (?:ici|la|au bureau|a la maison|chez moi))? (?:finalement|en fin de compte)';
const CHANGED =
  '(?:(?:my|our|the) )?plans?(?: have| has| ve| just)* changed|(?:a |small |slight )*change of plans?|(?:i|we)(?: have| ve| had)?(?: to)? changed? (?:my|our) plans|(?:petit )?changement de (?:plans?|programme)|mes plans (?:ont|viennent de) chang\\w+';
const PLAN_GONE = new RegExp(`^${LEADS}(?:${WHOSE}(?:\\w+ )?${PLAN} ${BE}${GONE}|${STAYS}|${CHANGED})${BEHIND}$`);

/**
 * "Actually no need, my trip got cancelled", "finalement je ne pars plus": what the request in hand was for does not happen.
 * `text`: a piece in plain form, beside a request in hand.
 */
export const planGone = (text: string): boolean => PLAN_GONE.test(text);

const ASIDE = new RegExp(`(?:^| )${WHOSE}?${PLAN} ${BE}${GONE}(?= |$)`);

/** Without the clause that only tells why: "my flight is cancelled so ..." ends no forwarding. */
export function withoutGonePlan(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const left = text.replace(ASIDE, '').trim();
  return left === text ? words : left.split(' ').filter((word) => word !== '');
}
