import type { DeskLeg } from '../../shapes';
import type { Words } from '../words/words';

/** What each leg is called: its channel, numbered where there are several of one. */
export function legNames(legs: readonly DeskLeg[], words: Words): ReadonlyMap<string, string> {
  return new Map(
    legs.map(({ leg, channel }) => {
      const alike = legs.filter((other) => other.channel === channel);
      const name = words.channel[channel];
      return [leg, alike.length > 1 ? `${name} ${alike.findIndex((other) => other.leg === leg) + 1}` : name];
    }),
  );
}

/** Legs that can still be answered, the one the customer was active on last first. */
export const answerable = (legs: readonly DeskLeg[]): readonly DeskLeg[] =>
  legs.filter(({ ended }) => !ended).toSorted((a, b) => b.seen - a.seen);
