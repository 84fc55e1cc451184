import type { Side } from './side';

const places = { chat: 'chat', email: 'mail', voice: 'phone' } as const;
const short = (text: string): string => {
  const line = text
    .replace(/\/(not-me|resume|verify)\/\S+/g, '/$1/…')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= 220 ? line : `${line.slice(0, 150)} … ${line.slice(-66)}`;
};

/** A story as it is told on the console: who did what where, and what was answered. */
export class Story {
  private readonly lines: string[] = [];

  constructor(
    private readonly title: string,
    private readonly secrets: readonly string[],
  ) {}

  /** One exchange, in which all of this has to be told. */
  async does(side: Side, words: string, ...wanted: readonly RegExp[]): Promise<string> {
    const told = await side.does(words);
    this.lines.push(`  ${places[side.channel]}: “${this.covered(words)}” → ${short(told)}`);
    for (const fits of wanted) expect(told).toMatch(fits);
    return told;
  }

  /** What was told unasked; nothing, where nothing is wanted. */
  async hears(side: Side, ...wanted: readonly RegExp[]): Promise<string> {
    const told = await side.listens();
    this.lines.push(`  ${places[side.channel]} hears: ${short(told) || 'nothing'}`);
    for (const fits of wanted) expect(told).toMatch(fits);
    return told;
  }

  /** A mail that was not asked for in its thread. */
  gets(text: string): void {
    this.lines.push(`  mailbox: ${short(text)}`);
  }

  note(what: string): void {
    this.lines.push(`  ${what}`);
  }

  print(): void {
    process.stdout.write(`${this.title}\n${this.lines.join('\n')}\n\n`);
  }

  private covered(words: string): string {
    return this.secrets.reduce((text, secret) => text.replaceAll(secret, '••••••'), words);
  }
}
