/** A Direct Line token for this browser, and the conversation it may resume. */
export interface ChatToken {
  readonly token: string;
  readonly conversationId?: string;
}

/** How long the service may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Asks for a token. Rejects when the service cannot be reached or answers with anything else.
 * @param startOver leaves the conversation of before behind.
 */
export async function fetchChatToken(path: string, startOver: boolean): Promise<ChatToken> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(startOver ? { new: true } : {}),
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) throw new Error(`${path} answered no object.`);
  const token: unknown = Reflect.get(answer, 'token');
  const conversationId: unknown = Reflect.get(answer, 'conversationId');
  if (typeof token !== 'string') throw new Error(`${path} answered without a token.`);
  return typeof conversationId === 'string' ? { token, conversationId } : { token };
}
