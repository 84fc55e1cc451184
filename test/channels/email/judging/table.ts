import { createJudge, type JudgeOptions } from '../../../../src/channels/email/judging/judge';
import type { Envelope, Judgement } from '../../../../src/channels/email/judging/judgement';
import { createResolver, type Resolve } from '../../../../src/channels/email/judging/resolver';
import { parseMail } from '../../../../src/channels/email/reading/parse-mail';
import { startDns } from '../../../support/dns-server';
import { patience } from '../../../support/patience';
import { at, zone } from './world';

/** A mail and what must be said of it; `wants` is the kind, or the reason of `unaligned`, or by what it is aligned. */
export interface Row {
  readonly what: string;
  readonly wants: string;
  readonly mail: string | (() => Promise<string>);
  readonly envelope: Envelope;
  readonly options?: Partial<JudgeOptions>;
  /** Whose mail it is, where it is the attacker's own. */
  readonly writer?: string;
}

/** A judgement in one word, as `Row.wants` has it. */
export const inShort = (judgement: Judgement): string =>
  judgement.kind === 'aligned' ? `aligned by ${judgement.evidence.by}` : judgement.kind === 'unaligned' ? judgement.reason : judgement.kind;

/** Waits for what never comes a moment, and for all else as long as it takes. */
export function resolverOf(dns: string): Resolve {
  const hasty = createResolver([dns], { timeout: 150, tries: 1 });
  const patient = createResolver([dns], { timeout: patience, tries: 1 });
  return (name, type) => (zone[name]?.fails === 'silent' ? hasty : patient)(name, type);
}

/** Judges one mail with a DNS server of its own zone; everything real but the network. */
export async function judgeOnce(mail: string, envelope: Envelope, dns: string, options: Partial<JudgeOptions> = {}): Promise<Judgement> {
  const raw = Buffer.from(mail, 'utf8');
  const read = await parseMail(raw);
  if (read.kind !== 'mail') throw new Error(`The mail was not read: ${read.reason}.`);
  const judge = createJudge({ dns: resolverOf(dns), now: () => at, timeout: patience, ...options });
  return judge(raw, envelope, read.mail);
}

/** One test per row; prints the table of what was got at the end. */
export function testTable(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    const lines: string[] = [];
    let dns: Awaited<ReturnType<typeof startDns>>;
    beforeAll(async () => void (dns = await startDns(zone)));
    afterAll(async () => {
      await dns.close();
      process.stdout.write(`\n${title}\n${lines.join('\n')}\n${lines.length} mails\n`);
    });
    test.each(rows.map((row) => [row.what, row] as const))('%s', async (_what, { what, wants, mail, envelope, options, writer }) => {
      const judgement = await judgeOnce(typeof mail === 'string' ? mail : await mail(), envelope, dns.address, options);
      const got = inShort(judgement);
      lines.push(`  ${got.padEnd(22)} ${what}`);
      expect(got === wants ? got : judgement).toBe(wants);
      if (writer !== undefined) expect(judgement).toMatchObject({ address: writer });
    });
  });
}
