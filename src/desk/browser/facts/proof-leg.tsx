import { useState } from 'preact/hooks';
import type { DeskLeg } from '../../shapes';
import { Channel } from '../parts/icons';
import { Name } from '../parts/text';
import type { Room } from '../room';
import { clockWords, spanWords } from '../times';
import { proofWords } from '../told';
import { useWords } from '../words';
import { PinForm } from './pin-form';
import { useDeed } from './use-deed';

interface ProofLegProps {
  readonly room: Room;
  readonly number: string;
  readonly leg: DeskLeg;
  readonly name: string;
  readonly now: number;
  readonly language: string;
  /** This agent has the case. */
  readonly act: boolean;
  /** The first leg that may be proved by keying: its button has the shortcut. */
  readonly first: boolean;
}

/** What one leg has shown, and by what the customer may show more. Nothing here can be ticked (T16). */
export function ProofLeg({ room, number, leg, name, now, language, act, first }: ProofLegProps) {
  const words = useWords();
  const of = words.proof;
  const [keying, setKeying] = useState(false);
  const [{ busy, said }, doDeed, say] = useDeed(room, number);
  const proved = leg.proved !== null && leg.proved.until > now;
  const mayKey = leg.pinUntil !== null && leg.pinUntil > now;
  const asks = leg.asks === null ? undefined : of.question[leg.asks];
  const active = spanWords(now - leg.seen, words);
  return (
    <li class={proved ? 'leg leg-proved' : 'leg'}>
      <h3>
        <Channel of={leg.channel} quiet /> {name} <span class="hint">{leg.ended ? of.ended : of.active(active)}</span>
      </h3>
      <p class={proved ? 'standing standing-proved' : 'standing standing-not'}>
        {proofWords(leg.proved, now, words, (at) => clockWords(at, now, language))}
        {proved && leg.proved !== null && leg.proved.name !== null && (
          <>
            , <Name of={of.whose(leg.proved.name)} />
          </>
        )}
      </p>
      <p class="leg-says">{leg.claim ? <Name of={of.says(leg.claim.shown)} /> : of.saysNothing}</p>
      {leg.replyTo !== null && (
        <p class="hint">
          <Name of={of.replyTo(leg.replyTo)} />
        </p>
      )}
      {asks !== undefined && !leg.ended && (
        <p class="hint">
          {of.asks} {asks}
        </p>
      )}
      {act && !leg.ended && !proved && (
        <>
          {keying && mayKey ? (
            <PinForm
              leg={leg.leg}
              busy={busy === 'pin'}
              onNotSix={() => say({ good: false, text: of.sixDigits })}
              onCancel={() => setKeying(false)}
              onPin={(pin) => void doDeed('pin', { leg: leg.leg, pin }, ({ message }) => message)}
            />
          ) : (
            <p class="leg-deeds">
              {mayKey && (
                <button
                  type="button"
                  class="button"
                  {...(first && { 'data-key': 'p', 'aria-keyshortcuts': 'p' })}
                  onClick={() => setKeying(true)}
                >
                  {of.keyPin}
                </button>
              )}
              {leg.claim && (
                <button
                  type="button"
                  class="button"
                  aria-disabled={busy !== undefined}
                  onClick={() => void doDeed('mail-pin', { leg: leg.leg }, () => of.mailedPin)}
                >
                  {of.mailPin}
                </button>
              )}
              {leg.claim && (
                <button
                  type="button"
                  class="button"
                  aria-disabled={busy !== undefined}
                  onClick={() => void doDeed('ask-administrator', { leg: leg.leg }, () => of.askedAdministrator)}
                >
                  {of.askAdministrator}
                </button>
              )}
            </p>
          )}
          {!mayKey && <p class="hint">{of.notNow}</p>}
        </>
      )}
      <p class={said?.good === false ? 'bad' : 'good'} role="status">
        {proved && said?.text === of.mailedPin ? undefined : said?.text}
      </p>
    </li>
  );
}
