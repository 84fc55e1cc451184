/** How long the service may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Shows this browser's portal sign-in, where there is one, to its own chat: the chat says so itself. Where it cannot be
 * shown, the chat goes on without.
 */
export async function showSignIn(path: string): Promise<void> {
  const ask = (init: RequestInit) => fetch(path, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
  try {
    const offer: unknown = await (await ask({})).json();
    const token: unknown = typeof offer === 'object' && offer !== null ? Reflect.get(offer, 'token') : undefined;
    if (typeof token === 'string')
      await ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
  } catch {
    // Nothing was shown.
  }
}
