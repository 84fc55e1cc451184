import type { AuditEntry } from '../../src/store/port-audit';
import { eventually } from '../support/eventually';
import { hears, mailed, expectStory } from './support/story';
import { inBothStores, type World } from './support/world';

/** The entries of one chat, once there are as many as wanted; all there are, when they stay too few. */
async function entriesOf({ house }: World, actor: string, wanted: number): Promise<AuditEntry[]> {
  const own = async (): Promise<AuditEntry[]> => (await house.audit()).filter((entry) => entry.actor === actor);
  const enough = async (): Promise<true | undefined> => ((await own()).length >= wanted ? true : undefined);
  await eventually(enough, `${wanted} audit entries`).catch(() => undefined);
  return own();
}

inBothStores((world) => {
  test('an administrator’s change for a user is in the audit log before and after, with asker, subject, method and chat, and both are told by mail (I10)', async () => {
    const { customer, mails } = await expectStory(world(), {
      as: 100,
      rows: [
        ['100@organization.com: forward calls of extension 101 to 613 555 0100', /Forward calls of extension 101/],
        ['yes', /support PIN/],
        ['mail me my PIN', /on its way/],
        ['{PIN}', /verified/, /^Done/],
        mailed(
          /change was made/,
          100,
          'As you asked, we have made this change',
          'Daniel Okafor, 101@organization.com',
          'Maya Lindqvist, 100@organization.com',
          '/not-me/',
        ),
        mailed(/change was made/, 101, 'Maya Lindqvist asked us for a change that is about you', '/not-me/'),
      ],
    });
    const entries = await entriesOf(world(), customer.conversation, 4);
    const [asker] = new Set(entries.map((entry) => entry.asker));
    expect(entries.map(({ action }) => action)).toEqual(['pin.mailed', 'identity.proved', 'change.authorized', 'change.applied']);
    const [, proved, authorized, applied] = entries;
    expect(proved).toMatchObject({ asker, method: 'pin' });
    expect(authorized).toMatchObject({ asker, kind: 'call-forwarding.set', method: 'pin', change: applied?.change });
    expect(applied?.subject).not.toBe(asker);
    expect([authorized?.subject, applied?.subject]).toEqual([applied?.subject, expect.stringMatching(/./)]);
    expect(JSON.stringify(await customer.transcript())).toContain(applied?.case);
    for (const mail of await mails('daniel.okafor@example.com')) expect(mail.text).not.toMatch(/(?<!\d)\d{6}(?!\d)/);
  });

  test('a refused change is in the audit log with its reason, and nobody is mailed about it', async () => {
    const { customer, mails } = await expectStory(world(), {
      rows: [
        ['101@organization.com: forward calls of extension 104 to 613 555 0100', /extension 104/],
        ['yes', /support PIN/],
        ['mail me my PIN', /on its way/],
        ['{PIN}', /verified/],
        hears(/Only an administrator/),
      ],
    });
    const entries = await entriesOf(world(), customer.conversation, 3);
    expect(entries.map(({ action }) => action)).toEqual(['pin.mailed', 'identity.proved', 'change.refused']);
    expect(entries.at(-1)).toMatchObject({ reason: 'not-administrator', kind: 'call-forwarding.set' });
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Your support PIN']);
    expect(await mails('front.desk@example.com')).toEqual([]);
  });

  test('a new PIN, a new language, a reminder: each under its own name', async () => {
    const { customer } = await expectStory(world(), {
      locale: 'fr-CA',
      as: 103,
      rows: [
        ['je suis 103@organization.com, je veux un nouveau PIN d’assistance', /Dois-je/],
        ['oui', /PIN/],
        ['envoyez-moi mon PIN', /en route/],
        ['{PIN}', /confirmée/, /Vous avez un nouveau PIN/],
        mailed(/nouveau PIN/, 103),
      ],
    });
    const actions = (await entriesOf(world(), customer.conversation, 5)).map(({ action, kind }) => `${action} ${kind ?? ''}`.trim());
    expect(actions).toEqual([
      'pin.mailed',
      'identity.proved',
      'change.authorized support-pin.reissue',
      'change.applied support-pin.reissue',
      'pin.reissued',
    ]);
  });
});
