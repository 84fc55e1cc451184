// @needs redis
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpack } from '../../src/store/redis/pack';
import { run } from '../audit/run-cli';
import { CarriedCall } from '../support/carrier';
import { count } from '../support/counts';
import { crowdOf, seedFileOf, type Member } from '../support/crowd';
import { Customer } from '../support/customer';
import { startRedis, unsynced } from '../support/redis-server';
import { startServiceProcess, type ServiceProcess } from '../support/service-process';
import { notations, sixDigitTokens, type Notation } from './notations';
import { giveToAgent, startOtherDesk, type OtherDesk } from './desk-callers';
import { isVoicemailPin, keyVoicemailPins } from './voicemail-callers';

const PINS = count(40, 200);
/** New voicemail PINs, keyed in on calls. */
const KEYED = count(6, 60);
const CODES = count(4, 40);
/** PINs given to an agent, the last ones. */
const GIVEN = count(6, 60);
const voiceToken = 'the carrier of a proof about leaks';
/** Sent where a client's own facts are, which are kept untouched (Direct Line 9): what the search must find to be believed. */
const kept = '731946';

/** A way of giving a PIN: the words of a conversation up to it. */
type Way = (customer: Customer, member: Member, notation: Notation) => Promise<unknown>;

const toThePinQuestion = async (customer: Customer, { login }: Member, { locale }: Notation): Promise<void> => {
  await customer.asks(
    locale === 'fr' ? 'Bonjour, je voudrais transférer mes appels au 613 555 0100' : 'forward my calls to 613 555 0100',
    /\?/,
  );
  await customer.asks(login, /\(yes\/no\)|\(oui\/non\)/);
  await customer.asks(locale === 'fr' ? 'oui' : 'yes', /PIN|NIP/);
};

const ways: Readonly<Record<string, Way>> = {
  'alone, asked for': async (customer, member, notation) => {
    await toThePinQuestion(customer, member, notation);
    await customer.says(notation.write(member.pin));
  },
  'in a sentence, asked for': async (customer, member, notation) => {
    await toThePinQuestion(customer, member, notation);
    await customer.says(
      notation.locale === 'fr'
        ? `Voilà, c’est ${notation.write(member.pin)}, merci`
        : `Sure, it is ${notation.write(member.pin)}, thank you`,
    );
  },
  'in the card': async (customer, member, notation) => {
    await toThePinQuestion(customer, member, notation);
    await customer.submits({ pin: notation.write(member.pin) });
  },
  'beside "PIN", not asked for': (customer, member, notation) =>
    customer.says(
      notation.locale === 'fr'
        ? `Mon NIP est ${notation.write(member.pin)}, je suis ${member.login}`
        : `My PIN is ${notation.write(member.pin)} and I am ${member.login}`,
    ),
  'before anybody said who they are': (customer, member, notation) => customer.says(`PIN ${notation.write(member.pin)}`),
  'with everything in one message': (customer, member, notation) =>
    customer.says(
      notation.locale === 'fr'
        ? `${member.login}, NIP ${notation.write(member.pin)}, transférez mes appels au 613 555 0100`
        : `${member.login}, PIN ${notation.write(member.pin)}, forward my calls to 613 555 0100`,
    ),
};

/** PINs that nothing else of a conversation can look like, half of them to be used and half never. */
function drawPins(): { readonly used: string[]; readonly never: string[]; readonly keyed: string[] } {
  const drawn = new Set<string>();
  while (drawn.size < 2 * PINS) {
    const pin = String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0');
    if (!['613555', '550100', '555010', kept].includes(pin)) drawn.add(pin);
  }
  const all = [...drawn];
  const keyed = new Set<string>();
  while (keyed.size < KEYED) {
    const pin = String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0');
    if (isVoicemailPin(pin) && !drawn.has(pin) && pin !== kept) keyed.add(pin);
  }
  return { used: all.slice(0, PINS), never: all.slice(PINS), keyed: [...keyed] };
}

