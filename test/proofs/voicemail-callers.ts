import { voicemailPinFault } from '../../machines/changes/secret-rules';
import { CarriedCall } from '../support/carrier';
import type { Member } from '../support/crowd';
import { Customer } from '../support/customer';
import { notations } from './notations';

/** Of six digits, so that they are searched as every other PIN is; none that is refused for being easily guessed. */
export const isVoicemailPin = (pin: string): boolean => voicemailPinFault(pin, { extension: '' }) === undefined;

/** What customers with new voicemail PINs heard: the answers of their calls, the transcripts of their chats. */
export interface VoicemailTalk {
  readonly answers: string;
  readonly transcripts: string;
  readonly set: number;
}

/**
 * Each member calls, is verified by the support PIN and keys in a voicemail PIN: a third sets it, a third keys in another one the second
 * time, a third hangs up before. Each then writes it in a chat, in a notation of its own, where it is not taken.
 */
export async function keyVoicemailPins(
  port: number,
  token: string,
  members: readonly Member[],
  pins: readonly string[],
): Promise<VoicemailTalk> {
  const answers: string[] = [];
  const transcripts: string[] = [];
  let set = 0;
  for (const [n, pin] of pins.entries()) {
    const member = members[n];
    const notation = notations[n % notations.length];
    if (!member || !notation) throw new Error('There is a member and a notation for every PIN.');
    const call = new CarriedCall({ url: `http://localhost:${port}`, token, from: `+1613556${String(1_000 + n)}` });
    const step = async (doc: Promise<{ readonly xml: string }>): Promise<void> => void answers.push((await doc).xml);
    await step(call.begins());
    await step(call.says('reset my voicemail PIN'));
    await step(call.keys('30001'));
    await step(call.keys(member.login.replace(/@.*/, '')));
    await step(call.keys(member.pin));
    await step(call.keys(pin));
    if (n % 3 !== 2) await step(call.keys(n % 3 === 0 ? pin : String((Number(pin) + 1) % 1_000_000).padStart(6, '0')));
    if (n % 3 === 0) {
      const done = await call.patiently(call.keys('1'));
      answers.push(done.xml);
      if (/Done/.test(done.said)) set += 1;
    }
    await call.hangsUp();
    const customer = await Customer.begin(`http://localhost:${port}`, { locale: notation.locale });
    await customer.says(
      notation.locale === 'fr'
        ? `Changez mon NIP de messagerie pour ${notation.write(pin)}`
        : `Set my voicemail PIN to ${notation.write(pin)}`,
    );
    transcripts.push(JSON.stringify(await customer.transcript()));
  }
  return { answers: answers.join('\n'), transcripts: transcripts.join('\n'), set };
}
