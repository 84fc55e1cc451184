import type { Header } from '../../../../src/channels/email/reading/headers';
import { createAddresses } from '../../../../src/channels/email/threads/addresses';
import { bounceToken } from '../../../../src/proof/bounce-token';
import { deriveKeys } from '../../../../src/proof/keys';
import { pinReplyToken } from '../../../../src/proof/pin-reply-token';
import { replyToken } from '../../../../src/proof/reply-token';
import { mintCaseId, mintLegId } from '../../../../src/store/ids';

const keys = deriveKeys('a secret of this house');
const addresses = createAddresses(keys, 'support.example');
const leg = mintLegId();
const maya = 'maya@organization.com';
const reply = `reply+${replyToken(keys, leg, maya)}@support.example`;
const pin = `pin+${pinReplyToken(keys, 'u-maya')}@support.example`;
const effect = `${mintCaseId(7)}:3`;
const token = bounceToken(keys, { effect, type: 'pin.mail', leg });
const bounce = `bounce+${token}@support.example`;

const mail = (...headers: readonly (readonly [string, string])[]): { readonly headers: readonly Header[] } => ({
  headers: headers.map(([name, value]) => ({ name, value })),
});
const sentTo = (...recipients: readonly string[]) => addresses.read({ recipients, mail: mail() });

describe('which of our addresses a mail was sent to', () => {
  test('a thread’s, for the writer it was made for', () => {
    expect([
      sentTo(reply).threadOf('Maya@Organization.com'),
      sentTo(reply).threadOf('daniel@organization.com'),
      sentTo(reply).plain,
    ]).toEqual([leg, undefined, false]);
  });

  test('a PIN mail’s, for its user', () => {
    expect([sentTo(pin).isPinReplyOf('u-maya'), sentTo(pin).isPinReplyOf('u-2'), sentTo(pin).threadOf(maya)]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  test('a return path', () => {
    expect(sentTo(bounce).bounce).toMatchObject({ effect, type: 'pin.mail' });
  });

  test('the public one, and other people’s, say nothing', () => {
    const {
      plain,
      bounce: none,
      threadOf,
      isPinReplyOf,
    } = sentTo('help@support.example', 'reply@support.example', reply.replace('support.example', 'support.example.evil.example'));
    expect([plain, none, threadOf(maya), isPinReplyOf('u-maya')]).toEqual([true, undefined, undefined, false]);
  });

  test('every recipient is looked at: the right one is found behind wrong ones', () => {
    const others = [
      `reply+${replyToken(keys, mintLegId(), 'eve@example.org')}@support.example`,
      'reply+x@support.example',
      `pin+${pinReplyToken(keys, 'u-2')}@support.example`,
    ];
    const addressed = sentTo('help@support.example', ...others, pin, reply, bounce);
    expect([addressed.threadOf(maya), addressed.isPinReplyOf('u-maya'), addressed.bounce?.effect]).toEqual([leg, true, effect]);
  });

  test('the domain may be written in any case, the token may not', () => {
    expect([
      sentTo(reply.replace('support.example', 'SUPPORT.Example')).threadOf(maya),
      sentTo(reply.toUpperCase()).threadOf(maya),
      sentTo(`R${reply.slice(1)}`).threadOf(maya),
    ]).toEqual([leg, undefined, undefined]);
  });

  const [local = ''] = reply.split('@');
  test.each([
    `${local}x@support.example`,
    `${local.slice(0, -1)}@support.example`,
    `x${reply}`,
    `"${local}"@support.example`,
    `${local}@support.example@support.example`,
    `${local}@support.example.`,
    `${local}%40support.example@support.example`,
    `${local} @support.example`,
    `${reply}\n`,
    `<${reply}>`,
    `pin+${local.slice(6)}@support.example`,
    `bounce+${local.slice(6)}@support.example`,
    `reply+${token}@support.example`,
    `reply++${local.slice(6)}@support.example`,
    `reply-${local.slice(6)}@support.example`,
  ])('%j is no thread’s address', (address) => {
    const addressed = sentTo(address);
    expect([addressed.threadOf(maya), addressed.isPinReplyOf('u-maya'), addressed.bounce]).toEqual([undefined, false, undefined]);
  });

  test('of a mail from a mailbox the headers are read that say where it went, with names and folded', () => {
    for (const name of ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc']) {
      expect(
        addresses
          .read({ mail: mail(['to', 'help@support.example'], [name, `"Support, Inc." <${reply}>,\t<help@support.example>`]) })
          .threadOf(maya),
      ).toBe(leg);
    }
    expect(addresses.read({ mail: mail(['reply-to', reply], ['subject', reply], ['from', reply], ['x-evil', reply]) }).plain).toBe(true);
  });

  test('with an SMTP session the headers say nothing', () => {
    expect(addresses.read({ recipients: ['help@support.example'], mail: mail(['to', reply]) }).plain).toBe(true);
  });

  test('thousands of addresses of ours are not all looked at', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `reply+${'abcdefghij'[index % 10]}${String(index)}@support.example`);
    expect(sentTo(...many, reply).threadOf(maya)).toBeUndefined();
    expect(sentTo(reply, ...many).threadOf(maya)).toBe(leg);
  });
});

describe('our own Message-IDs', () => {
  test('are known with and without brackets, at whatever domain was ours when the mail went', () => {
    expect(
      [`<${token}@support.example>`, `${token}@support.example`, `<${token}@former.example>`].map((id) => addresses.isOurs(id)),
    ).toEqual([true, true, true]);
    expect(addresses.mailOf(`<${token}@support.example>`)).toMatchObject({ effect, type: 'pin.mail' });
  });

  test.each([
    `<${token.slice(1)}@support.example>`,
    `<${token}a@support.example>`,
    `<${token.toUpperCase()}@support.example>`,
    `<${token}@>`,
    token,
    `<CAF=${token}@support.example>`,
    '<m1@support.example>',
    '',
    `<${token}@a b>`,
    `<${token}@support.example> <m1@example.org>`,
  ])('%j is none', (id) => {
    expect(addresses.isOurs(id)).toBe(false);
  });
});
