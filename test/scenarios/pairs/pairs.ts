import { Customer as ChatCustomer } from '../../support/customer';
import type { Cell } from '../table/customer';
import type { Table } from '../table/table';
import { callSide, chatSide, mailSide, type Side } from './side';
import { asksToGoOn } from './go-on';
import { Story } from './story';

type ChannelName = 'chat' | 'mail' | 'phone';

const forwarded = '+16135550142';
const wish = 'please forward my calls to 613 555 0142';
const asked = /Shall I do this|Is it right/;
const done = /Done\. .*now forwarded to/;
const which = /[Ww]hich number|number your calls should go to/;

/** A conversation in which its customer is proved and something is in hand that waits for them. By mail an order would be carried out at once (P8), so there the number is missing. */
const proved: Readonly<Record<ChannelName, (story: Story, cell: Cell) => Promise<Side>>> = {
  chat: async (story, cell) => {
    const chat = await chatSide(cell);
    await story.does(chat, `I am ${cell.person.login}`);
    await story.does(chat, `my PIN is ${cell.person.pin}`, /you’re verified/);
    await story.does(chat, wish, /0142/, asked);
    return chat;
  },
  phone: async (story, cell) => {
    const call = await callSide(cell);
    for (const keys of ['5', cell.company.number, cell.person.extension]) await story.does(call, keys);
    await story.does(call, cell.person.pin, /verified/);
    await story.does(call, wish, /0 1 4 2/, asked);
    return call;
  },
  mail: async (story, cell) => {
    const mail = mailSide(cell);
    await story.does(mail, `Hello, I would like to forward my calls. My PIN is ${cell.person.pin}.`, /verified/, which);
    return mail;
  },
};

/** What goes on where somebody joined: the number where it is missing, and the yes. */
async function finishes(story: Story, side: Side, heard: string): Promise<void> {
  const ready = which.test(heard) ? await story.does(side, side.channel === 'voice' ? '6135550142' : 'to 613 555 0142', asked) : heard;
  expect(ready).toMatch(asked);
  await story.does(side, side.channel === 'voice' ? '1' : 'yes', done);
}

/** Ways into a case from another conversation; each answers the side that came in, after it has confirmed. */
const ways = {
  'by account number, extension and PIN': async (story: Story, cell: Cell): Promise<Side> => {
    const call = await callSide(cell);
    for (const keys of ['5', cell.company.number, cell.person.extension]) await story.does(call, keys);
    await finishes(story, call, await story.does(call, cell.person.pin, /verified/, /open case/));
    return call;
  },
  'by the code shown there': async (story: Story, cell: Cell, from: Side): Promise<Side> => {
    const shown = await story.does(
      from,
      'I’d rather go on by phone',
      /only key it in yourself|Only key it in yourself|nobody from us|Nobody from us/i,
    );
    const code = (/(\d{4}) (\d{4})/.exec(shown)?.slice(1) ?? []).join('');
    expect(code).toMatch(/^\d{8}$/);
    const call = await callSide(cell);
    await story.does(call, 'I have a code');
    await story.does(call, cell.person.extension);
    await finishes(story, call, await story.does(call, code, /open case/));
    return call;
  },
  'by a mailed link': async (story: Story, cell: Cell, from: Side): Promise<Side> => {
    await story.does(from, 'send me a link to go on on my computer', /on its way/);
    const mail = await cell.world.sink.arrives(
      cell.person.address,
      0,
      ({ links }) => links.some((link) => link.includes('/resume/')),
      'the link to go on',
    );
    const link = mail.links.find((each) => each.includes('/resume/')) ?? '';
    const chat = await chatSide(cell, await ChatCustomer.opensElsewhere(cell.world.house.url, link, { locale: 'en-CA' }));
    story.note('(the mailed link is opened in another browser)');
    await finishes(story, chat, await story.hears(chat, /open case/));
    return chat;
  },
  'by an answer to the mail that it asked for': async (story: Story, cell: Cell, from: Side): Promise<Side> => {
    const mail = await asksToGoOn(story, cell, from);
    const thread = mailSide(cell, mail);
    await story.does(thread, 'Yes, please.', /verified/, done);
    return thread;
  },
  'by a reply in the thread': async (story: Story, _cell: Cell, from: Side): Promise<Side> => {
    await story.does(from, 'To 613 555 0142, please.', done);
    return from;
  },
} as const;

type Way = keyof typeof ways;

/** Every ordered pair, and the ways there are from the one to the other. */
const pairs: readonly (readonly [ChannelName, ChannelName, Way])[] = [
  ['chat', 'chat', 'by a mailed link'],
  ['chat', 'phone', 'by account number, extension and PIN'],
  ['chat', 'phone', 'by the code shown there'],
  ['chat', 'mail', 'by an answer to the mail that it asked for'],
  ['mail', 'chat', 'by a mailed link'],
  ['mail', 'phone', 'by account number, extension and PIN'],
  ['mail', 'mail', 'by a reply in the thread'],
  ['phone', 'chat', 'by a mailed link'],
  ['phone', 'mail', 'by an answer to the mail that it asked for'],
  ['phone', 'phone', 'by account number, extension and PIN'],
];

