import { digestFor } from '../../machines/digest';
import { judge } from '../../machines/gate';
import { viewLeg } from '../../machines/view';
import type { Draft } from '../../machines/words';
import { aUser, forward, Story } from './kit';

const reset = (subject: Draft['subject'] = { is: 'self' }): Draft => ({ kind: 'voicemail-pin.reset', subject, fields: {} });
const first = '00-case-1';
const changeOf = ({ snapshot }: Story, id = first) => snapshot.context.changes.find((change) => change.id === id);
const question = (story: Story, leg = 'call') => viewLeg(story.snapshot, leg)?.question;

describe('a voicemail PIN asked for in a chat', () => {
  test('nothing is keyed in: it is summarized, confirmed and proved as any other, and its page is what is authorized', () => {
    const story = new Story().opens().claims().drafts([forward(), reset()]);
    expect([story.lines(), story.asks()]).toEqual([['self-service', 'self-service'], 'confirm']);
    expect(story.says('request.confirmed').asks()).toBe('pin');
    expect(story.gives(true).applied()).toEqual([first, '00-case-2']);
    expect(changeOf(story, '00-case-2')).toMatchObject({ fields: {}, status: 'authorized' });
  });

  test('a yes of a chat is none for a call that sees the request: there it is keyed in', () => {
    const story = new Story()
      .opens()
      .claims()
      .drafts([reset()])
      .gives(true)
      .opens('call', 'voice')
      .claims('u101', 'call')
      .gives(true, { leg: 'call' });
    expect(question(story)).toMatchObject({ ask: 'new-secret' });
    const facts = { asker: aUser('u101'), changes: { [first]: { subject: aUser('u101') } } };
    const { context } = story.snapshot;
    const agreed = (leg: string) => ({ ...context, yes: { leg, digest: digestFor(context, leg) } });
    const [change] = context.changes;
    if (!change) throw new Error('There is a change.');
    expect([judge(agreed('call'), change, facts, 'call'), judge(agreed('chat'), change, facts, 'chat').is]).toEqual([
      { is: 'wanting', what: 'yes' },
      'authorized',
    ]);
  });
});
