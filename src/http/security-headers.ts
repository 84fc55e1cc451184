/** What a page may load beyond its own origin and its own nonce. */
export interface PagePolicy {
  /** `request.nonce`: scripts and styles that carry it run. Without it the page has neither. */
  readonly nonce?: string;
  /** Further places scripts of the page may talk to, e.g. `wss://support.example.com`. */
  readonly connect?: readonly string[];
  /** Further sources of pictures, e.g. `data:` and `blob:`. */
  readonly images?: readonly string[];
  /** Further sources of styles, e.g. `'unsafe-inline'` where a library writes style attributes (never with a nonce beside it). */
  readonly styles?: readonly string[];
  /** Further places where a form may lead, also by what its answer leads on to: origins, or a program's own scheme. */
  readonly forms?: readonly string[];
  /** Sources of workers, e.g. `blob:`. */
  readonly workers?: readonly string[];
}

const sources = (list: readonly (string | undefined)[]): string => list.filter((source) => source !== undefined).join(' ') || "'none'";

/** The Content-Security-Policy of a page: everything closed but its own origin, its nonce and what `policy` names. */
export function contentSecurityPolicy(policy: PagePolicy = {}): string {
  const nonce = policy.nonce === undefined ? undefined : `'nonce-${policy.nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${sources([nonce])}`,
    `style-src ${sources([nonce, ...(policy.styles ?? [])])}`,
    `img-src ${sources(["'self'", ...(policy.images ?? [])])}`,
    "font-src 'self'",
    `connect-src ${sources(["'self'", ...(policy.connect ?? [])])}`,
    `worker-src ${sources(policy.workers ?? [])}`,
    `form-action ${sources(["'self'", ...(policy.forms ?? [])])}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every page: no caching (pages behind mailed links carry tokens, T13), no referrer, no frames, no sniffing. */
export function pageHeaders(policy: PagePolicy = {}): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(policy),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** Headers of every JSON answer. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
