import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Where a person types, if it is one: a terminal can be told not to show it. */
export type Typed = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** Asked once by a program, twice of a person. Rejects with a sentence when the two differ or the person gives up. */
export async function askPassword(input: Typed, output: Writable): Promise<string> {
  if (input.isTTY !== true) return firstLine(input);
  const password = await hiddenLine(input, output, 'Password: ');
  const again = await hiddenLine(input, output, 'Once more: ');
  if (password !== again) throw new Error('The two passwords differ; nothing was written. Try again.');
  return password;
}

async function firstLine(input: Readable): Promise<string> {
  const lines = createInterface({ input });
  for await (const line of lines) return line;
  return '';
}

/** One line that is not shown while it is typed. */
function hiddenLine(input: Typed, output: Writable, prompt: string): Promise<string> {
  output.write(prompt);
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let line = '';
    const done = (settle: () => void): void => {
      input.off('data', heard);
      input.setRawMode?.(false);
      input.pause();
      output.write('\n');
      settle();
    };
    const heard = (typed: string): void => {
      for (const char of typed) {
        if (char === '\r' || char === '\n') return done(() => resolve(line));
        if (char === '\u0003' || char === '\u0004') return done(() => reject(new Error('Nothing was written.')));
        if (char === '\u007f' || char === '\b') line = [...line].slice(0, -1).join('');
        else if (char >= ' ') line += char;
      }
    };
    input.on('data', heard);
    input.resume();
  });
}
