import { createAsking } from '../../../../src/channels/email/judging/asking';
import { createJudge } from '../../../../src/channels/email/judging/judge';
import { createResolver } from '../../../../src/channels/email/judging/resolver';
import { parseMail } from '../../../../src/channels/email/reading/parse-mail';
import { startDns } from '../../../support/dns-server';
import { handSigned, signed } from '../../../support/mail-signing';
import { patience } from '../../../support/patience';
import { inShort, judgeOnce, resolverOf } from './table';
import { at, evilEnvelope, goodEnvelope, keys, letter, zone } from './world';

let dns: Awaited<ReturnType<typeof startDns>>;
beforeAll(
  async () =>
    void (dns = await startDns({
      ...zone,
      'long.example': { TXT: Array.from({ length: 70 }, () => 'x'.repeat(255)) },
      'local.example': { A: ['192.0.2.1'] },
    })),
);
afterAll(() => dns.close());

const questionsFor = async (mail: string, envelope = evilEnvelope): Promise<readonly string[]> => {
  const before = dns.asked.length;
  await judgeOnce(mail, envelope, dns.address);
  return dns.asked.slice(before);
};

describe('Judging is bounded', () => {
  test('a mail signed by its own domain costs one question', async () => {
    expect(await questionsFor(await signed(letter(), 'organization.com', 'k1', keys.good))).toEqual(['TXT k1._domainkey.organization.com']);
  });

  test('signatures and MAIL FROM of others cost none', async () => {
    expect(await questionsFor(await signed(letter(), 'attacker.example', 'k1', keys.evil))).toEqual([]);
  });

  test('of a hundred signatures five are looked at', async () => {
    const mail =
      Array.from({ length: 100 }, (_none, i) => handSigned(letter(), 'organization.com', `n${i}`, keys.ed).split('From:')[0]).join('') +
      letter();
    expect(await questionsFor(mail)).toEqual([0, 1, 2, 3, 4].map((i) => `TXT n${i}._domainkey.organization.com`));
  });

  test('a mail causes at most sixty questions, whatever its sender publishes', async () => {
    let questions = 0;
    const { ask } = createAsking((name) => Promise.resolve([`${name} ${++questions}`]));
    const answers = await Promise.allSettled(Array.from({ length: 200 }, (_none, i) => ask(`n${i}.example`, 'TXT')));
    expect({ questions, answered: answers.filter(({ status }) => status === 'fulfilled').length }).toEqual({ questions: 60, answered: 60 });
    expect((await questionsFor(letter({ From: 'm@many.example' }), goodEnvelope('m@many.example'))).length).toBeLessThanOrEqual(60);
  });

  test('an answer of more than 16,384 characters is none, a name of more than 253 is not asked for', async () => {
    await expect(createResolver([dns.address], { timeout: patience, tries: 1 })('long.example', 'TXT')).rejects.toThrow('too long');
    const { ask, unanswered } = createAsking(() => Promise.reject(new Error('asked')));
    await expect(ask('a.'.repeat(130), 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(unanswered()).toBeUndefined();
  });

  test('a server of DNS_SERVERS may be a name', async () => {
    const port = dns.address.split(':')[1];
    expect(await createResolver([`localhost:${port}`], { timeout: patience, tries: 1 })('local.example', 'A')).toEqual(['192.0.2.1']);
  });

  test.each([
    ['a body of 600,000 empty lines', `x\r\n${'\r\n'.repeat(600_000)}y\r\n`],
    ['a line of 2 MB', `${'x '.repeat(1_000_000)}\r\n`],
  ])('%s is not hashed: it proves nothing by DKIM, and still something by SPF', async (_what, body) => {
    const mail = handSigned(letter({}, body), 'organization.com', 'ed', keys.ed);
    expect(inShort(await judgeOnce(mail, evilEnvelope, dns.address))).toBe('no-aligned-pass');
    expect(inShort(await judgeOnce(mail, goodEnvelope('alice@organization.com'), dns.address))).toBe('aligned by spf');
  });

  test('a header of 50,000 lines proves nothing', async () => {
    const mail = Buffer.from(letter({ 'X-Long': 'a'.concat('\r\n b'.repeat(50_000)) }));
    const read = await parseMail(Buffer.from(letter()));
    if (read.kind !== 'mail') throw new Error('not read');
    const judgement = await createJudge({ dns: resolverOf(dns.address), now: () => at, timeout: patience })(mail, evilEnvelope, read.mail);
    expect(inShort(judgement)).toBe('malformed-headers');
  });

  test('a raw mail with another From than the one that was read is of nobody', async () => {
    const read = await parseMail(Buffer.from(letter()));
    if (read.kind !== 'mail') throw new Error('not read');
    const raw = Buffer.from(await signed(letter({ From: 'mallory@attacker.example' }), 'attacker.example', 'k1', keys.evil));
    expect(
      inShort(await createJudge({ dns: resolverOf(dns.address), now: () => at, timeout: patience })(raw, evilEnvelope, read.mail)),
    ).toBe('no-single-writer');
  });

  test('every copy of a mail names the same signature, so that a replay is known', async () => {
    const mail = await signed(letter(), 'organization.com', 'k1', keys.good);
    const [first, second] = [
      await judgeOnce(mail, evilEnvelope, dns.address),
      await judgeOnce(`X-Seen: 1\r\n${mail}`, goodEnvelope(''), dns.address),
    ];
    expect(first).toMatchObject({
      kind: 'aligned',
      evidence: {
        by: 'dkim',
        domain: 'organization.com',
        selector: 'k1',
        signature: expect.stringMatching(/^[0-9a-f]{64}$/),
        signed: expect.arrayContaining(['from', 'message-id', 'date']),
      },
    });
    expect(second).toEqual(first);
  });
});
