import { moment } from '../../dialogs/lines/format';
import { strictPolicy } from '../../machines/policy';
import { auditLog } from '../../src/audit/log';
import { pinMail } from '../../src/effects/mails/pin-mail';
import { createOneTimePins } from '../../src/proof/one-time-pins';
import { sixDigits } from '../support/house';
import { unique } from '../store/contract-fixtures';
import { frame, keys, MailKit, maya, noon } from './mail-kit';

const limits = { windowTries: 50, window: 900_000, sourceTries: 50, lifeTries: 50 };
const lives = strictPolicy.oneTimePin ?? { talk: 0, mail: 0 };

describe('a mail with a one-time PIN', () => {
  let kit: MailKit;
  beforeEach(async () => {
    kit = await MailKit.open();
  });
  afterEach(() => kit.close());

  const pins = () => createOneTimePins(kit.store, keys, { codeTtl: 600_000, limits, lives });
  /** The mail of an effect, in which its PIN stands. */
  const mails = async (
    channel: 'chat' | 'email' | 'voice',
    more: { readonly on?: 'page'; readonly why?: 'new' } = {},
    n = 1,
  ): Promise<{ readonly text: string; readonly pin: string }> => {
    const directory = {
      ...kit.directory,
      administrators: () => Promise.resolve([]),
      apply: () => Promise.reject(new Error('not asked here')),
      ping: () => Promise.resolve(),
    };
    await pinMail({
      directory,
      links: kit.links,
      budgets: kit.budgets,
      post: kit.post,
      frame,
      pins: pins(),
      store: kit.store,
      audit: auditLog({ store: kit.store, policy: 'strict' }),
    })(
      {
        type: 'pin.mail',
        why: 'asked',
        claim: { user: maya.id, account: 'a1', by: 'login', shown: maya.login },
        leg: kit.leg,
        channel,
        language: 'en',
        at: noon,
        proved: false,
        ...more,
      },
      kit.attempt(n),
    );
    const text = (await kit.one()).part('text/plain').replaceAll(/\s+/g, ' ');
    return { text, pin: sixDigits.exec(text)?.[0] ?? '' };
  };
  const check = async (digits: string, at = noon, op = unique('turn')) =>
    (await pins().check({ op, at, user: maya.id, purpose: 'pin', digits, source: 'chat', case: kit.case })).verdict;

  test.each([
    ['in a chat', 'chat', {}, lives.talk],
    ['on a call', 'voice', {}, lives.talk],
    ['by mail', 'email', {}, lives.mail],
    ['on the page where an administrator confirms somebody who wrote a mail', 'email', { on: 'page' }, lives.talk],
    ['in a chat, as a new one', 'chat', { why: 'new' }, lives.talk],
  ] as const)('asked for %s it says until when, and is right until then', async (_where, channel, more, life) => {
    const { text, pin } = await mails(channel, more);
    expect(text).toContain(`It works once, until ${moment(noon + life, frame.timeZone, 'en')}.`);
    expect(text).not.toMatch(/stays the same|next time/);
    expect(await check(pin, noon + life)).toBe('rejected');
    expect(await check(pin, noon + life - 1)).toBe('accepted');
    expect(await check(pin, noon + 1)).toBe('rejected');
  });

  test('tried again it carries the same PIN; a later one has another, and is the only one alive', async () => {
    const order = (effect: string) => pins().forMail({ effect, user: maya.id, by: 'talk', at: noon });
    const [first, again, next] = [await order('e:1'), await order('e:1'), await order('e:2')];
    expect(again).toEqual(first);
    expect(next.pin).not.toBe(first.pin);
    expect(await order('e:1')).toEqual(first);
    expect([await check(first.pin), await check(next.pin)]).toEqual(['rejected', 'accepted']);
  });

  test('“this was not me” ends it; one of a seed was never there', async () => {
    const { pin } = await pins().forMail({ effect: 'e:1', user: maya.id, by: 'talk', at: noon });
    await pins().replace(maya.id, 'not-me', noon);
    expect(await check(pin)).toBe('rejected');
    await pins().assign(maya.id, '483920', noon);
    expect(await check('483920')).toBe('rejected');
  });
});
