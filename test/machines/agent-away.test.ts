import { assignedPolicy } from '../../machines/policy';
import { alex, DeskStory, drafts, keyed, sam } from './desk-kit';
import { minute, type Happening } from './kit';

const { agentAway } = assignedPolicy;
const ticked: Happening = { type: 'clock.ticked' };
const asks: Happening = { type: 'question.asked', topic: 'billing' };
const person: Happening = { type: 'person.asked' };
const lost = (story: DeskStory): boolean => story.later(agentAway).does(ticked).handling() === 'waiting';

describe('an agent who does not answer loses the case', () => {
  test('ten minutes after the first words that nobody answered, and not before: somebody else is called, in the place of who has waited since then', () => {
    const story = DeskStory.proved().later(minute).happens('chat', asks);
    const wrote = story.at;
    expect(story.wakesAt()).toBe(wrote + agentAway);
    story
      .later(minute)
      .happens('chat', asks)
      .later(agentAway - minute - 1)
      .does(ticked);
    expect([story.handling(), story.lines()]).toEqual(['agent', []]);
    story.later(1).does(ticked);
    expect([story.handling(), story.why(), story.lines(), story.snapshot.context.desk?.since]).toEqual([
      'waiting',
      'agent-away',
      ['person-called'],
      wrote,
    ]);
    expect(story.facts()).toMatchObject([{ action: 'case.escalated', actor: 'chat', reason: 'agent-away' }]);
    expect([story.snapshot.context.desk?.agent, story.snapshot.context.desk?.by?.id]).toEqual([undefined, 'sam']);
    expect(story.happens('chat', asks).lines()).toEqual(['answer']);
  });

  test('what they did there before is no right any more; whoever takes it has it', () => {
    const story = DeskStory.proved().happens('chat', asks);
    expect(lost(story)).toBe(true);
    expect(story.does({ type: 'agent.wrote', agent: 'sam', leg: 'chat' }).refused()).toBe('not-theirs');
    expect(story.taken(alex).handling()).toBe('agent');
    expect(story.snapshot.context.desk?.unread).toBeUndefined();
  });

  test.each<[string, Happening]>([
    ['writes', { type: 'agent.wrote', agent: 'sam', leg: 'chat' }],
    ['drafts', drafts()],
    ['has the PIN mailed', { type: 'agent.requested-pin', agent: 'sam', leg: 'chat' }],
    ['keys a PIN', keyed()],
  ])('one who %s has answered', (_what, deed) => {
    expect(lost(DeskStory.proved().happens('chat', asks).later(minute).does(deed))).toBe(false);
  });

  test('nobody loses one because its customer says nothing, thanks, or good-bye, because a caller is silent, or in a mail', () => {
    expect(lost(DeskStory.proved())).toBe(false);
    expect(
      lost(
        DeskStory.proved()
          .happens('chat', { type: 'small-talk.heard', about: 'thanks' })
          .happens('chat', { type: 'small-talk.heard', about: 'bye' }),
      ),
    ).toBe(false);
    expect(lost(new DeskStory().opens('call', 'voice').taken().happens('call', { type: 'message.puzzling', silent: true }))).toBe(false);
    expect(lost(new DeskStory().opens('mail', 'email').taken().mails(asks).mails(person))).toBe(false);
    expect(lost(new DeskStory().opens('call', 'voice').taken().happens('call', asks).happens('call', { type: 'leg.ended' }))).toBe(false);
  });

  test('on the other legs it is said that nobody is there', () => {
    const story = new DeskStory().opens().claims().gives(true).opens('call', 'voice').taken().happens('chat', asks);
    expect(lost(story)).toBe(true);
    expect([story.lines(), story.lines('call')]).toEqual([['person-called'], ['agent-left']]);
  });

  test('who asks for a person meanwhile hears who has the case, and how long it may take', () => {
    const story = DeskStory.proved().happens('chat', person);
    expect(story.last.tells).toEqual([{ type: 'tell', leg: 'chat', line: { line: 'agent-there', name: sam.name, within: agentAway } }]);
    expect(lost(story)).toBe(true);
  });
});
