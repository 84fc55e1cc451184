import { viewApproval } from '../../machines/view';
import { answered, asked, boss, confirmed, life, Page } from './approval-kit';
import { forward, minute, ottawa, type Story } from './kit';

describe('what ends it', () => {
  const gone = (story: Story): void => {
    expect(viewApproval(story.snapshot)?.dead ?? 'gone').toBeTruthy();
    expect(answered(story).applied()).toEqual([]);
  };

  test('its time: 15 minutes to be given, and the leg is told what else can be done', () => {
    expect(answered(asked().later(life - 1)).applied()).toEqual(['00-case-1']);
    const late = asked().later(life).occurs({ type: 'clock.ticked' });
    expect([late.last.tells, viewApproval(late.snapshot)]).toMatchObject([[{ line: { line: 'approval-ended', why: 'time' } }], undefined]);
    expect(asked().wakesAt()).toBeLessThanOrEqual(asked().at + life);
    gone(asked().later(life));
  });

  test('three wrong codes, of which the leg hears nothing before the time is over (I12)', () => {
    const story = asked();
    for (const dead of [undefined, undefined, true]) {
      answered(story, { code: false });
      expect([story.effects(), story.lines(), viewApproval(story.snapshot)?.dead]).toEqual([['approval.wrong-code'], [], dead]);
    }
    gone(story);
    expect(story.happens('chat', { type: 'approval.agreed' }).last.tells).toMatchObject([
      { line: { line: 'approval-asked', again: true } },
    ]);
    expect(story.later(life).occurs({ type: 'clock.ticked' }).last.tells).toMatchObject([{ line: { why: 'time' } }]);
  });

  test('a refusal by any other administrator, of which the leg hears nothing either', () => {
    const story = new Page(asked()).refuses();
    expect([story.effects(), story.lines(), story.asks()]).toEqual([['approval.refused'], [], 'waiting']);
    gone(story);
  });

  test('a refusal by somebody who could not confirm, or of another one, is none', () => {
    for (const change of [{ roles: [] }, { account: 'a2' }, { id: 'u101' }, { suspended: true }])
      expect(viewApproval(new Page(asked()).refuses(boss(change)).snapshot)?.dead).toBeUndefined();
    const story = asked();
    expect(viewApproval(story.occurs({ type: 'approval.refused', handle: '00-case:99', approver: boss() }).snapshot)?.dead).toBeUndefined();
  });

  test('once given and not used yet, a refusal stops it and the leg is told', () => {
    const story = new Page(answered(asked().says('request.declined'))).refuses();
    expect([story.last.tells, story.effects()]).toMatchObject([
      [{ line: { line: 'approval-ended', why: 'refused' } }],
      ['approval.refused'],
    ]);
    expect(story.says('request.confirmed').applied()).toEqual([]);
  });

  test('what is being carried out is stopped by nobody', () => {
    expect(new Page(confirmed()).refuses().effects()).toEqual([]);
  });

  test.each([
    ['another number', (story: Story) => story.happens('chat', { type: 'field.given', fields: { number: '+16135550177' } })],
    ['one change more', (story: Story) => story.drafts([forward(ottawa, { is: 'extension', extension: '104' })])],
    ['another user', (story: Story) => story.happens('chat', { type: 'subject.given', subject: { is: 'extension', extension: '104' } })],
    ['another name', (story: Story) => story.claims('u105')],
  ])('%s: what was asked for is another request, and going back does not bring it back', (_what, change) => {
    const story = change(asked());
    expect([story.lines(), viewApproval(story.snapshot)]).toEqual([expect.arrayContaining(['approval-ended']), undefined]);
    story.claims().happens('chat', { type: 'field.given', fields: { number: ottawa } });
    gone(story);
  });

  test.each([
    ['cancelling', (story: Story) => story.says('request.cancelled')],
    ['starting over', (story: Story) => story.says('conversation.restarted')],
    ['ending the chat', (story: Story) => story.says('conversation.ended')],
    ['hanging up', (story: Story) => story.happens('chat', { type: 'leg.ended' })],
  ])('%s, without a word about it', (_what, end) => {
    const story = end(asked());
    expect(story.lines()).not.toContain('approval-ended');
    gone(story);
  });

  test('a page loaded anew after five minutes of silence, once given; while it is asked for the wait goes on', () => {
    const given = answered(asked().says('request.declined'))
      .later(6 * minute)
      .occurs({ type: 'leg.resumed', leg: 'chat' });
    expect([given.last.tells, viewApproval(given.snapshot)]).toMatchObject([[{ line: { line: 'approval-ended' } }], undefined]);
    expect(given.says('request.confirmed').applied()).toEqual([]);
    expect(
      viewApproval(
        asked()
          .later(6 * minute)
          .occurs({ type: 'leg.resumed', leg: 'chat' }).snapshot,
      ),
    ).toBeDefined();
    expect(
      viewApproval(
        confirmed()
          .later(6 * minute)
          .occurs({ type: 'leg.resumed', leg: 'chat' }).snapshot,
      )?.given,
    ).toBeDefined();
  });

  test('a revocation of the asker’s or the administrator’s rights (I8): at once once given, silently while it is asked for', () => {
    const pending = asked().occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'not-me' });
    expect([pending.lines(), viewApproval(pending.snapshot)?.dead]).toEqual([[], true]);
    for (const user of ['u101', 'u100']) {
      const story = answered(asked().says('request.declined')).occurs({ type: 'grant.revoked', user, epoch: 8, because: 'new-pin' });
      expect([story.lines(), story.effects(), viewApproval(story.snapshot)]).toEqual([['revoked'], ['grant.revoked'], undefined]);
      expect(story.says('request.confirmed').applied()).toEqual([]);
    }
    expect(
      viewApproval(
        answered(asked().says('request.declined')).occurs({ type: 'grant.revoked', user: 'u104', epoch: 8, because: 'new-pin' }).snapshot,
      )?.given,
    ).toBeDefined();
    expect(
      viewApproval(
        answered(asked().says('request.declined')).occurs({ type: 'grant.revoked', user: 'u100', epoch: 7, because: 'new-pin' }).snapshot,
      )?.given,
    ).toBeDefined();
  });

  test('a grant of the same user and its revocation take the confirmation along', () => {
    const story = answered(asked().says('request.declined'))
      .gives(true)
      .occurs({ type: 'grant.revoked', user: 'u101', epoch: 2, because: 'new-pin' });
    expect([viewApproval(story.snapshot), story.snapshot.context.grant]).toEqual([undefined, undefined]);
  });
});
