import { strictPolicy } from '../../machines/policy';
import { viewLeg } from '../../machines/view';
import { minute, Story } from './kit';

const asked = (story: Story, leg = 'chat') => viewLeg(story.snapshot, leg)?.question;

describe('where PINs work once', () => {
  const wants = (): Story => new Story(strictPolicy).opens().claims().drafts().says('request.confirmed').says('pin.requested');

  test('the PIN of the mail is asked for while it may be right; when its time is over, a PIN, as at the beginning', () => {
    const story = wants();
    expect(asked(story)).toEqual({ ask: 'pin', mailed: true });
    expect(asked(story.later(10 * minute - 1).gives(false))).toEqual({ ask: 'pin', mailed: true });
    expect(asked(story.later(1).gives(false))).toEqual({ ask: 'pin', mailed: false });
  });

  test('asked for again it is mailed again, two minutes after the last one at the earliest', () => {
    const story = wants()
      .later(2 * minute - 1)
      .says('pin.requested');
    expect(story.last.effects.map(({ effect }) => effect.type)).not.toContain('pin.mail');
    expect(
      story
        .later(1)
        .says('pin.requested')
        .last.effects.map(({ effect }) => effect.type),
    ).toContain('pin.mail');
  });
});
