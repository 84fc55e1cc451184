/**
 * Runs `work` soon after each call, never twice at a time and never more often than every `pause` ms: a burst of changes becomes
 * one or two readings. What is asked for while it runs is done once more afterwards.
 */
export function coalesce(work: () => Promise<void>, pause: number): () => void {
  let running = false;
  let wanted = false;
  async function run(): Promise<void> {
    running = true;
    while (wanted) {
      wanted = false;
      await work();
      await new Promise((done) => setTimeout(done, pause));
    }
    running = false;
  }
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
