import type { Config } from '../config/config';

/** Where customers help themselves: PORTAL_URL, or our own portal where the accounts are our own; undefined: nowhere (PA-10). */
export const portalUrlOf = ({ portalUrl, directory }: Pick<Config, 'portalUrl' | 'directory'>, publicUrl: () => string): string | undefined =>
  portalUrl ?? (directory.kind === 'embedded' ? `${publicUrl()}/portal/login` : undefined);
