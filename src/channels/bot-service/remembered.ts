/** A map that keeps the last `most` entries; nothing rests on what it has forgotten. */
export function remembered<Value>(most: number): {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
} {
  const held = new Map<string, Value>();
  return {
    get: (key) => held.get(key),
    set(key, value) {
      held.delete(key);
      held.set(key, value);
      const oldest = held.size > most ? held.keys().next() : undefined;
      if (oldest?.done === false) held.delete(oldest.value);
    },
    delete: (key) => void held.delete(key),
  };
}
