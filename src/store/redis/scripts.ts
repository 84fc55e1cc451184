import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cluster, Redis } from 'ioredis';
import type { Millis } from '../../../machines/words';
import { StoreUnavailable } from '../port';
import { ScriptCall, type Script } from './script-call';

/** A connection to one server or to a cluster; both run scripts alike. */
export type Client = Redis | Cluster;

/**
 * Runs a script of a loaded folder by its file's name without `.lua` and answers its reply as Redis gave it: parse it
 * with zod. Rejects with StoreUnavailable whenever the outcome is unknown; the same call may then be made again, and
 * Redis may have run the first one meanwhile, or may still run it: every script must be idempotent, by an operation id
 * among its arguments, because the client resends what had no answer when a connection broke.
 */
export type RunScript = (name: string, keys: readonly string[], args: readonly (string | number)[]) => Promise<unknown>;

/**
 * How other parts of the house keep things of theirs in the same Redis without knowing its client:
 *
 *     const run = store.scripts.load(join(__dirname, 'commands'));   // once, at start: reads all .lua files there
 *     const reply = z.string().nullable().parse(await run('find-user', ['{directory}login'], [login]));
 *
 * All keys of one script carry one hash tag of yours in front, as `{directory}user:17`: a cluster keeps them together
 * then. Keys a script builds itself carry the same tag. The build copies .lua files beside the compiled ones. A line
 * `--@use name` in a script stands for the file `lib/name.lua` of its folder, taken in once.
 */
export interface Scripting {
  load(folder: string): RunScript;
}

/** How long a command may take before the caller is told that nothing is known, unless its client was given another time. */
export const DEADLINE: Millis = 4_000;

/** A script's text with the libraries it uses, each once. Throws when one is missing. */
function source(folder: string, path: string, used = new Set<string>()): string {
  return readFileSync(path, 'utf8').replaceAll(/^--@use ([a-z-]+)$/gm, (_line, name: string) => {
    if (used.has(name)) return '';
    used.add(name);
    return source(folder, join(folder, 'lib', `${name}.lua`), used);
  });
}

function read(folder: string): Map<string, Script> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.lua'))
      .map((file) => {
        const lua = source(folder, join(folder, file));
        return [basename(file, '.lua'), { lua, sha: createHash('sha1').update(lua).digest('hex') }];
      }),
  );
}

/** The one way in which a failure of Redis reaches the house; the cause is for the log. */
export const unavailable = (doing: string, cause: unknown): StoreUnavailable =>
  new StoreUnavailable(
    `Redis did not answer ${doing}: ${cause instanceof Error ? cause.message : String(cause)}. Nothing is known of its outcome; try again.`,
    { cause },
  );

/**
 * Waits for an answer of Redis no longer than the client's deadline, and turns every failure into StoreUnavailable. A
 * command given up may still be carried out when Redis comes back: therefore operation ids. `instead`: what is sent in the
 * place of a command that failed, within the same time; undefined: nothing.
 */
export function answered<T>(
  client: Client,
  doing: string,
  command: Promise<T>,
  instead: (error: unknown) => Promise<T> | undefined = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadlines = deadlinesOf(client);
    const settle = deadlines.call(() => reject(unavailable(doing, new Error(`no answer within ${deadlines.length} ms`))));
    const done = (value: T): void => {
      settle();
      resolve(value);
    };
    const failed = (error: unknown): void => {
      settle();
      reject(unavailable(doing, error));
    };
    command.then(done, (error: unknown) => {
      const second = instead(error);
      if (second) second.then(done, failed);
      else failed(error);
    });
  });
}

interface Deadline {
  readonly until: number;
  readonly late: () => void;
}

/** Deadlines that are equally far: they stand in their order, and one timer is enough for all. */
class Deadlines {
  private readonly open = new Set<Deadline>();
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly length: Millis) {}

  /** Calls `late` when the time is over, unless what it answers is called first. */
  call(late: () => void): () => void {
    const deadline = { until: performance.now() + this.length, late };
    this.open.add(deadline);
    this.timer ??= this.wait(this.length);
    return () => void this.open.delete(deadline);
  }

  private wait(length: Millis): NodeJS.Timeout {
    return setTimeout(() => this.sweep(), Math.max(1, length)).unref();
  }

  private sweep(): void {
    this.timer = undefined;
    for (const deadline of this.open) {
      if (deadline.until > performance.now()) break;
      this.open.delete(deadline);
      deadline.late();
    }
    const [next] = this.open;
    if (next) this.timer ??= this.wait(next.until - performance.now());
  }
}

const usual = new Deadlines(DEADLINE);
const own = new WeakMap<Client, Deadlines>();

const deadlinesOf = (client: Client): Deadlines => own.get(client) ?? usual;
/** How long commands of a client may take; connect.ts tells. */
export const setDeadline = (client: Client, deadline: Millis): void => void own.set(client, new Deadlines(deadline));

/** What goes out in one round of the event loop leaves in one write: half the cost of a command is the write. */
function gathering(client: Client): () => void {
  let corked = false;
  return () => {
    const stream = client.isCluster ? undefined : (client as Redis).stream;
    if (corked || stream === undefined) return;
    corked = true;
    stream.cork();
    setImmediate(() => {
      corked = false;
      stream.uncork();
    });
  };
}

/**
 * Scripts over a client: sent by their hash, and in full to a server that does not know them yet (new, restarted, failed over).
 * `mend`: what a script waits for that found the store's epoch to be another server's (epoch.ts); it did nothing, and is sent again.
 */
export function scripting(client: Client, mend: () => Promise<unknown> = () => Promise.resolve()): Scripting {
  const gather = gathering(client);
  const call = ({ sha }: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> =>
    client.evalsha(sha, keys.length, ...keys, ...args);
  const quick = (script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> => {
    gather();
    const sent = new ScriptCall(script, keys, args);
    void (client as Redis).sendCommand(sent);
    return sent.promise;
  };
  const send = client.isCluster ? call : quick;
  const isUnknown = (error: unknown): boolean => error instanceof Error && error.message.startsWith('NOSCRIPT');
  const isOfOther = (error: unknown): boolean => error instanceof Error && error.message.includes('OTHERLINE');
  const inFull = ({ lua }: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> =>
    client.eval(lua, keys.length, ...keys, ...args);
  /** What is sent in the place of a script that did nothing. */
  const instead = (error: unknown, ...sent: Parameters<typeof inFull>): Promise<unknown> | undefined => {
    if (isOfOther(error)) return mend().then(() => inFull(...sent));
    return isUnknown(error)
      ? inFull(...sent).catch((again: unknown) => (isOfOther(again) ? mend().then(() => inFull(...sent)) : Promise.reject(again)))
      : undefined;
  };
  return {
    load(folder) {
      const scripts = read(folder);
      return (name, keys, args) => {
        const script = scripts.get(name);
        if (!script)
          return Promise.reject(
            new RangeError(`There is no script ${name}.lua in ${folder}; there are ${[...scripts.keys()].join(', ')}.`),
          );
        return answered(client, name, send(script, keys, args), (error) => instead(error, script, keys, args));
      };
    },
  };
}
