import { instead } from './steps/approval-asked-steps';
import { asksProof } from './desk/beside-agent';
import type { SessionContext } from './case/context';
import type { Leg } from './case/leg';
import { digestFor, openChanges } from './digest';
import { hasPinMail } from './terms/pin-terms';
import type { Question, Wanted } from './question';
import { missingFields, onlyFree } from './steps/request-steps';
import { missingSecret } from './steps/secret-steps';
import { mayTouch, openGrant } from './rights';
import type { LegId } from './words';

/** Whose the request is has been said: an address that several share says it of none of them (P7). */
const isNamed = (leg: Leg): boolean => leg.claim !== undefined && !(leg.written === 'shared' && leg.claim.by === 'email');

function whoOf(leg: Leg): Wanted {
  if (leg.partial?.account !== undefined) return { ask: 'extension' };
  if (leg.partial?.extension !== undefined) return { ask: 'account' };
  return leg.written === 'shared' ? { ask: 'extension' } : { ask: 'who' };
}

/** One thing alone is asked as everywhere. */
function together(wants: readonly Wanted[], otherwise: Question): Question {
  const [only] = wants;
  return wants.length > 1 ? { ask: 'several', wants } : (only ?? otherwise);
}

/** What a mail is asked: everything that is missing, at once (PA-9). A stranger's is asked to come from the address on file, and no more. */
export function mailQuestion(context: SessionContext, leg: LegId, own: Leg): Question {
  if (own.written === 'stranger') return { ask: 'address-on-file' };
  if (own.disputing) return { ask: 'nothing' };
  if (own.offer && own.offer.ask !== 'who') return own.offer;
  if (context.changes.some((change) => change.status === 'authorized')) return { ask: 'nothing' };
  const who: readonly Wanted[] = isNamed(own) ? [] : [whoOf(own)];
  const proved = openGrant(context, leg) !== undefined;
  const pin: readonly Wanted[] = proved || own.noMailbox ? [] : [{ ask: 'pin', mailed: hasPinMail(context, own) }];
  if (openChanges(context).length === 0) {
    const named = own.wantsPin || own.wantsLink || own.partial || asksProof(context, own) || own.offer ? who : [];
    return together([...named, ...(asksProof(context, own) ? pin : [])], { ask: 'need' });
  }
  if (!mayTouch(context, leg)) return together([...who, ...pin], { ask: 'nothing' });
  const fields = missingFields(context).map(({ change, field }): Wanted => ({ ask: 'field', change: change.id, kind: change.kind, field }));
  if (onlyFree(context)) return together(fields, { ask: 'nothing' });
  const secret = missingSecret(context, leg);
  if (secret) return { ask: 'new-secret', change: secret.change.id, kind: secret.change.kind, field: secret.field, again: false };
  const digest = digestFor(context, leg);
  const agreed = context.yes?.leg === leg && context.yes.digest === digest;
  const confirm: readonly Wanted[] = fields.length > 0 || who.length > 0 || agreed ? [] : [{ ask: 'confirm', digest }];
  const other = proved || fields.length > 0 || who.length > 0 ? undefined : instead(context, leg, digest);
  if (other) return other;
  const code: readonly Wanted[] = agreed && proved && context.freshFor === digest ? [{ ask: 'code', digest }] : [];
  return together([...who, ...fields, ...confirm, ...pin, ...code], { ask: 'nothing' });
}
