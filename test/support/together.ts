/** What a test opened and has to close, by whichever name it has for that. */
type Opened = { close(): unknown } | { stop(): unknown } | { down(): unknown };

const closeOf = async (part: Opened): Promise<void> => {
  await ('close' in part ? part.close() : 'stop' in part ? part.stop() : part.down());
};

/**
 * Opens parts side by side. When one of them fails, those that came up are closed before it rejects with the first failure: whoever
 * asked for them never got them, and what stays open keeps the process of the tests alive.
 */
export async function together<Parts extends readonly Opened[]>(
  ...parts: { readonly [N in keyof Parts]: Promise<Parts[N]> }
): Promise<Parts> {
  const settled = await Promise.allSettled<Opened>(parts);
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed === undefined) return (await Promise.all(parts)) as unknown as Parts;
  await Promise.allSettled(settled.map((each) => (each.status === 'fulfilled' ? closeOf(each.value) : undefined)));
  throw failed.reason;
}
