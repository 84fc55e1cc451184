import { Command } from 'ioredis';

/** A script as it is sent: its text, its SHA-1 in hex. */
export interface Script {
  readonly lua: string;
  readonly sha: string;
}

/** What stands in front of a text of so many bytes; ready for nearly all there are, as numbers are slow to write. */
const heads = Array.from({ length: 1_024 }, (_, bytes) => headOf(bytes));
function headOf(bytes: number): string {
  return `\r\n$${bytes}\r\n`;
}
// Taken once: the global Buffer is a getter.
const { byteLength } = Buffer;
function bulk(text: string): string {
  const bytes = byteLength(text);
  return (heads[bytes] ?? headOf(bytes)) + text;
}

/**
 * One EVALSHA, written out by ourselves: what ioredis does for commands in general (copying, flattening and converting the
 * arguments, looking for keys in them) costs more than all the rest of a trip. The library queues, sends, resends and
 * answers it as any other command. For a single server only: a cluster asks a command for its slot.
 */
export class ScriptCall extends Command {
  private readonly text: string;

  /** Keys and arguments as the script's head names them; numbers are written in decimals. */
  constructor({ sha }: Script, keys: readonly string[], args: readonly (string | number)[]) {
    super('evalsha', [], { replyEncoding: 'utf8' });
    // Nobody listens to its diagnostics.
    this.isTraced = true;
    let text = `*${3 + keys.length + args.length}\r\n$7\r\nevalsha\r\n$40\r\n${sha}`;
    text += bulk(String(keys.length));
    for (const key of keys) text += bulk(key);
    for (const arg of args) text += bulk(typeof arg === 'string' ? arg : String(arg));
    this.text = `${text}\r\n`;
  }

  /** The command in Redis' protocol (RESP). */
  override toWritable(): string {
    return this.text;
  }
}