/** Proved with nothing in hand, in a conversation of its own. */
const comes: Readonly<Record<ChannelName, (story: Story, cell: Cell) => Promise<Side>>> = {
  chat: async (story, cell) => {
    const chat = await chatSide(cell);
    await story.does(chat, `I am ${cell.person.login}, my PIN is ${cell.person.pin}`, /you’re verified/);
    return chat;
  },
  phone: async (story, cell) => {
    const call = await callSide(cell);
    for (const keys of ['5', cell.company.number, cell.person.extension]) await story.does(call, keys);
    await story.does(call, cell.person.pin, /verified/);
    return call;
  },
  mail: async (story, cell) => {
    const mail = mailSide(cell);
    await story.does(mail, `Hello, my PIN is ${cell.person.pin}.`, /verified/);
    return mail;
  },
};

/** Asked for without a proof: what it is to gain nothing from. */
const unproved: Readonly<Record<ChannelName, (story: Story, cell: Cell) => Promise<Side>>> = {
  chat: async (story, cell) => {
    const chat = await chatSide(cell);
    await story.does(chat, `I am ${cell.person.login}`);
    await story.does(chat, wish, asked);
    return chat;
  },
  phone: async (story, cell) => {
    const call = await callSide(cell);
    await story.does(call, wish);
    await story.does(call, cell.company.number);
    await story.does(call, cell.person.extension, asked);
    return call;
  },
  mail: async (story, cell) => {
    const mail = mailSide(cell);
    await story.does(mail, `Hello, ${wish}.`, /0142/, /PIN/);
    return mail;
  },
};

const names = ['chat', 'mail', 'phone'] as const;

/** Every pair, in the house of the table; each story is printed, with the store's name in front. */
export function tellPairs(store: string, table: () => Table): void {
  const open = (title: string): { readonly cell: Cell; readonly story: Story } => {
    const { world, company: next } = table();
    world.later(60_000);
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
  const audited = async ({ world, person }: Cell) => (await world.house.audit()).filter(({ asker }) => asker === person.id);

  test.each(pairs)('proved by %s, joined by %s %s, confirmed there: done once, and told where it began', async (first, second, way) => {
    const { cell, story } = open(`proved by ${first}, joined by ${second} ${way}`);
    const one = await proved[first](story, cell);
    const two = await ways[way](story, cell, one);
    expect(changes(cell)).toEqual([forwarded]);
    const log = await audited(cell);
    const authorized = log.filter(({ action }) => action === 'change.authorized');
    expect(authorized).toHaveLength(1);
    expect(log.filter(({ action, actor }) => action === 'identity.proved' && actor === authorized[0]?.actor).length).toBeGreaterThan(0);
    expect(new Set(log.filter(({ action }) => action !== 'case.closed').map((entry) => entry.case)).size).toBeLessThanOrEqual(2);
    if (one !== two) {
      expect(log.filter(({ action, actor }) => action === 'identity.proved' && actor !== authorized[0]?.actor).length).toBeGreaterThan(0);
      if (one.channel !== 'email') await story.hears(one, /just done/);
    }
    expect(changes(cell)).toEqual([forwarded]);
    story.print();
  });

  test.each(['chat', 'phone'] as const)(
    'proved by %s, and a new mail that carries its PIN: a mail joins no case but that whose thread it answers, so it is done in its own, once, and nobody hears of the other',
    async (first) => {
      const { cell, story } = open(`proved by ${first}, then a mail of its own`);
      const one = await proved[first](story, cell);
      const two = mailSide(cell);
      expect(await story.does(two, `Hello, please forward my calls to 613 555 0143. My PIN is ${cell.person.pin}.`, done)).not.toMatch(
        /0142|open case/,
      );
      expect(changes(cell)).toEqual(['+16135550143']);
      expect(await story.hears(one)).not.toMatch(/0143|as well|just done/);
      await story.does(one, one.channel === 'voice' ? '1' : 'yes', done);
      expect(changes(cell)).toEqual(['+16135550143', forwarded]);
      const log = await audited(cell);
      expect(new Set(log.filter(({ action }) => action === 'change.applied').map((entry) => entry.case)).size).toBe(2);
      story.print();
    },
  );

  test.each(names.flatMap((first) => names.map((second) => [first, second] as const)))(
    'begun by %s without a proof, proved by %s: the one gains nothing and hears nothing; its draft is given by its case number alone',
    async (first, second) => {
      const { cell, story } = open(`begun by ${first} without a proof, proved by ${second}`);
      const one = await unproved[first](story, cell);
      const two = await comes[second](story, cell);
      const heard = `${await story.hears(two)}`;
      expect(heard).not.toMatch(/0142|0 1 4 2/);
      expect(await story.hears(one)).not.toMatch(/verified|just done/);
      await story.does(one, one.channel === 'voice' ? '1' : 'yes', /PIN/);
      expect(changes(cell)).toEqual([]);
      const number = await one.caseNumber();
      expect(number).toMatch(/^C-\w{4}-\w$/);
      const named = two.channel === 'voice' ? `my case is ${[...number.replaceAll('-', '')].join(' ')}` : `My case number is ${number}`;
      expect(await story.does(two, named, asked)).toMatch(/0142|0 1 4 2/);
      await story.does(two, two.channel === 'voice' ? '1' : 'yes', done);
      expect(changes(cell)).toEqual([forwarded]);
      expect(await story.hears(one)).not.toMatch(/verified|just done/);
      story.print();
    },
  );
}
