import { BotCloud, Channel } from '../support/bot-cloud';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { inBothStores, type World } from './support/world';

const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
let cloud: BotCloud;
let callers = 0;
const env: Record<string, string> = {};

beforeAll(async () => {
  cloud = await BotCloud.start();
  Object.assign(env, cloud.env);
});
afterAll(() => cloud.stop());

interface Initiated {
  readonly value: { readonly why: string; readonly caseNumber: string; readonly language: string; readonly verified: boolean };
  readonly transcript: readonly { readonly from: { readonly role: string; readonly name?: string }; readonly text: string }[];
}

/** The hand-off that came to a conversation. */
async function initiated(chat: Channel): Promise<Initiated> {
  const found = await eventually(
    async () =>
      cloud.arrived
        .map(({ activity }) => activity)
        .find(({ conversation, type, name }) => conversation.id === chat.id && type === 'event' && name === 'handoff.initiate'),
    'handoff.initiate',
  );
  const { activities: transcript } = (found.attachments?.[0]?.content ?? { activities: [] }) as {
    readonly activities: Initiated['transcript'];
  };
  return { value: found.value as Initiated['value'], transcript };
}

const customer = { id: 'dl_3f9a', name: 'Daniel', role: 'user' };
const hub = { id: 'hub-7', name: '  Nadia\u202e\n Roy ', role: 'bot' };
const status = (state: string, from: object = hub): Readonly<Record<string, unknown>> => ({
  type: 'event',
  name: 'handoff.status',
  value: { state, message: 'on it' },
  from,
});
const desk = ({ house }: World): Promise<DeskAgent> => DeskAgent.signsIn(`http://localhost:${house.service.port}`);
const texts = async (chat: Channel): Promise<readonly (string | undefined)[]> => (await cloud.heard(chat.id)).map(({ text }) => text);

