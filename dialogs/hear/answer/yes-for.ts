import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { FORWARDING } from '../wish/forwarding';

/** "Yes for the forwards", "oui pour les renvois". */
const YES_FOR =
  /^(?:ok |okay )?(?:yes|yep|yeah|sure|ok|okay|oui|ouais|daccord)(?: please)? (?:for|to|pour) (?:the |both |all |two |my |these |those |le |les |la |mon |mes |deux )*(?:(?:call )?(?:forward|forwards|forwarding|forwardings|diversion|diversions|redirects?)|renvois?|transferts?)(?: (?:please|thanks|thank you|svp|merci|dappels?))*$/;

/** A yes to the forwardings of a summary: to all of it where there is nothing else in it; else nobody knows what becomes of the rest. */
export function yesForForwarding({ words, items, asks }: Piece, { question, changes }: Hearing): 'all' | 'some' | undefined {
  if (question.ask !== 'confirm' || asks || !onlyWords(items) || !YES_FOR.test(textOf(words))) return undefined;
  return inHand(changes).every(({ kind }) => kind === FORWARDING) ? 'all' : 'some';
}
