import { useEffect, useState } from 'preact/hooks';
import { Refused, type DeskApi } from '../api';
import { useWords } from '../words';

/** What was read; `failed`: the sentence why not. */
export interface Reading<T> {
  readonly value?: T | undefined;
  readonly failed?: string | undefined;
}

/** Reads a path of the API, and again when it, or `turn`, changes; what was read before stays until then. */
export function useReading<T>(api: DeskApi, path: string, turn = 0): Reading<T> {
  const words = useWords();
  const [reading, setReading] = useState<Reading<T>>({});
  useEffect(() => {
    let over = false;
    api.read<T>(path).then(
      (value) => (over ? undefined : setReading({ value })),
      (error: unknown) =>
        over ? undefined : setReading(({ value }) => ({ value, failed: error instanceof Refused ? error.message : words.problem.odd })),
    );
    return () => {
      over = true;
    };
  }, [path, turn]);
  return reading;
}
