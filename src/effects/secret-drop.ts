import type { SealedSecrets } from '../proof/sealed-secrets';
import type { Handler } from './handler';

/** Deletes a sealed secret that its case has no use for any more (I11). Done again, nothing happens. */
export function secretDrop(sealed: Pick<SealedSecrets, 'drop'>): Handler<'secret.drop'> {
  return async ({ handle }) => {
    await sealed.drop(handle);
    return { status: 'done' };
  };
}
