import { useState } from 'preact/hooks';
import type { Deed, DeedBody, Done, PinKeyed } from '../../shapes';
import { Refused } from '../api';
import type { Room } from '../room';
import { useWords } from '../words';

/** A deed under way or done, as it is told beside its button. */
export interface DeedState {
  readonly busy: Deed | undefined;
  readonly said: { readonly good: boolean; readonly text: string } | undefined;
}

export interface DoDeed {
  /** What `told` makes of the answer is said; a refusal is said as the service words it. Resolves with whether it was done. */
  <D extends Deed>(deed: D, body: DeedBody<D>, told: (done: D extends 'pin' ? PinKeyed : Done) => string | undefined): Promise<boolean>;
}

/** Deeds in one case, with what is told of the last one. */
export function useDeed(room: Room, number: string): readonly [DeedState, DoDeed, (said: DeedState['said']) => void] {
  const words = useWords();
  const [state, setState] = useState<DeedState>({ busy: undefined, said: undefined });
  const act: DoDeed = async (deed, body, told) => {
    setState({ busy: deed, said: undefined });
    try {
      const done = await room.deed(number, deed, body);
      const text = told(done);
      setState({ busy: undefined, said: text === undefined ? undefined : { good: !('accepted' in done) || done.accepted, text } });
      return true;
    } catch (error) {
      setState({ busy: undefined, said: { good: false, text: error instanceof Refused ? error.message : words.problem.odd } });
      return false;
    }
  };
  return [state, act, (said) => setState({ busy: undefined, said })];
}
