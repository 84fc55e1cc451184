import { CarriedCall, type Doc } from '../support/carrier';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { inBothStores, type World } from './support/world';

const token = 'a token of a carrier';
let callers = 0;
const callTo = ({ house }: World): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${house.service.port}`, token, from: `+1613555${String(7_000 + ++callers)}` });
const desk = ({ house }: World): Promise<DeskAgent> => DeskAgent.signsIn(`http://localhost:${house.service.port}`);
const waitingAt = async (agent: DeskAgent): Promise<readonly string[]> =>
  (JSON.parse(await agent.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting.map(
    ({ number }) => number,
  );

/** Where the carrier goes when the other line is done with, as the verb that puts through names it. */
const action = ({ xml }: Doc): string => (/<(?:Dial|Enqueue) action="([^"]+)"/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');

/** Somebody on the phone takes the call, or nobody does, as each of the two verbs tells it. */
const ways = [
  ['Dial', { VOICE_TRANSFER_NUMBER: '+16135550199' }, { DialCallStatus: 'completed' }, { DialCallStatus: 'no-answer' }],
  ['Enqueue', { VOICE_QUEUE: 'support' }, { QueueResult: 'bridged' }, { QueueResult: 'error' }],
] as const;

describe.each(ways)('a caller who wants a person, put through by %s', (verb, env, taken, missed) => {
  inBothStores(
    (world) => {
      /** A call that is being put through, and the number under which the desk sees it wait. */
      async function puttingThrough(sam: DeskAgent): Promise<{ readonly call: CarriedCall; readonly number: string }> {
        const before = await waitingAt(sam);
        const call = callTo(world());
        await call.begins();
        const doc = await call.says('I want to talk to a person');
        expect([doc.said, doc.verbs]).toEqual([expect.stringMatching(/putting you through/), expect.arrayContaining([verb])]);
        const number = await eventually(
          async () => (await waitingAt(sam)).find((each) => !before.includes(each)),
          'the desk to see the call wait',
        );
        return { call, number };
      }

      test('taken by phone: when that talk is over, so is the call, and nobody at the desk is called any more', async () => {
        const sam = await desk(world());
        const { call, number } = await puttingThrough(sam);
        expect((await call.send(action(call.doc), taken)).verbs).toEqual(['Hangup']);
        await sam.sees(number, ({ legs }) => legs[0]?.ended === true);
        expect(await waitingAt(sam)).not.toContain(number);
        expect((await call.hangsUp()).status).toBe(204);
      });

      test('taken by nobody: the caller keeps the line and the place in the queue of the desk, and an agent there answers', async () => {
        const sam = await desk(world());
        const { call, number } = await puttingThrough(sam);
        const back = await call.send(action(call.doc), missed);
        expect([back.said, back.verbs]).toEqual([
          expect.stringMatching(/nobody could take the call.*your place in line/),
          expect.arrayContaining(['Gather']),
        ]);
        expect((await call.again()).xml).toBe(back.xml);
        for (let n = 0; n < 12; n += 1) expect((await call.isSilent()).verbs).not.toContain('Hangup');
        expect(await waitingAt(sam)).toContain(number);
        const leg = (await sam.does(number, 'take')).legs[0]?.leg ?? '';
        await sam.does(number, 'say', { leg, text: 'Good morning.' });
        expect((await call.isSilent()).said).toMatch(/Sam Okafor.*Good morning\./s);
        expect((await call.says('Good morning to you')).said).toMatch(/passed that on/);
        await sam.reads(number, /Good morning to you/);
        await call.hangsUp();
        await sam.does(number, 'close');
      });

      test('taken by nobody while somebody at the desk has taken the case: the caller hears what was written meanwhile', async () => {
        const sam = await desk(world());
        const { call, number } = await puttingThrough(sam);
        const leg = (await sam.does(number, 'take')).legs[0]?.leg ?? '';
        await sam.does(number, 'say', { leg, text: 'I am here.' });
        await sam.does(number, 'say', { leg, text: 'What is it about?' });
        const back = await call.send(action(call.doc), missed);
        expect(back.said).toMatch(/Sam Okafor.*I am here\..*What is it about\?/s);
        expect((await call.again()).xml).toBe(back.xml);
        expect((await call.isSilent()).said).not.toMatch(/I am here/);
        await call.hangsUp();
        await sam.does(number, 'close');
      });
    },
    { VOICE_AUTH_TOKEN: token, ...env },
  );
});
