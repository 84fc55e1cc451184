import { count } from '../support/counts';
import { domains, support, trustedHop } from '../support/mail-domains';
import { MailCustomer } from '../support/mail-customer';
import { handSigned } from '../support/mail-signing';
import { auditOf, caseOf, changesOf } from '../support/mail-story';
import { inBothMailHouses, type MailWorld } from '../support/mail-world';
import { seeded } from '../support/random';
import { results10, signatures, tokens, words, writers, type Row } from './mail-forgeries/rows';
import { attackersNumber, ownersNumber, stage, type Scene } from './mail-forgeries/scene';

const verified = ({ house }: MailWorld): Promise<number> => house.metric('countersign_verifications_total{method="pin"}');

/** Nobody verified, nothing joined, no word of the thread or the account told, the directory untouched; and the owner goes on. */
async function expectNothingCameOfIt(
  scene: Scene,
  from: number,
  before: { readonly verified: number; readonly audit: number },
): Promise<void> {
  const { world, victim, owner, mail } = scene;
  await world.quiet();
  expect(changesOf(world, victim)).toEqual(['+16135550188']);
  expect(await verified(world)).toBe(before.verified);
  const since = (await auditOf(world, victim)).slice(before.audit).map(({ action }) => action);
  expect(since.filter((action) => action !== 'pin.mailed')).toEqual([]);
  for (const told of world.sink.mails.slice(from)) {
    const all = `${told.subject}\n${told.text}\n${told.html}`;
    const isPinMail = told.replyTo?.startsWith('pin+') ?? false;
    // A PIN mail goes to the owner's own address and nowhere else (P5, P6).
    expect(isPinMail && told.recipient !== victim.address).toBe(false);
    expect(all).not.toContain(ownersNumber);
    expect(all).not.toContain(caseOf(mail));
    expect(all).not.toMatch(/^Done\b/m);
    if (told.recipient !== victim.address || !isPinMail) expect(all).not.toContain(victim.pin);
    if (told.recipient === scene.mallory.address) expect(all).not.toMatch(new RegExp(`${victim.name}|${victim.login}|${attackersNumber}`));
  }
  await owner.posts({
    to: mail.replyTo ?? '',
    subject: mail.subject,
    text: 'Please stop forwarding my calls.',
    inReplyTo: mail.messageId,
    references: [mail.messageId],
  });
  const answer = await owner.hears(/no longer forwarded/);
  expect(caseOf(answer)).toBe(caseOf(mail));
  expect(answer.text).not.toContain(attackersNumber);
  expect(changesOf(world, victim)).toEqual(['+16135550188', null]);
}

async function expectRepelled(world: MailWorld, sends: Row['sends']): Promise<void> {
  const scene = await stage(world);
  const before = { verified: await verified(world), audit: (await auditOf(world, scene.victim)).length };
  const from = world.sink.mails.length;
  await sends(scene);
  await expectNothingCameOfIt(scene, from, before);
}

const table = {
  'who writes': writers,
  'what is signed': signatures,
  'who is said to have checked': results10,
  'which thread': tokens,
  'what is said': words,
};

inBothMailHouses(
  (world, store) => {
    /** What is judged before anything is stored is the same in both: for every day each row has one of them. */
    const some = (rows: readonly Row[]): readonly Row[] =>
      rows.filter((_row, n) => count(0, 1) === 1 || (n % 5 === 0) === (store === 'Redis'));

    describe.each(Object.entries(table))('with the owner’s right PIN, and yet: %s', (_what, rows) => {
      test.each(some(rows).map(({ what, sends }) => [what, sends] as const))('%s', async (_row, sends) => {
        await expectRepelled(world(), sends);
      });
    });

    test('the trusted host’s word counts when it is its own: the same mail over its own address is the owner’s', async () => {
      const scene = await stage(world());
      const { victim } = scene;
      await scene.forges({
        text: 'Please stop forwarding my calls.',
        ip: trustedHop.ip,
        helo: trustedHop.name,
        before: (raw) => trustedHop.headers + raw,
      });
      await scene.owner.hears(/no longer forwarded/);
      expect(changesOf(world(), victim)).toEqual(['+16135550188', null]);
    });

    const forged = store === 'embedded' ? count(60, 1_000) : count(12, 1_000);
    test(`of ${forged} forged tokens none brings anybody into a thread (T19)`, async () => {
      const random = seeded(19);
      const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFG';
      await expectRepelled(world(), async ({ forges, mail }) => {
        const token = (mail.replyTo ?? '').slice('reply+'.length, (mail.replyTo ?? '').indexOf('@'));
        for (let n = 0; n < forged; n += 1) {
          const at = Math.floor(random() * token.length);
          const other = letters.charAt(Math.floor(random() * letters.length));
          const tried =
            n % 3 === 0
              ? Array.from({ length: n % 65 }, () => letters.charAt(Math.floor(random() * letters.length))).join('')
              : n % 3 === 1
                ? token.slice(0, at) + (other === token.charAt(at) ? 'H' : other) + token.slice(at + 1)
                : token.slice(0, at);
          await forges({ to: `reply+${tried}@support.example` });
        }
      });
    });

    test('a mail of the owner’s that is sent once more by somebody else, under another Message-ID, does nothing again', async () => {
      const victim = world().person();
      const owner = MailCustomer.of(world(), victim);
      const sent = await owner.posts({
        subject: 'Forwarding',
        text: `Please forward my calls to 613 555 0166. My PIN is ${victim.pin}.`,
        signer: null,
        before: (raw) => handSigned(raw, 'organization.com', 'k1', domains.organization.key, { h: 'from:to:subject' }),
      });
      const answer = await owner.hears(/now forwarded/);
      await owner.replies('Please forward my calls to 613 555 0100.', { to: answer });
      await owner.hears(/0100/);
      await world().quiet();
      expect(changesOf(world(), victim)).toEqual(['+16135550166', '+16135550100']);
      const mallory = new MailCustomer(world(), 'mallory@attacker.example', domains.attacker, 'Mallory');
      await mallory.sends({
        ...sent,
        raw: sent.raw.replace(/^Message-ID: <[^>]*>/m, 'Message-ID: <another@attacker.example>'),
        ip: domains.attacker.ip,
        from: mallory.address,
      });
      await world().quiet();
      expect(changesOf(world(), victim)).toEqual(['+16135550166', '+16135550100']);
    });

    test('a domain whose DNS does not answer proves nobody; its owner gets in by the link that is mailed (I14, I15)', async () => {
      const victim = world().person('unanswered');
      const customer = MailCustomer.of(world(), victim);
      await customer.writes(`I am ${victim.login}. Please forward my calls to 613 555 0100. My PIN is ${victim.pin}.`, { to: support });
      await customer.hears(/address that is on file/);
      await customer.gets(/^Your support PIN$/);
      await world().quiet();
      expect(changesOf(world(), victim)).toEqual([]);
    });
  },
  { TRUSTED_AUTHSERV_ID: trustedHop.name },
);
