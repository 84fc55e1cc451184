import type { Scene } from '../../dialogs/scene';
import type { Config } from '../config/config';

/** Where customers help themselves: PORTAL_URL, or our own portal where the accounts are our own; undefined: nowhere (PA-10). */
export const portalUrlOf = (
  { portalUrl, directory }: Pick<Config, 'portalUrl' | 'directory'>,
  publicUrl: () => string,
): string | undefined => portalUrl ?? (directory.kind === 'embedded' ? `${publicUrl()}/portal/login` : undefined);

/** The same for the bot's words: our own portal has no page for what our own accounts do not hold. */
export function portalIn(config: Pick<Config, 'portalUrl' | 'directory'>, publicUrl: () => string): Pick<Scene, 'portalUrl' | 'ownPortal'> {
  const portalUrl = portalUrlOf(config, publicUrl);
  return { portalUrl, ...(config.portalUrl === undefined && portalUrl !== undefined ? { ownPortal: true } : {}) };
}

/** To the sign-in, and back to that path of ours where the portal is our own. */
export function portalLeading(config: Pick<Config, 'portalUrl' | 'directory'>, publicUrl: () => string, to?: string): string | undefined {
  const { portalUrl, ownPortal } = portalIn(config, publicUrl);
  return portalUrl !== undefined && ownPortal && to !== undefined ? `${portalUrl}?to=${encodeURIComponent(to)}` : portalUrl;
}
