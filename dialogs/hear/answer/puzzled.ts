import type { KindId } from '../../../machines/words';
import type { Hearing, Said } from '../../heard';
import { ordinals } from '../../phrases/roles';
import type { Item } from '../things/items';
import { says } from '../text/lexemes';
import { event } from '../said';
import { awaitsSecret } from '../wants';

/** "The second one", "2": of the four choices, in the order in which they are offered. */
export function chosen(items: readonly Item[], { question }: Hearing): Said | undefined {
  if (question.ask !== 'choice' || items.length > 4) return undefined;
  const place = items
    .map((item) =>
      item.is === 'word' ? ordinals[item.text] : item.is === 'number' && item.value.length === 1 ? Number(item.value) - 1 : undefined,
    )
    .find((n) => n !== undefined);
  const draft = (kind: KindId): Said => event({ type: 'request.drafted', drafts: [{ kind, subject: { is: 'self' }, fields: {} }] });
  const four = [
    draft('call-forwarding.set'),
    event({ type: 'pin.requested' }),
    draft('login-name.remind'),
    event({ type: 'capabilities.asked' }),
  ];
  return place === undefined ? undefined : four.at(place);
}

/** Nothing was understood; digits that may be a PIN are told apart from plain puzzlement. */
export function fallback(items: readonly Item[], { question, claimed, proved }: Hearing): Said {
  const numbers = items.filter((item) => item.is === 'number' || item.is === 'phone');
  const only = numbers.length > 0 && items.every((item) => item.is === 'number' || item.is === 'phone' || item.is === 'mark');
  const six = numbers.some((item) => item.is === 'number' && item.value.length === 6);
  const called = numbers.length === 1 && items.length <= 8 && items.some((item) => item.is === 'word' && says.pin([item.text]));
  if ((only || called) && awaitsSecret(question)) return event({ type: 'secret.unclear', why: six ? 'which' : 'length' });
  if (only && six && !claimed && question.ask !== 'field') return event({ type: 'secret.unclear', why: 'whose' });
  // Nobody asked for it, so it is none (P10); but it may be meant as one, and then it is asked for.
  if (only && six && !proved && question.ask === 'need') return event({ type: 'pin.at-hand' });
  return event({ type: 'message.puzzling' });
}
