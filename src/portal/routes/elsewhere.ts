import { redirect } from '../../http/response';
import type { Router } from '../../http/router';
import { linkPaths, type PortalPurpose } from '../links/portal-links';

/** Links of ours that are mailed whosever the accounts are. */
const always: readonly PortalPurpose[] = ['email-confirm', 'email-revert', 'restore', 'second-confirm', 'voicemail'];

/** Pages that make no sense where the accounts are a provider's (design, section 3), with the links that would lead to them. */
export const elsewherePaths: readonly string[] = [
  ...['', '/login', '/sign-out', '/setup', '/forgot-password', '/forgot-login', '/reset', '/activate', '/profile', '/users'].map(
    (page) => `/portal${page}`,
  ),
  ...(Object.keys(linkPaths) as PortalPurpose[])
    .filter((purpose) => !always.includes(purpose))
    .map((purpose) => `/portal/${linkPaths[purpose]}/:token`),
];

/** Leads all of them to the provider's own portal, whatever was asked of them. */
export function leadElsewhere(router: Pick<Router, 'get' | 'post'>, portalUrl: string): void {
  for (const path of elsewherePaths) {
    router.get(path, async () => redirect(portalUrl));
    router.post(path, async () => redirect(portalUrl));
  }
}
