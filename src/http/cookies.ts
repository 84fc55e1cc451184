import type { Cookie } from './router';

/** The name under which a browser keeps a cookie: `__Host-` binds it to this very host, but only browsers on https take it. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The first cookie of that (full) name in a Cookie header; undefined when there is none. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/** The value of a Set-Cookie header. Throws TypeError for a value that would break out of it. */
export function setCookie({ name, value, maxAge, strict }: Cookie, secure: boolean): string {
  if (!/^[A-Za-z0-9-]+$/.test(name)) throw new TypeError(`A cookie's name has letters, digits and dashes; got ${JSON.stringify(name)}.`);
  if (!/^[A-Za-z0-9_.~-]*$/.test(value)) throw new TypeError(`The cookie ${name} wants a value of letters, digits, dots and dashes.`);
  const age = value === '' ? 0 : maxAge;
  return [
    `${cookieName(name, secure)}=${value}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${strict ? 'Strict' : 'Lax'}`,
    ...(secure ? ['Secure'] : []),
    ...(age === undefined ? [] : [`Max-Age=${Math.floor(age)}`]),
  ].join('; ');
}