/** Requests that are refused, with a PIN in each; their answers. */
async function errorAnswers(url: string, token: string, conversation: string, pins: readonly string[]): Promise<string> {
  const path = `${url}/v3/directline/conversations/${conversation}/activities`;
  const post = async (
    target: string,
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  ): Promise<string> => (await fetch(target, { method: 'POST', headers, body })).text();
  const answers = pins.slice(0, 20).flatMap((pin) => [
    post(path, `{"type":"message","text":"PIN ${pin}"`),
    post(path, JSON.stringify({ type: { pin }, text: `PIN ${pin}` })),
    post(path, JSON.stringify({ text: pin })),
    post(path, JSON.stringify({ type: 'message', text: `PIN ${pin} `.repeat(40_000) })),
    post(path, `PIN ${pin}`, { 'content-type': 'text/plain', authorization: `Bearer ${token}` }),
    post(path, JSON.stringify({ type: 'message', text: `PIN ${pin}` }), {
      'content-type': 'application/json',
      authorization: `Bearer ${pin}`,
    }),
    post(`${url}/v3/directline/conversations/PIN-${pin}/activities`, '{}'),
    post(`${url}/chat/token`, JSON.stringify({ new: `PIN ${pin}` })),
  ]);
  return (await Promise.all(answers)).join('\n');
}

/** A text of Redis' files, and what is packed in it (src/store/redis/pack.ts) unpacked. */
function unpacked(text: string): string {
  const mark = '\u0001';
  const packed = text
    .split(mark)
    .slice(1)
    .flatMap((rest) => /^[A-Za-z0-9+/]{16,}={0,2}/.exec(rest)?.[0] ?? []);
  // The sign stands in other places, too: what is not packed behind it is read as it is.
  const read = (each: string): string => {
    try {
      return unpack(mark + each);
    } catch {
      return each;
    }
  };
  return [text, ...packed.map(read)].join('\n');
}

async function filesBelow(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    await Promise.all(names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
  ).join('\n');
}

interface Pushed {
  readonly places: Record<string, string>;
  readonly links: readonly string[];
  readonly tokens: readonly string[];
  readonly codes: readonly string[];
  readonly set: number;
  readonly given: number;
}

/** How a code of eight digits may be written. */
const written = (code: string): readonly string[] => [
  code,
  `${code.slice(0, 4)} ${code.slice(4)}`,
  [...code].join(' '),
  `${code.slice(0, 4).split('').join(' ')}, ${code.slice(4).split('').join(' ')}`,
];

/** The code a proved chat is shown for the phone; a call keys every other one, so that some are used and some are left. What the chat itself is given is the one place for it. */
async function codeOf(service: ServiceProcess, { login, pin }: Member, n: number): Promise<string> {
  const chat = await Customer.begin(service.url, {});
  await chat.asks(`I am ${login}, my PIN is ${pin}`, /you’re verified/);
  const shown = await chat.asks('give me a code for the phone', /\d{4} \d{4}/);
  const code = /(\d{4}) (\d{4})/.exec(shown)?.slice(1).join('') ?? '';
  if (n % 2 === 1) return code;
  const call = new CarriedCall({
    url: service.url.replace('127.0.0.1', 'localhost'),
    token: voiceToken,
    from: `+1613555${String(1_000 + n)}`,
  });
  // A number that called before would not be asked for its language.
  await call.begins();
  await call.keys('6');
  await call.keys(/^\d+/.exec(login)?.[0] ?? '');
  expect((await call.patiently(call.keys(code))).said).toMatch(/code from your chat/);
  return code;
}

