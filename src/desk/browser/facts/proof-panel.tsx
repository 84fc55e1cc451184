import type { DeskCase } from '../../shapes';
import type { Room } from '../room';
import { legNames } from '../talk/legs';
import { useWords } from '../words';
import { ProofLeg } from './proof-leg';

interface ProofPanelProps {
  readonly room: Room;
  readonly kase: DeskCase;
  readonly now: number;
  readonly language: string;
}

/** The proof of each leg, by what and until when. */
export function ProofPanel({ room, kase, now, language }: ProofPanelProps) {
  const words = useWords();
  const names = legNames(kase.legs, words);
  const first = kase.legs.find(
    ({ ended, pinUntil, proved }) => !ended && pinUntil !== null && pinUntil > now && !(proved && proved.until > now),
  )?.leg;
  return (
    <section class="panel" aria-labelledby="proof">
      <h2 id="proof">{words.proof.title}</h2>
      <p class="hint">{words.proof.rule}</p>
      <ul class="legs">
        {kase.legs.map((leg) => (
          <ProofLeg
            key={leg.leg}
            room={room}
            number={kase.number}
            leg={leg}
            name={names.get(leg.leg) ?? ''}
            now={now}
            language={language}
            act={kase.may.act}
            first={leg.leg === first}
          />
        ))}
      </ul>
    </section>
  );
}
