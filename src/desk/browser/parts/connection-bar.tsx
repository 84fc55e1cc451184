import type { RoomState } from '../room';
import type { DeskSettings } from '../settings';
import { useWords } from '../words';

interface ConnectionBarProps {
  readonly state: RoomState;
  readonly settings: DeskSettings;
}

/** Tells when what is shown may be old, or the session is over; nothing is lost by either. */
export function ConnectionBar({ state, settings }: ConnectionBarProps) {
  const words = useWords().connection;
  if (state.signedOut) {
    return (
      <p class="alarm" role="alert">
        {words.signedOut}{' '}
        <a href={`${settings.base}${settings.signIn}`} target="_blank" rel="noopener">
          {words.signIn}
        </a>
      </p>
    );
  }
  return state.connection === 'lost' ? <p class="alarm">{words.lost}</p> : null;
}

/** Live or not, in one word beside a dot. */
export function ConnectionDot({ state }: { readonly state: RoomState }) {
  const words = useWords().connection;
  return state.connection === 'lost' || state.signedOut ? null : (
    <p class={`dot dot-${state.connection}`}>{state.connection === 'live' ? words.live : words.opening}</p>
  );
}