/** Pushes every PIN through the chat, then gathers every place where one could have stayed. */
async function push(service: ServiceProcess, members: readonly Member[], keyed: readonly string[], other: OtherDesk): Promise<Pushed> {
  const customers: Customer[] = [];
  const all = Object.values(ways);
  const waiting = [...members.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [n, member] = next;
      const notation = notations[n % notations.length];
      const way = all[Math.floor(n / notations.length) % all.length];
      if (!notation || !way) throw new Error('There is a notation and a way for every number.');
      const customer = await Customer.begin(service.url, { locale: notation.locale });
      customers.push(customer);
      await way(customer, member, notation);
      if (n === 0) await customer.posts({ text: 'thank you', channelData: { clientActivityID: `4-${kept}` } });
      if (n % 10 === 0) await customer.says(`${member.login} here, please mail me my support PIN`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  const codes = await Promise.all(members.slice(0, CODES).map((member, n) => codeOf(service, member, n)));
  const voicemail = await keyVoicemailPins(Number(new URL(service.url).port), voiceToken, members.slice(CODES), keyed);
  const desk = await giveToAgent(service.url, voiceToken, members.slice(-GIVEN));
  const transcripts = await Promise.all(customers.map(async (customer) => JSON.stringify(await customer.transcript())));
  const [first] = customers;
  if (!first) throw new Error('There was no conversation.');
  const errors = await errorAnswers(
    service.url,
    first.token,
    first.conversation,
    members.map(({ pin }) => pin),
  );
  const mailbox = (await (await fetch(`${service.url}/demo/mailbox`, { headers: { accept: 'application/json' } })).json()) as readonly {
    readonly links: readonly string[];
    readonly subject: string;
    readonly text: string;
  }[];
  const summaries = mailbox.filter(({ subject }) => subject === 'What we did for you');
  return {
    places: {
      transcripts: [...transcripts, voicemail.transcripts, desk.transcripts].join('\n'),
      'answers of calls': [voicemail.answers, desk.answers].join('\n'),
      desk: desk.desk,
      webhooks: other.told(),
      'mails of the desk': summaries.map(({ text }) => text.replace(/https?:\S+/g, '')).join('\n'),
      errors,
      metrics: await (await fetch(`${service.url}/metrics`)).text(),
    },
    links: mailbox.flatMap(({ links }) => links.map((link) => new URL(link).pathname.split('/').at(-1) ?? '')),
    tokens: customers.map(({ token }) => token),
    codes,
    set: voicemail.set,
    given: desk.proved,
  };
}

/** Where a secret stands: `place: secret`. */
function leaksOf({ places, links, tokens, codes }: Pushed, pins: readonly string[]): string[] {
  return Object.entries(places).flatMap(([place, text]) => {
    const digits = sixDigitTokens(text);
    return [
      ...pins.filter((pin) => digits.has(pin)),
      ...links.filter((link) => text.includes(link)),
      ...tokens.filter((token) => text.includes(token)),
      ...codes.filter((code) => written(code).some((form) => text.includes(form))),
    ].map((secret) => `${place}: ${secret}`);
  });
}

describe(`${PINS} known PINs, pushed through the chat in every notation, codes for the phone, new voicemail PINs by the keypad, and PINs given to an agent (I11)`, () => {
  let folder: string;
  let other: OtherDesk;
  const { used, never, keyed } = drawPins();
  const crowd = crowdOf(used);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-leaks-'));
    other = await startOtherDesk();
  });
  afterEach(async () => {
    await other.close();
    await rm(folder, { recursive: true, force: true });
  });

  const found = (pushed: Pushed) => ({
    used: leaksOf(pushed, used),
    keyed: leaksOf({ ...pushed, links: [], tokens: [], codes: [] }, keyed),
    set: pushed.set,
    given: pushed.given,
    never: leaksOf({ ...pushed, links: [], tokens: [], codes: [] }, never),
    keptIn: Object.entries(pushed.places)
      .filter(([, text]) => sixDigitTokens(text).has(kept))
      .map(([place]) => place),
    told: ['webhooks', 'desk', 'mails of the desk'].filter((place) => /C-[0-9A-Z]{4}-[0-9A-Z]/.test(pushed.places[place] ?? '')),
    mailedLinks: pushed.links.length > 0,
    codes: new Set(pushed.codes.map((code) => code.length)),
  });

  test('embedded store: none is in logs, store files, transcripts, metrics, errors or the audit log', async () => {
    const [dataDir, seeds] = [await mkdtemp(join(folder, 'data-')), await mkdtemp(join(folder, 'seed-'))];
    const service = await startServiceProcess({
      DATA_DIR: dataDir,
      DIRECTORY_SEED: await seedFileOf(crowd, seeds),
      LOG_LEVEL: 'debug',
      VOICE_AUTH_TOKEN: voiceToken,
      TRUSTED_PROXIES: '127.0.0.1',
      ...other.env,
    });
    const pushed = await push(service, crowd.members, keyed, other);
    pushed.places['store while running'] = await filesBelow(dataDir);
    pushed.places['audit log'] = (await run('export', { DATA_DIR: dataDir })).out;
    await service.kill();
    pushed.places['store'] = await filesBelow(dataDir);
    pushed.places['log'] = service.output();
    const result = found(pushed);
    console.log(
      `embedded: ${PINS} PINs, ${KEYED} new voicemail PINs (${pushed.set} set), ${GIVEN} given to an agent (${pushed.given} proved), ${pushed.links.length} mailed links, ${pushed.tokens.length} tokens, ${pushed.codes.length} codes for the phone in ${Object.keys(pushed.places).join(', ')}: ${result.used.length + result.keyed.length} found; of ${PINS} never used: ${result.never.length}`,
    );
    expect(result).toEqual({
      used: [],
      keyed: [],
      set: Math.ceil(KEYED / 3),
      given: GIVEN,
      never: [],
      keptIn: ['transcripts', 'store while running', 'store'],
      told: ['webhooks', 'desk', 'mails of the desk'],
      mailedLinks: true,
      codes: new Set([8]),
    });
  });

  test('Redis: none is in logs, dump, append-only file, transcripts, metrics, errors or the audit log', async () => {
    const redis = await startRedis([...unsynced, '--rdbcompression', 'no', '--aof-use-rdb-preamble', 'no']);
    try {
      const [dataDir, seeds] = [await mkdtemp(join(folder, 'data-')), await mkdtemp(join(folder, 'seed-'))];
      const env = { DATA_DIR: dataDir, REDIS_URL: redis.url };
      const service = await startServiceProcess({
        ...env,
        SECRET_KEY: 'the key of a proof about leaks, 32',
        DIRECTORY_SEED: await seedFileOf(crowd, seeds),
        LOG_LEVEL: 'debug',
        VOICE_AUTH_TOKEN: voiceToken,
        TRUSTED_PROXIES: '127.0.0.1',
        ...other.env,
      });
      const pushed = await push(service, crowd.members, keyed, other);
      pushed.places['audit log'] = (await run('export', env)).out;
      await service.kill();
      expect(await redis.command('SAVE')).toContain('OK');
      pushed.places['Redis’ files'] = unpacked(await filesBelow(redis.folder));
      pushed.places['DATA_DIR'] = await filesBelow(dataDir);
      pushed.places['log'] = service.output();
      const result = found(pushed);
      console.log(
        `Redis: ${PINS} PINs, ${KEYED} new voicemail PINs (${pushed.set} set), ${GIVEN} given to an agent (${pushed.given} proved), ${pushed.links.length} mailed links, ${pushed.tokens.length} tokens, ${pushed.codes.length} codes for the phone in ${Object.keys(pushed.places).join(', ')}: ${result.used.length + result.keyed.length} found; of ${PINS} never used: ${result.never.length}`,
      );
      expect(result).toEqual({
        used: [],
        keyed: [],
        set: Math.ceil(KEYED / 3),
        given: GIVEN,
        never: [],
        keptIn: ['transcripts', 'Redis’ files'],
        told: ['webhooks', 'desk', 'mails of the desk'],
        mailedLinks: true,
        codes: new Set([8]),
      });
    } finally {
      await redis.stop();
    }
  });
});
