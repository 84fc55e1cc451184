/** Waits for all, also when one fails; rejects with the first failure. */
export async function waitForAll(running: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(running)).find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
