// @needs redis
import type { Answer } from '../../machines/terms/approval-terms';
import { assignedPolicy } from '../../machines/policy';
import { viewApproval } from '../../machines/view';
import type { UserFacts } from '../../machines/words';
import { openStored } from '../../src/turn/cases';
import { count } from '../support/counts';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const rounds = count(2, 100);

describe.each([
  ['embedded', false],
  ['Redis', true],
])('64 answers at once, by two instances, in the %s store', (_name, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());

  /** A chat of its own that has asked for an administrator, and how its page may be answered. */
  async function asked() {
    const talk = house.talk('chat');
    await talk.says('I’m 101@organization.com. Please forward my calls to 613 555 0100.');
    await talk.says('yes');
    await talk.says('I can’t get into my mailbox');
    await talk.says('yes');
    const stored = await house.store.loadByLeg(talk.leg);
    if (!stored) throw new Error('The chat has no case.');
    const approval = viewApproval(openStored(stored, assignedPolicy, house.now()).snapshot);
    if (!approval) throw new Error('Nobody was asked.');
    const [boss] = await house.directory.find({ by: 'login', login: '100@organization.com' });
    if (!boss) throw new Error('There is no administrator.');
    const approver: UserFacts = {
      id: boss.id,
      account: boss.account.id,
      extension: boss.extension,
      login: boss.login,
      name: boss.name,
      roles: boss.roles,
      activated: true,
      suspended: false,
    };
    const event = (code: boolean): Answer => ({
      type: 'approval.answered',
      at: house.now(),
      handle: approval.handle,
      digest: approval.digest,
      approver,
      approverEpoch: 1,
      proved: true,
      code,
      subjects: [approval.asker],
      epoch: 1,
      askedEpoch: 1,
    });
    const instances = [house.turns, house.instance().turns];
    const answers = (codes: readonly boolean[]) =>
      Promise.all(
        codes.map((code, n) =>
          (instances[n % 2] ?? house.turns).answerApproval({
            op: `try/${stored.id}/${n}`,
            at: house.now(),
            case: stored.id,
            event: event(code),
          }),
        ),
      );
    return { talk, answers, stored };
  }

  test('wrong codes: three are counted, the others find it over (a lost race counts anew)', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { answers } = await asked();
      const came = await answers(Array.from({ length: 64 }, () => false));
      expect(['wrong', 'ended', 'dead'].map((each) => came.filter((one) => one === each).length)).toEqual([2, 1, 61]);
      expect(await answers([true])).toEqual(['dead']);
    }
  });

  test('right codes: one counts, and it is done once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { answers, talk } = await asked();
      const came = await answers(Array.from({ length: 64 }, () => true));
      expect(['approved', 'dead'].map((each) => came.filter((one) => one === each).length)).toEqual([1, 63]);
      expect((await talk.hears()).match(/Done\./g)).toHaveLength(1);
    }
  });

  test('right ones among wrong ones: at most three wrong and one right were looked at, never a right one after the third wrong', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { answers } = await asked();
      const came = await answers(Array.from({ length: 64 }, (_, n) => (n + round) % 8 === 0));
      const [approved = 0, wrong = 0, ended = 0] = ['approved', 'wrong', 'ended'].map((each) => came.filter((one) => one === each).length);
      expect(approved + ended).toBe(1);
      expect(wrong).toBeLessThanOrEqual(2);
    }
  });
});
