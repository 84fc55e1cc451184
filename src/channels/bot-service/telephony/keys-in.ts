import type { Incoming } from '../incoming';

const names: Readonly<Record<string, string>> = { star: '*', asterisk: '*', pound: '#', hash: '#', number: '#' };

/** Keys of one activity: marked as such (entity `DTMF`), or a key alone; undefined: it was said. */
export function keysIn({ entities, text, value }: Pick<Incoming, 'entities' | 'text' | 'value'>): string | undefined {
  const marked = (entities ?? []).some((entity) => entity?.type?.toUpperCase() === 'DTMF');
  const given = text.trim() === '' && marked && (typeof value === 'string' || typeof value === 'number') ? String(value) : text.trim();
  const keys = names[given.toLowerCase()] ?? given.replaceAll(/\s/g, '');
  if (!/^[\d*#]{1,32}$/.test(keys)) return undefined;
  return marked || keys.length === 1 ? keys : undefined;
}
