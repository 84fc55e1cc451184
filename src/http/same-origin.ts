/**
 * Whether a request comes from a page of our own, as far as the browser says so. Sec-Fetch-Site cannot be set by a page,
 * so it decides where it is sent (`none`: typed or bookmarked); older browsers send Origin with every POST, which must be
 * PUBLIC_URL's. Programs that are no browsers send neither and carry nobody's cookies: they pass.
 */
export function isSameOrigin(site: string | undefined, origin: string | undefined, publicUrl: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || origin === new URL(publicUrl).origin;
}