inBothStores((world) => {
  test('people behind a channel get the case with what was said, without a secret; once one of them has it the bot is silent, and it is back when they are done', async () => {
    const sam = await desk(world());
    const chat = new Channel(cloud, world().house.url, 'webchat', { from: customer });
    await chat.says(`I am ${daniel}, mail me my PIN`);
    const pin = await world().house.pinOf(address);
    await chat.says(`my PIN is ${pin}`);
    await chat.says('I want to talk to a person');
    const { value, transcript } = await initiated(chat);
    expect(value).toEqual({ why: 'asked', caseNumber: expect.stringMatching(/^C-/), language: 'en', verified: true });
    expect(transcript.map(({ from, text }) => `${from.role}: ${text}`).join('\n')).toMatch(
      /user: my PIN is ••••••[^]*bot: [^]*verified[^]*user: I want to talk to a person[^]*colleague/,
    );
    expect(JSON.stringify([value, transcript])).not.toContain(pin);
    expect((await chat.post(chat.activity(status('accepted')))).status).toBe(200);
    await eventually(
      async () => ((await texts(chat)).some((text) => /Nadia Roy/.test(text ?? '')) ? true : undefined),
      'the bot to say who is there',
    );
    expect(await sam.case(value.caseNumber)).toMatchObject({ state: 'agent', agent: { name: 'Nadia Roy' } });
    const before = (await texts(chat)).length;
    await chat.post(chat.activity({ type: 'message', text: 'are you a robot?' }));
    await sam.reads(value.caseNumber, /are you a robot/);
    expect(await texts(chat)).toHaveLength(before);
    expect((await sam.tries(value.caseNumber, 'take')).body.error).toMatchObject({ code: 'Taken', agent: 'Nadia Roy' });
    await chat.post(chat.activity(status('completed')));
    await eventually(async () => ((await sam.case(value.caseNumber)).state === 'bot' ? true : undefined), 'the case to be the bot’s again');
    expect(await chat.says('are you a robot?')).toMatch(/a bot/);
  });

  test('a customer who says in their own name, or in one of their own making, that somebody has it is not believed, and stays in the queue', async () => {
    const sam = await desk(world());
    for (const [channelId, from, senders] of [
      [
        'msteams',
        { id: '29:daniel', name: 'Daniel' },
        [{ id: '29:daniel', name: 'Alex Moreau' }, { id: '29:other', role: 'user' }, { id: 'bot' }, { name: 'Alex Moreau' }],
      ],
      ['webchat', { id: 'somebody' }, [hub]],
      ['webchat', customer, [{ ...customer, role: 'bot' }]],
    ] as const) {
      const chat = new Channel(cloud, world().house.url, channelId, { from });
      await chat.says('I want to talk to a person');
      const {
        value: { caseNumber },
      } = await initiated(chat);
      for (const sender of senders) expect((await chat.post(chat.activity(status('accepted', sender)))).status).toBe(200);
      expect(await sam.case(caseNumber)).toMatchObject({ state: 'waiting', agent: null });
      await sam.does(caseNumber, 'take');
      await chat.post(chat.activity(status('completed', senders[0])));
      expect(await sam.case(caseNumber)).toMatchObject({ state: 'agent', agent: { name: 'Sam Okafor' } });
      await sam.does(caseNumber, 'close');
    }
  });

  test('a status nobody waits for, of a conversation without a case, or of a strange form changes nothing', async () => {
    const chat = new Channel(cloud, world().house.url);
    expect((await chat.post(chat.activity(status('accepted')))).status).toBe(200);
    await chat.says('hello');
    for (const odd of [
      status('accepted'),
      status('completed'),
      status('failed'),
      status('taken over'),
      { type: 'event', name: 'handoff.status', value: null },
    ])
      expect((await chat.post(chat.activity(odd))).status).toBe(200);
    expect(await chat.says('are you a robot?')).toMatch(/a bot/);
  });

  test('a gateway’s call with an agent stays open: their words are spoken with the name before them, and what the caller says is passed on', async () => {
    const sam = await desk(world());
    const call = new Channel(cloud, world().house.url, 'telephony', {
      from: { id: `+1613555${String(7_000 + ++callers)}` },
      locale: 'en-US',
    });
    await call.joins();
    await call.post(call.activity({ type: 'message', text: '1', entities: [{ type: 'DTMF' }] }));
    await call.says('I want to talk to a person');
    const queue = JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] };
    const number = queue.waiting.at(-1)?.number ?? '';
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    await sam.does(number, 'say', { leg, text: 'Good morning.' });
    await eventually(async () => ((await texts(call)).includes('Sam Okafor says: Good morning.') ? true : undefined), 'the agent’s words');
    const heard = (await cloud.heard(call.id)).slice(-2);
    expect(heard.map(({ inputHint }) => inputHint)).toEqual(['expectingInput', 'expectingInput']);
    expect(await call.says('it is about my phone')).toMatch(/passed that on/);
    await sam.reads(number, /about my phone/);
    await call.post(call.activity({ type: 'endOfConversation' }));
    await sam.sees(number, ({ legs }) => legs[0]?.ended === true);
    await sam.does(number, 'close');
  });

  test('where an agent of the desk takes it, their words come with their name before them', async () => {
    const sam = await desk(world());
    const chat = new Channel(cloud, world().house.url, 'sms', { locale: 'fr-CA' });
    await chat.says('je voudrais parler à une personne');
    const { value } = await initiated(chat);
    expect(value).toMatchObject({ language: 'fr', verified: false });
    await chat.post(chat.activity(status('failed')));
    await sam.does(value.caseNumber, 'take');
    const leg = (await sam.case(value.caseNumber)).legs[0]?.leg ?? '';
    await sam.does(value.caseNumber, 'say', { leg, text: 'Bonjour !' });
    await eventually(async () => ((await texts(chat)).includes('Sam Okafor\u00a0: Bonjour !') ? true : undefined), 'the agent’s words');
    await sam.does(value.caseNumber, 'close');
  });
}, env);
