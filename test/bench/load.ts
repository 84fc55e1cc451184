import { setTimeout as wait } from 'node:timers/promises';
import { converse, messages, type Member, type Target } from './conversation';

/** What the load generator is asked to do; conversations take users `from`, `from` + 1, ... of the crowd. */
export type Order =
  /** As fast as it goes, so many at once; `upTo`: only the first messages of each, 0: only its start. */
  | {
      readonly is: 'slice';
      readonly target: Target;
      readonly conversations: number;
      readonly parallel: number;
      readonly from: number;
      readonly upTo?: number;
    }
  /** One conversation's first message. */
  | { readonly is: 'first'; readonly target: Target; readonly conversations: 1; readonly from: number }
  /** At a fixed rate of turns a second, whatever the answers take. */
  | { readonly is: 'rate'; readonly target: Target; readonly conversations: number; readonly perSecond: number; readonly from: number };

export interface Done {
  readonly turns: number;
  readonly seconds: number;
  readonly latencies: readonly number[];
}
export type Reply = { readonly done: Done } | { readonly failed: string };

async function slice(target: Target, members: readonly Member[], parallel: number, upTo?: number): Promise<Done> {
  const latencies: number[] = [];
  const waiting = [...members];
  const started = performance.now();
  const work = async (): Promise<void> => {
    for (let member = waiting.pop(); member; member = waiting.pop())
      await converse(
        target,
        member,
        (ms) => latencies.push(ms),
        () => Promise.resolve(),
        upTo,
      );
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { turns: latencies.length, seconds: (performance.now() - started) / 1_000, latencies: [] };
}

/** Conversations begin at even distances; within one, a customer takes half a second from message to message. */
async function rate(target: Target, members: readonly Member[], perSecond: number): Promise<Done> {
  const latencies: number[] = [];
  const started = performance.now();
  const all = members.map(async (member, n) => {
    await wait((n * messages * 1_000) / perSecond);
    await converse(
      target,
      member,
      (ms) => latencies.push(ms),
      () => wait(500),
    );
  });
  await Promise.all(all);
  return { turns: latencies.length, seconds: (performance.now() - started) / 1_000, latencies };
}

/** The load generator: a process of its own that takes orders from its parent and checks every answer. */
export function serveOrders(crowd: readonly Member[]): void {
  process.on('message', (order: Order) => {
    const members = Array.from({ length: order.conversations }, (_, n) => crowd[(order.from + n) % crowd.length] as Member);
    const run =
      order.is === 'rate'
        ? rate(order.target, members, order.perSecond)
        : order.is === 'first'
          ? slice(order.target, members, 1, 1)
          : slice(order.target, members, order.parallel, order.upTo);
    run
      .then(
        (done): Reply => ({ done }),
        (error: unknown): Reply => ({ failed: error instanceof Error ? error.message : String(error) }),
      )
      .then(
        (reply) => process.send?.(reply),
        () => undefined,
      );
  });
  process.once('disconnect', () => process.exit(0));
}
