// @needs redis
import { createAddressLinks } from '../../src/portal/addresses/address-links';
import { createPortalLinks, type PortalPurpose } from '../../src/portal/links/portal-links';
import { createReaderLanguages } from '../../src/effects/reader-languages';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { createOwnAddresses } from '../../src/portal/profile/own-addresses';
import { notesIn } from '../../src/store/notes';
import { StoreUnavailable } from '../../src/store/port';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const hour = 3_600_000;
type Cut = 'commit' | 'appendAudit' | 'apply';

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('a use of a link that is cut off before anything came of it, %s', (_, redis) => {
  let house: TalkingHouse;
  let daniel: { readonly id: string; readonly email: string };
  let n = 0;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
    const [user] = await house.directory.find({ by: 'login', login: '101@organization.com' });
    daniel = user ?? { id: '', email: '' };
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(80 * hour));

  /** The links' pages over a house of which one part is away. */
  const pages = (away?: Cut) => {
    const fails = async (): Promise<never> => {
      throw new StoreUnavailable('cut off');
    };
    const store: TalkingHouse['store'] = Object.assign(Object.create(house.store), away === 'commit' ? { commit: fails } : {});
    const audit = away === 'appendAudit' ? { append: fails } : house.audit;
    const records = away === 'apply' ? { apply: fails } : house.records;
    const links = createPortalLinks({
      store,
      directory: house.directory,
      keys: house.keys,
      publicUrl: () => 'http://localhost',
      now: house.now,
    });
    const own = createOwnAddresses({
      store,
      directory: house.directory,
      records,
      links,
      audit,
      coolingOff: { holds: async () => false },
      askMail: createAskMail(store, house.policy),
      languages: createReaderLanguages(notesIn(store), house.keys),
      passwordAgain: async () => undefined,
      now: house.now,
    });
    const addresses = createAddressLinks({
      links,
      directory: house.directory,
      store,
      audit,
      records,
      trail: { of: async () => [] },
      restores: true,
      rest: 24 * hour,
      now: house.now,
    });
    return (purpose: PortalPurpose, token: string) =>
      purpose === 'address-own' || purpose === 'second-confirm'
        ? own.act(purpose, token)
        : addresses.act(purpose as 'email-confirm', token);
  };
  const user = async (login = '101@organization.com') => {
    const [found] = await house.directory.find({ by: 'login', login });
    if (!found) throw new Error(`There is no ${login}.`);
    return found;
  };
  /** A link as its mail brings it; `of`: whose. */
  async function link(purpose: PortalPurpose, data: Readonly<Record<string, string>>, of = '101@organization.com'): Promise<string> {
    const owner = await user(of);
    const url = await house.portal.issue(purpose, {
      user: owner,
      case: '07-abcdefghijkl',
      effect: `07-abcdefghijkl:${++n}`,
      at: house.now(),
      language: 'en',
      life: 24 * hour,
      ...(purpose === 'email-revert' || purpose === 'restore' ? {} : { epoch: await house.store.epochOf(owner.id) }),
      data,
    });
    return url.slice(url.lastIndexOf('/') + 1);
  }
  const own = (email: string) => ({ email, request: `portal/cut-${++n}`, by: daniel.id });
  const update = async (email: string) => ({
    email,
    change: `change-cut-${++n}`,
    asker: daniel.id,
    epoch: String(await house.store.epochOf(daniel.id)),
    case: 'C-48K2-7',
  });
  const suspend = (suspended: boolean) =>
    house.records.apply({ key: `cut-${++n}`, at: house.now(), account: '', user: daniel.id, requestedBy: daniel.id, patch: { suspended } });
  const mailsTo = (to: string): number => house.mails().filter((mail) => mail.to === to).length;

  test.each<[string, PortalPurpose, readonly Cut[], () => Promise<string>, () => Promise<void>]>([
    [
      'of a new address',
      'email-confirm',
      ['appendAudit', 'commit'],
      async () => link('email-confirm', await update('cut.new@example.org')),
      async () => expect(await user()).toMatchObject({ email: 'cut.new@example.org' }),
    ],
    [
      'that puts the old address back',
      'email-revert',
      ['commit'],
      async () => link('email-revert', { before: daniel.email, ...(await update('cut.new@example.org')) }),
      async () => expect(await user()).toMatchObject({ email: daniel.email, suspended: true }),
    ],
    [
      'that lets somebody back in',
      'restore',
      ['appendAudit', 'apply'],
      async () => {
        await suspend(true);
        return link('restore', { user: daniel.id, change: `change-cut-${++n}`, case: 'C-48K2-7' }, '100@organization.com');
      },
      async () => expect((await user()).suspended).not.toBe(true),
    ],
    [
      'of a second address',
      'second-confirm',
      ['appendAudit', 'apply', 'commit'],
      () => link('second-confirm', own('cut.second@example.org')),
      async () => expect(await user()).toMatchObject({ secondEmail: 'cut.second@example.org' }),
    ],
    [
      'from the address on file, to the new one',
      'address-own',
      ['appendAudit', 'commit'],
      () => link('address-own', own('cut.own@example.org')),
      async () => expect(mailsTo('cut.own@example.org')).toBe(1),
    ],
  ])('a link %s works again, once, and what it is for is done once', async (_name, purpose, cuts, mailed, isDone) => {
    const token = await mailed();
    for (const cut of cuts) await expect(pages(cut)(purpose, token)).rejects.toThrow('cut off');
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => pages()(purpose, token)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    await house.runner.runDue(50);
    await isDone();
    expect(await pages()(purpose, token)).toBe('dead');
    await suspend(false);
  });

  test.each<[string, (owner: string) => Promise<unknown>]>([
    ['a newer one was mailed', () => link('second-confirm', own('cut.newer@example.org'))],
    ['its owner says that it was not them', () => house.revoke('101@organization.com')],
    [
      'its time is over',
      async () => {
        house.later(24 * hour);
      },
    ],
  ])('it is dead all the same once %s', async (_name, happens) => {
    const token = await link('second-confirm', own('cut.late@example.org'));
    await expect(pages('commit')('second-confirm', token)).rejects.toThrow('cut off');
    await happens(token);
    expect(await pages()('second-confirm', token)).toBe('dead');
  });

  test('a confirmed address is not set when the rights of its owner end before the house comes to it (I8)', async () => {
    const before = (await user()).email;
    expect(await pages()('email-confirm', await link('email-confirm', await update('cut.void@example.org')))).toBe('done');
    await house.revoke('101@organization.com');
    await house.runner.runDue(50);
    expect([(await user()).email, mailsTo('cut.void@example.org')]).toEqual([before, 0]);
    expect((await house.store.readAudit(0, 1_000)).at(-1)).toMatchObject({
      action: 'change.refused',
      kind: 'email.update',
      subject: daniel.id,
    });
  });
});
