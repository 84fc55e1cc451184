import type { ClaimedEffect } from '../store/port';

/** Effects that are carried out together; `first`: audit entries that go into the log with the change's own first one. */
export interface Group {
  readonly first: readonly ClaimedEffect[];
  readonly effects: readonly ClaimedEffect[];
}

/**
 * Effects of a case in their order. Side by side, audit entries go in one append and mails are sent together. A change is
 * alone; audit entries right before it share the append of its own, which comes before its effect (I10), and its commit.
 */
export function groups(claimed: readonly ClaimedEffect[]): readonly Group[] {
  const found: { first: ClaimedEffect[]; effects: ClaimedEffect[] }[] = [];
  for (const effect of claimed) {
    const last = found.at(-1);
    const type = last?.effects[0]?.type;
    if (effect.type === 'change.apply' && last && type === 'audit.append' && !effect.void)
      found[found.length - 1] = { first: last.effects, effects: [effect] };
    else if (effect.type !== 'change.apply' && type === effect.type) last?.effects.push(effect);
    else found.push({ first: [], effects: [effect] });
  }
  return found;
}
