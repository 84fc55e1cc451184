import type { KindId } from '../../machines/words';
import type { Scene } from '../scene';

/** What a portal of our own has no page for; a provider's own may have. */
const notOnOurs: ReadonlySet<KindId> = new Set(['call-forwarding.set']);

/** Where a customer does this alone (PA-10); undefined: nowhere. */
export const selfServiceAt = (kind: KindId, { portalUrl, ownPortal }: Pick<Scene, 'portalUrl' | 'ownPortal'>): string | undefined =>
  ownPortal && notOnOurs.has(kind) ? undefined : portalUrl;
