/** Where agents sign in and out, without PUBLIC_URL. */
export const paths = {
  desk: '/desk',
  signIn: '/desk/sign-in',
  signOut: '/desk/sign-out',
  provider: '/desk/sign-in/provider',
  callback: '/desk/sign-in/callback',
  backchannel: '/desk/sign-in/signed-out',
} as const;

/** Where to after signing in: a page of the desk, and never what somebody else wrote behind `?to=`. */
export function deskPath(asked: string | null | undefined): string {
  const plain = /^\/desk(?:\/[\w-]{1,64}){0,4}$/.test(asked ?? '') ? (asked ?? '') : paths.desk;
  return /^\/desk\/(?:sign-|api(?:\/|$))/.test(plain) ? paths.desk : plain;
}
