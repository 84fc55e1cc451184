import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { eventually } from '../../support/eventually';
import { asks, echo, openLine, tells, token, type Line } from './kit';

let line: Line;
afterEach(() => line.stop());
/** As long as a step waits for what is still to come, it has waited too long. */
const waiting = (): boolean => line.lines.watchers() > 0;
const open = async (...given: Parameters<typeof openLine>): Promise<Line> => (line = await openLine(...given));

describe('an outcome', () => {
  test('that comes in time is told in the same answer; what came unasked before is told first', async () => {
    const call = (await open(({ kind }) => (kind === 'opened' ? [asks('Hello.')] : [tells('I am doing it.')]))).call();
    await call.begins();
    const leg = line.taken[0]?.leg ?? '';
    await line.say(leg, tells('By the way.'));
    const answer = call.says('yes');
    await eventually(async () => line.lines.watchers() > 0 || undefined, 'the step to wait for the outcome');
    await line.say(leg, asks('Done. Anything else?'));
    const { xml, said } = await answer;
    expect(said).toBe('By the way. I am doing it. Done. Anything else?');
    await line.say(leg, asks('Something later.'));
    expect((await call.again()).xml).toBe(xml);
    line.late = waiting;
    expect((await call.says('no')).said).toMatch(/^Something later\./);
    expect(line.lines.watchers()).toBe(0);
  });

  test('that takes longer is waited for with "one moment" and a redirect, and told then; each of these steps again is the same', async () => {
    const call = (await open(({ kind }) => (kind === 'opened' ? [asks('Hello.')] : [tells('I am doing it.')]))).call();
    await call.begins();
    line.late = waiting;
    const first = await call.says('yes');
    expect([first.said, first.verbs]).toEqual(['I am doing it. One moment, please.', ['Say', 'Say', 'Redirect']]);
    const sent = call.sent;
    const second = await call.isSilent();
    expect(second.said).toBe('One moment, please.');
    const [secondSent, redirect] = [call.sent, second.redirect ?? ''];
    line.late = () => false;
    await line.say(line.taken[0]?.leg ?? '', asks('Done.'));
    expect((await call.send(sent.address, sent.params)).xml).toBe(first.xml);
    expect((await call.send(secondSent.address, secondSent.params)).xml).toBe(second.xml);
    const done = await call.send(redirect, {});
    expect([done.said, (await call.again()).xml]).toEqual(['Done.', done.xml]);
    expect(line.taken).toHaveLength(2);
  });

  test('that does not come is not waited for without end: the caller is told that it goes on by itself', async () => {
    const call = (await open(({ kind }) => (kind === 'opened' ? [asks('Hello.')] : [tells('I am doing it.')]))).call();
    await call.begins();
    line.late = waiting;
    let doc = await call.says('yes');
    let moments = 0;
    for (; doc.gather === undefined && moments < 20; moments += 1) doc = await call.isSilent();
    expect([moments, doc.said]).toEqual([5, expect.stringMatching(/It goes on by itself, so you can hang up/)]);
  });

  test('of a turn that itself takes too long is found by the next step', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((done) => (finish = done));
    const call = (
      await open(async ({ kind }) => {
        if (kind === 'message') await slow;
        return [asks(kind === 'opened' ? 'Hello.' : 'There it is.')];
      })
    ).call();
    await call.begins();
    line.late = () => true;
    expect((await call.says('yes')).said).toBe('One moment, please.');
    line.late = () => false;
    finish();
    expect((await call.patiently(call.isSilent())).said).toBe('There it is.');
    expect(line.taken).toHaveLength(2);
  });
});

describe('the end', () => {
  test('is told once however often and by whatever status it is reported; other statuses say nothing', async () => {
    const call = (await open(echo())).call();
    await call.begins();
    for (const status of ['ringing', 'in-progress', 'answered']) expect((await call.hangsUp(status)).status).toBe(204);
    expect(line.taken.map(({ kind }) => kind)).toEqual(['opened']);
    for (const status of ['completed', 'completed', 'failed', 'busy', 'no-answer', 'canceled'])
      expect((await call.hangsUp(status)).status).toBe(204);
    expect(new Set(line.taken.filter(({ kind }) => kind === 'ended').map(({ turnId }) => turnId))).toEqual(new Set([`${call.sid}/ended`]));
  });

  test('comes after a goodbye', async () => {
    const call = (
      await open(({ kind }) => [kind === 'opened' ? asks('Hello.') : { ...tells('Goodbye.'), channelData: { hangup: true } }])
    ).call();
    await call.begins();
    const bye = await call.says('bye');
    expect([bye.said, bye.verbs, (await call.again()).xml]).toEqual(['Goodbye.', ['Say', 'Hangup'], bye.xml]);
    expect(line.taken.some(({ kind }) => kind === 'ended')).toBe(true);
  });
});

test('while nothing can be saved the caller is told so, asked again once it can, and in the end to call later', async () => {
  const call = (await open(echo())).call();
  await call.begins();
  line.lines.down = true;
  const down = await call.says('yes');
  expect([down.said, down.verbs]).toEqual([
    'I am sorry, I cannot take anything in at the moment. Nothing was changed.',
    ['Say', 'Pause', 'Redirect'],
  ]);
  line.lines.down = false;
  expect((await call.isSilent()).said).toBe('Hello, what can I do?');
  expect((await call.says('yes')).said).toBe('Turn 1: you said yes.');
  line.lines.down = true;
  await call.says('no');
  for (let times = 0; times < 2; times += 1) expect((await call.isSilent()).verbs).toEqual(['Say', 'Pause', 'Redirect']);
  expect((await call.isSilent()).verbs).toEqual(['Say', 'Say', 'Hangup']);
  expect((await call.hangsUp()).status).toBe(503);
});

test("without a token nobody's calls are answered but those that we sign ourselves", async () => {
  await open(echo(), { authToken: undefined });
  const address = `${line.url}/voice/incoming`;
  for (const guess of [token, '', 'undefined']) {
    const signature = getExpectedTwilioSignature(guess, address, { CallSid: 'CA1234567890' });
    expect(
      (
        await fetch(address, {
          method: 'POST',
          headers: { 'x-twilio-signature': signature },
          body: new URLSearchParams({ CallSid: 'CA1234567890' }),
        })
      ).status,
    ).toBe(403);
  }
  const own = await line.channel.callOurselves('/voice/incoming', [['CallSid', 'CA1234567890']]);
  expect([own.status, own.headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
});
