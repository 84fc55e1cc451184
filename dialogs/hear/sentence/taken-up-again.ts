import { wordAt, type Item } from '../things/items';

const STOPS = /^(?:cancel|stop|end|remove|delete|disable|deactivate|annul\w+|arret\w+|enlev\w+|desactiv\w+|supprim\w+)$/;
const NOT = /^(?:dont|not|never|pas)$/;
/** Words by which somebody thinks otherwise. */
const TURNS = /^(?:no|wait|actually|sorry|oh|oops|non|attends|attendez|finalement|oups|pardon)$/;
const LIGHT = /^(?:it|that|this|them|le|la|les|l|ca|cela|do|ne)$/;

const isStop = (items: readonly Item[], i: number): boolean => STOPS.test(wordAt(items, i));

/**
 * "Cancel my forwarding, no wait, don't cancel it, change it to 613 555 0142": without the order that is taken back and its taking
 * back, where a number behind them says what holds instead.
 */
export function withoutRevoked(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, i) => isStop(items, i) && (NOT.test(wordAt(items, i - 1)) || NOT.test(wordAt(items, i + 1))));
  if (at < 0) return items;
  const first = items.findIndex((_, i) => isStop(items, i));
  const phone = items.findIndex(({ is }) => is === 'phone');
  const turns = [1, 2, 3, 4].some((far) => TURNS.test(wordAt(items, at - far)));
  if (first >= at || phone < at || !turns) return items;
  let end = at + 1;
  while (LIGHT.test(wordAt(items, end)) || NOT.test(wordAt(items, end))) end += 1;
  return [...items.slice(0, first), ...items.slice(end)];
}
