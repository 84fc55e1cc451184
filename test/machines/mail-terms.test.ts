import type { SessionContext } from '../../machines/case/context';
import type { Leg } from '../../machines/case/leg';
import { mailDecides } from '../../machines/terms/mail-terms';
import { byEmail, drafted, forward, rightPin, Story } from './kit';

/** A thread that is proved, whose mail worded the whole request and is read to its end. */
const { context } = new Story().opens('mail', 'email').mailsVaguely(byEmail(), drafted(forward()), rightPin()).snapshot;
const own = context.legs['mail'];
const worded = (change: Partial<Leg> = {}): Pick<SessionContext, 'legs'> => {
  if (!own) throw new Error('There is no thread.');
  return { legs: { mail: { ...own, mail: { worded: true }, offer: undefined, ...change } } };
};
const decides = (change: Partial<SessionContext> = {}): boolean =>
  mailDecides({ ...context, ...worded(), ...change }, { type: 'mail.read', leg: 'mail', at: context.clock, clear: true });

describe('a mail that is its own yes (P8)', () => {
  test('worded all of it, is plain, and carries its proof', () => {
    expect(decides()).toBe(true);
  });

  test('is a mail: nothing that a chat noted makes one', () => {
    expect(decides(worded({ channel: 'chat' }))).toBe(false);
  });

  test('is not without a proof of its own, whoever drafted the request', () => {
    expect(decides({ grant: undefined })).toBe(false);
    expect(decides({ ...worded({ proof: undefined, hold: undefined }) })).toBe(false);
  });
});
