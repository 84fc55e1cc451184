import { mayAnswer, mayConfirm, type answerTerms, type approverTerms } from '../../machines/terms/approval-terms';
import { isApproved, type approvedTerms } from '../../machines/terms/approved-terms';
import type { SessionContext } from '../../machines/case/context';
import type { Approval } from '../../machines/case/grant';
import { openGrant } from '../../machines/rights';
import type { Change, UserFacts } from '../../machines/words';
import { answered, asked, boss, life, Page } from './approval-kit';
import { forward, ottawa, type Story } from './kit';

const context = (story: Story, change: Partial<Approval> = {}): SessionContext => {
  const { approval } = story.snapshot.context;
  if (!approval) throw new Error('Nothing was asked for.');
  return { ...story.snapshot.context, approval: { ...approval, ...change } };
};

describe('an answer that brings the code counts when all of this is so, and not when one of it is not (I4, I5, I13)', () => {
  const story = asked();
  const page = new Page(story);
  const given = { by: { user: 'u100', epoch: 7 }, at: story.at, epoch: 1 };

  test('as it should be', () => {
    expect(mayAnswer(context(story), page.answer({ at: story.at } as object) as Parameters<typeof mayAnswer>[1])).toBe(true);
  });

  const wrong: Readonly<Record<Exclude<keyof typeof answerTerms, 'stillOpen'>, readonly [Partial<Approval>, object]>> = {
    notGiven: [{ given }, {}],
    alive: [{ dead: true }, {}],
    notOver: [{}, { at: story.at + life }],
    thisOne: [{}, { handle: '00-case:99' }],
    thisRequest: [{}, { digest: 'another' }],
    proved: [{}, { proved: false }],
    notRevoked: [{}, { epoch: 2 }],
  };
  test.each(Object.entries(wrong))('%s', (_term, [approval, answer]) => {
    expect(mayAnswer(context(story, approval), { ...page.answer(), at: story.at, ...answer } as Parameters<typeof mayAnswer>[1])).toBe(
      false,
    );
  });
});

describe('an answer when the PIN turned up after all', () => {
  test('stillOpen', () => {
    const story = asked();
    const page = new Page(story);
    story.gives(true);
    expect(story.applied()).toEqual(['00-case-1']);
    expect(mayAnswer(context(story), { ...page.answer(), at: story.at } as Parameters<typeof mayAnswer>[1])).toBe(false);
  });
});

describe('who may confirm: another active administrator of the account, and nobody else (I13)', () => {
  const confirming = { approver: boss(), asker: 'u101', account: 'a1', subjects: ['u104'] };
  const wrong: Readonly<Record<keyof typeof approverTerms, UserFacts | undefined>> = {
    another: boss({ id: 'u101' }),
    noSubject: boss({ id: 'u104' }),
    ofTheAccount: boss({ account: 'a2' }),
    administrator: boss({ roles: ['office-manager'] }),
    activated: boss({ activated: false }),
    notSuspended: boss({ suspended: true }),
  };

  test('as it should be', () => expect(mayConfirm(confirming)).toBe(true));
  test('nobody whom the directory does not know', () => expect(mayConfirm({ ...confirming, approver: undefined })).toBe(false));
  test.each(Object.entries(wrong))('%s', (_term, approver) => expect(mayConfirm({ ...confirming, approver })).toBe(false));
});

describe('what a confirmation lets pass: the one leg, the one name, the very changes, in its time (I13, P1)', () => {
  const story = answered(asked().says('request.declined'));
  const change: Change = { id: '00-case-1', ...forward(), status: 'drafted' };
  const held = context(story);
  const leg = held.legs['chat'];
  if (!leg?.claim) throw new Error('The leg has named itself.');
  const wrong: Readonly<Record<keyof typeof approvedTerms, SessionContext>> = {
    given: { ...held, approval: { ...held.approval, given: undefined } as unknown as Approval },
    notRefused: context(story, { dead: true }),
    ofTheLeg: context(story, { leg: 'another' }),
    ofTheAsker: { ...held, legs: { chat: { ...leg, claim: { ...leg.claim, user: 'u105' } } } },
    notRunOut: { ...held, clock: story.at + life },
    named: context(story, { changes: [] }),
  };

  test('as it should be', () => {
    expect(isApproved(held, 'chat', change)).toBe(true);
    expect(openGrant(held, 'chat')).toMatchObject({ asker: 'u101', method: 'administrator', epoch: 1 });
  });
  test.each(Object.entries(wrong))('%s', (_term, each) => expect(isApproved(each, 'chat', change)).toBe(false));
  test.each<[string, Change]>([
    ['another change', { ...change, id: '00-case-2' }],
    ['another number', { ...change, fields: { number: '+16135550177' } }],
    ['no number', { ...change, fields: {} }],
    ['a field more', { ...change, fields: { number: ottawa, email: 'ada@organization.com' } }],
    ['another user', { ...change, subject: { is: 'extension', extension: '104' } }],
  ])('named: %s', (_what, each) => expect(isApproved(held, 'chat', each)).toBe(false));
  test('nothing more than what was shown: one change beside it, and there is no right to both', () => {
    expect(openGrant({ ...held, changes: [...held.changes, { ...change, id: '00-case-2' }] }, 'chat')).toBeUndefined();
  });
});
