import { useEffect, useState } from 'preact/hooks';
import type { Room, RoomState } from '../room';

/** The room's state; the component is drawn again when it changes. */
export function useRoom(room: Room): RoomState {
  const [state, setState] = useState(room.state);
  useEffect(() => {
    setState(room.state);
    return room.subscribe(() => setState(room.state));
  }, [room]);
  return state;
}

/** How often waiting times are told anew, ms. */
const beat = 5_000;

/** The service's time by the browser's clock; the component is drawn again as it goes on. `ahead`: RoomState's. */
export function useNow(ahead: number): number {
  const [, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeat((n) => n + 1), beat);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + ahead;
}
