import type { Owner } from '../passwords/policy';
import type { Strength } from '../passwords/strength';

/** What the long lists are needed for. */
export interface Judge {
  readonly isCommon: (word: string) => boolean;
  readonly strengthOf: (password: string, owner: Owner) => Strength;
  /** What suggestions are made of. */
  readonly words: readonly string[];
}

const name = 'countersignPasswords';

const isJudge = (value: unknown): value is Judge => typeof value === 'object' && value !== null && 'strengthOf' in value;

/** Called by the second script, when it has run. */
export const offerJudge = (judge: Judge): void => void Reflect.set(window, name, judge);

let loading: Promise<Judge> | undefined;

/** Loads the second script once, under the nonce of the first. A failed load is forgotten, so that another try loads it anew. */
export function loadJudge(address: string, nonce: string): Promise<Judge> {
  loading ??= new Promise<Judge>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.nonce = nonce;
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    script.addEventListener('load', () => {
      const found: unknown = Reflect.get(window, name);
      if (isJudge(found)) resolve(found);
      else reject(new Error(`${address} brought nothing that judges passwords.`));
    });
    document.head.append(script);
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
