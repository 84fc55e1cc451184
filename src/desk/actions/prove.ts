import type { NumberFacts } from '../../../machines/words';
import { openChanges } from '../../../machines/digest';
import { refusalOf } from '../../../machines/desk/desk-rules';
import { confirms } from '../../../machines/question';
import { digitsOf } from '../../turn/understand/form';
import type { DeskParts } from '../parts';
import type { DeedBody } from '../shapes';
import { finish } from '../words/finish';
import { sentences } from '../words/sentences';
import type { Asking } from './asking';
import { doDeed, refuse } from './do-deed';
import { Refused } from './refused';
import { whyRefused } from './why-refused';

/** The PIN goes to the address on file, as when the customer asks for it; the agent learns nothing of the address. */
export async function mailPin(parts: DeskParts, asking: Asking, { leg }: DeedBody<'mail-pin'>): Promise<void> {
  await doDeed(parts, asking, { events: [{ type: 'agent.requested-pin', agent: asking.agent.id, leg, at: asking.at }], asks: leg });
}

/** Answers what the agent is told. */
export interface Keyed {
  readonly accepted: boolean;
  readonly message: string;
}

/**
 * The PIN that the customer says goes into the same verifier as one they type, counted before it is compared, with the agent as its
 * source (I2). Whether it may be keyed is judged first: nothing is counted of a customer for whom it may not. The digits end here.
 */
export async function keyPin(parts: DeskParts, asking: Asking, { leg, pin }: DeedBody<'pin'>): Promise<Keyed> {
  const { agent, found, at, language, op } = asking;
  const words = sentences[language];
  const { context } = found.snapshot;
  const refused = found.snapshot.hasTag('closed') ? 'closed' : refusalOf(context, { type: 'agent.keys', agent: agent.id, leg, at });
  const user = context.legs[leg]?.claim?.user;
  if (refused !== undefined)
    return refuse(parts, asking, refused, whyRefused(refused, language, context.desk?.agent?.name, context.legs[leg] !== undefined));
  if (user === undefined) return refuse(parts, asking, 'leg-unnamed', whyRefused('leg-unnamed', language));
  const digits = digitsOf(pin);
  if (digits === undefined) throw new Refused(422, 'Refused', words.pinSixDigits);

  const source = `agent ${agent.id}`;
  const { verdict, epoch } = await parts.pins.check({ op: `${op}/${leg}`, at, user, purpose: 'pin', digits, source, case: found.id });
  parts.metrics.secretChecked(verdict);
  const ok = verdict === 'accepted';
  const question = context.legs[leg]?.question;
  const digest = confirms(question);
  await doDeed(parts, asking, {
    events: [
      { type: 'secret.checked', leg, at, method: 'pin', ok, user, epoch, heardBy: agent.id, ...(digest === undefined ? {} : { digest }) },
    ],
    asks: leg,
  });
  return {
    accepted: ok,
    message: finish(!ok ? words.pinNotTaken : parts.policy.oneTimePin ? words.pinRightOnce : words.pinRight, language),
  };
}

/** The other administrators of the account are asked to confirm the customer for exactly what they said yes to (PA-6, I13). */
export async function askAdministrator(parts: DeskParts, asking: Asking, { leg }: DeedBody<'ask-administrator'>): Promise<void> {
  const { agent, found, at } = asking;
  const numbers = openChanges(found.snapshot.context).flatMap(({ fields }): readonly NumberFacts[] =>
    fields.number ? [parts.numbering(fields.number, undefined)] : [],
  );
  await doDeed(parts, asking, {
    events: [{ type: 'agent.asked-administrator', agent: agent.id, leg, at, ...(numbers.length > 0 ? { numbers } : {}) }],
    asks: leg,
  });
}
