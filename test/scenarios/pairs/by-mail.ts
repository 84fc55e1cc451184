import { CarriedCall } from '../../support/carrier';
import { domains } from '../../support/mail-domains';
import { MailCustomer } from '../../support/mail-customer';
import type { Arrived } from '../../support/mail-sink';
import { caseOf, presses } from '../../support/mail-story';
import { voiceToken, type Cell } from '../table/customer';
import type { Table } from '../table/table';
import { asksToGoOn } from './go-on';
import { chatSide, mailSide, type Side } from './side';
import { Story } from './story';

const minute = 60_000;
const number = '+16135550142';
const asked = /Shall I do this|Is it right|summary|PIN/;
const done = /Done\. .*now forwarded to/;

/** A chat that is proved, with a whole request in hand, and the mail by which it may be gone on with. */
async function begun(cell: Cell, story: Story, forward = '613 555 0142'): Promise<{ readonly chat: Side; readonly mail: Arrived }> {
  const chat = await chatSide(cell);
  await story.does(chat, `I am ${cell.person.login}, my PIN is ${cell.person.pin}`, /verified/);
  await story.does(chat, `please forward my calls to ${forward}`, /Shall I do this/);
  return { chat, mail: await asksToGoOn(story, cell, chat) };
}

/** Answers to a mail of ours, and what a proved chat or call hears of them; in the house of the table. */
export function tellByMail(store: string, table: () => Table): void {
  const open = (title: string): { readonly cell: Cell; readonly story: Story } => {
    const { world, company: next } = table();
    world.later(minute);
    const company = next();
    return {
      cell: { world, company, person: company.customer, language: 'en' },
      story: new Story(`${store}: ${title}`, [company.customer.pin]),
    };
  };
  const changes = ({ world, company }: Cell): unknown[] =>
    world.provider.directory.journal
      .filter(({ accountId }) => accountId === `account-${company.number}`)
      .map(({ fields }) => fields['number']);
  const proofs = async ({ world, company }: Cell) =>
    (await world.house.audit())
      .filter(({ asker, action }) => asker?.startsWith(`user-${company.number}-`) && action === 'identity.proved')
      .map(({ method }) => method);
  const writer = ({ world, person }: Cell): MailCustomer => MailCustomer.of(world, person);
  const since = async ({ world, person }: Cell, from: number): Promise<readonly Arrived[]> => {
    await world.quiet();
    return world.sink.mails.slice(from).filter(({ recipient }) => recipient === person.address);
  };

  describe('an answer to a mail of ours about a proved case', () => {
    test('says what is in hand to the address on file, names until when an answer is enough, and how to say “this was not me”', async () => {
      const { cell, story } = open('the mail to go on by');
      const { mail } = await begun(cell, story);
      expect(mail.text).toMatch(/Forward calls of 101@\S+ to \+1 613 555 0142/);
      expect(mail.text).toMatch(/Just reply “yes”/);
      expect(mail.text).toMatch(/Until .*\(UTC\), a reply from this address is enough\. After that I’ll ask for your support PIN/);
      expect(mail.links.filter((link) => /\/(?:not-me|resume)\//.test(link))).toHaveLength(2);
      expect([mail.recipient, mail.header('Auto-Submitted'), /(?<!\d)\d{6}(?!\d)/.test(mail.text + mail.subject)]).toEqual([
        cell.person.address,
        'auto-generated',
        false,
      ]);
    });

    test('to a leg that has not shown who it is there is none: the mail says nothing of the request, and an answer joins nothing (P3)', async () => {
      const { cell, story } = open('no thread for who is not proved');
      const chat = await chatSide(cell);
      await story.does(chat, `I am ${cell.person.login}`);
      await story.does(chat, 'please forward my calls to 613 555 0142', asked);
      const from = cell.world.sink.mails.length;
      expect(await story.does(chat, 'send me a link to go on on my computer', /on its way/)).not.toMatch(/reply/);
      const [mail] = await since(cell, from);
      expect(mail?.text).not.toMatch(/0142|Forward|reply/i);
      expect(mail?.replyTo).toMatch(/^pin\+/);
      const customer = writer(cell);
      await customer.replies('yes', { to: mail as Arrived });
      expect((await customer.hears(/./)).text).not.toMatch(/0142|verified/);
      expect([changes(cell), await proofs(cell)]).toEqual([[], []]);
    });

    test.each([
      ['forged, with no signature and from another host', { signer: null, ip: domains.attacker.ip }],
      ['signed by somebody else', { signer: domains.attacker, ip: domains.attacker.ip }],
      ['signed by a sub-domain', { signer: domains.below, ip: domains.below.ip }],
      ['signed, and altered on its way', { ip: domains.attacker.ip, alter: (raw: string) => raw.replace('yes', 'yes, yes') }],
    ])('%s: gains nothing, is told nothing of it, and the owner’s own answer still counts', async (title, odd) => {
      const { cell, story } = open(`an answer ${title}`);
      const { chat, mail } = await begun(cell, story);
      const from = cell.world.sink.mails.length;
      await writer(cell).replies('yes, PIN 111111', { to: mail, ...odd });
      const told = (await since(cell, from)).map(({ text }) => text).join('\n');
      expect(told).not.toMatch(/0142|verified|Done/);
      expect(await story.hears(chat)).not.toMatch(/verified|just done/);
      expect([changes(cell), await proofs(cell)]).toEqual([[], ['pin']]);
      await story.does(mailSide(cell, mail), 'yes', /verified/, done);
      expect(changes(cell)).toEqual([number]);
    });

    test('from a colleague who got a copy, in order in every other way: a thread of their own, and nothing of this one', async () => {
      const { cell, story } = open('an answer by a colleague');
      const { chat, mail } = await begun(cell, story);
      const { colleague, administrator } = cell.company;
      for (const other of [colleague, administrator]) {
        const from = cell.world.sink.mails.length;
        await MailCustomer.of(cell.world, other).replies('yes', { to: mail, rcpt: [mail.replyTo ?? '', cell.person.address] });
        await cell.world.quiet();
        const told = cell.world.sink.mails.slice(from);
        expect(told.map(({ recipient }) => recipient)).not.toContain(cell.person.address);
        expect(told.map(({ text }) => text.split('\n\n-- \n')[0]).join('\n')).not.toMatch(/0142|verified|Done/);
        expect(told.map(caseOf)).not.toContain(/C-\w{4}-\w/.exec(mail.subject)?.[0]);
      }
      expect(await story.hears(chat)).not.toMatch(/verified|just done/);
      expect([changes(cell), await proofs(cell)]).toEqual([[], ['pin']]);
    });

    test('when the right is over: the yes is none, the PIN is asked for in the thread, and then the whole is asked anew (P4, P8)', async () => {
      const { cell, story } = open('an answer that comes too late');
      const { mail } = await begun(cell, story);
      cell.world.later(61 * minute);
      const thread = mailSide(cell, mail);
      expect(await story.does(thread, 'yes', /PIN/)).not.toMatch(/0142|verified/);
      expect([changes(cell), await proofs(cell)]).toEqual([[], ['pin']]);
      await story.does(thread, cell.person.pin, /verified/, /0142/, /Shall I do this|Is it right/);
      expect(changes(cell)).toEqual([]);
      await story.does(thread, 'yes', done);
      expect(changes(cell)).toEqual([number]);
      story.print();
    });

    test('after “this was not me”: nothing of it counts, and nothing is told (I8)', async () => {
      const { cell, story } = open('an answer after “this was not me”');
      const { mail } = await begun(cell, story);
      expect(await presses(cell.world, mail.links, 'not-me')).toBe(200);
      const from = cell.world.sink.mails.length;
      await writer(cell).replies('yes', { to: mail });
      expect((await since(cell, from)).map(({ text }) => text.split('\n\n-- \n')[0]).join('\n')).not.toMatch(/0142|verified|Done/);
      expect([changes(cell), await proofs(cell)]).toEqual([[], ['pin']]);
    });

    test('with the token of another case: that case is answered, this one hears nothing of it', async () => {
      const { cell, story } = open('an answer to the mail of another case');
      const { mail: older } = await begun(cell, story, '613 555 0100');
      cell.world.later(61 * minute);
      const { chat, mail } = await begun(cell, story);
      expect(older.replyTo).not.toBe(mail.replyTo);
      expect(await story.does(mailSide(cell, older), 'yes', /PIN/)).not.toMatch(/0142|0100|verified/);
      expect(await story.hears(chat)).not.toMatch(/verified|just done/);
      expect(changes(cell)).toEqual([]);
    });

    test('when the request was altered meanwhile: a yes to what the mail said is none to what it is now (P4)', async () => {
      const { cell, story } = open('an answer to what was meant before');
      const { chat, mail } = await begun(cell, story, '613 555 0100');
      await story.does(chat, 'to 613 555 0142 instead', /0142/);
      const thread = mailSide(cell, mail);
      await story.does(thread, 'yes', /verified/, /0142/);
      expect(changes(cell)).toEqual([]);
      await story.does(thread, 'yes', done);
      expect(changes(cell)).toEqual([number]);
    });

    test('the same mail delivered again is the same one, and another yes does nothing more (I4)', async () => {
      const { cell, story } = open('an answer that comes twice');
      const { mail } = await begun(cell, story);
      const customer = writer(cell);
      const sent = await customer.replies('yes', { to: mail });
      await customer.hears(done);
      await customer.sends(sent);
      await cell.world.quiet();
      await customer.replies('yes', { to: mail });
      await cell.world.quiet();
      expect([changes(cell), await proofs(cell)]).toEqual([[number], ['pin', 'mail']]);
    });

    test('an hour is not over when the caller has hung up: the right is the mail’s, which has no idle time (P9)', async () => {
      const { cell, story } = open('proved by phone, hung up, answered by mail half an hour later');
      const { world, person, company } = cell;
      const call = new CarriedCall({ url: world.house.service.publicUrl, token: voiceToken, from: '+16133330042' });
      await call.begins('1');
      for (const keys of ['5', company.number, person.extension, person.pin]) await call.keys(keys);
      await call.says('please forward my calls to 613 555 0142');
      const from = world.sink.mails.length;
      expect((await call.says('Can I go on by mail?')).said).toMatch(/reply to the mail/);
      const mail = await world.sink.arrives(
        person.address,
        from,
        ({ replyTo = '' }) => replyTo.startsWith('reply+'),
        'the mail to go on by',
      );
      await call.hangsUp();
      await world.quiet();
      world.later(30 * minute);
      await story.does(mailSide(cell, mail), 'yes', /verified/, done);
      expect([changes(cell), await proofs(cell)]).toEqual([[number], ['pin', 'mail']]);
    });
  });
}
