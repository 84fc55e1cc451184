import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { CarriedCall } from '../support/carrier';
import type { Member } from '../support/crowd';
import { Customer } from '../support/customer';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { notations } from './notations';

/** Another desk, which is told of everything by webhooks. */
export interface OtherDesk {
  readonly env: Readonly<Record<string, string>>;
  /** All it was told. */
  readonly told: () => string;
  close(): Promise<void>;
}

export async function startOtherDesk(): Promise<OtherDesk> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(JSON.stringify(request.headers), body);
      // Not in one: what the HTTP edge stands on makes writeHead answer nothing, for all of a process.
      response.statusCode = 204;
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    env: {
      DESK_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`,
      DESK_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 9).toString('base64')}`,
    },
    told: () => bodies.join('\n'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What came of PINs that were given to an agent. */
export interface DeskTalk {
  /** All that the desk was answered, what customers saw and heard. */
  readonly desk: string;
  readonly transcripts: string;
  readonly answers: string;
  /** How many of the given PINs proved a leg. */
  readonly proved: number;
}

/** Ways of giving a PIN to an agent. */
const ways = [
  'alone',
  'in a sentence',
  'in the card',
  'said, keyed by the agent',
  'keyed on a call',
  'before they said who they are',
] as const;

/**
 * Each member asks for a person, is taken by an agent, and gives the PIN in another way; a note and an answer of the agent hold
 * it, too, as agents should not. The case is closed, so that a heard PIN is replaced and a summary goes out.
 */
export async function giveToAgent(url: string, token: string, members: readonly Member[]): Promise<DeskTalk> {
  const local = url.replace('127.0.0.1', 'localhost');
  const sam = await DeskAgent.signsIn(local);
  const [transcripts, answers]: [string[], string[]] = [[], []];
  let proved = 0;
  const caseOf = async (known: ReadonlySet<string>): Promise<string> =>
    eventually(
      async () =>
        (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting
          .map(({ number }) => number)
          .find((number) => !known.has(number)),
      'a case that waits',
    );
  const seen = new Set<string>();
  for (const [n, member] of members.entries()) {
    const way = ways[n % ways.length];
    const notation = notations[Math.floor(n / ways.length) % notations.length] ?? notations[0];
    const given = notation?.write(member.pin) ?? member.pin;
    const call = way === 'keyed on a call' ? new CarriedCall({ url: local, token, from: `+1613557${String(1_000 + n)}` }) : undefined;
    // From everywhere: of one place no more than two dozen may call a person at once.
    const chat = call ? undefined : await Customer.begin(url, { from: `198.51.100.${n}` });
    if (call) {
      answers.push((await call.begins()).xml, (await call.says('I want to talk to a person')).xml);
    } else if (chat) {
      if (way !== 'before they said who they are') await chat.says(`I am ${member.login}`);
      await chat.asks('I want to talk to a person', /colleague/);
    }
    const number = await caseOf(seen);
    seen.add(number);
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    if (call) {
      answers.push(
        (await call.isSilent()).xml,
        (await call.says(`I am ${[...(member.login.split('@')[0] ?? '')].join(' ')} at ${member.login.split('@')[1]}`)).xml,
      );
      await sam.patiently(number, 'mail-pin', { leg });
      for (let step = 0; step < 4 && call.doc.gather?.['input'] !== 'dtmf'; step += 1) answers.push((await call.isSilent()).xml);
      answers.push((await call.patiently(call.keys(member.pin))).xml);
    }
    if (way === 'alone') await chat?.says(given);
    if (way === 'in a sentence') await chat?.says(`Sure, it is ${given}, thank you`);
    if (way === 'in the card') await chat?.submits({ pin: given });
    if (way === 'before they said who they are') await chat?.says(`my PIN is ${given} and I am ${member.login}`);
    if (way === 'said, keyed by the agent') await sam.patiently(number, 'pin', { leg, pin: member.pin });
    await sam.does(number, 'note', { text: `They said PIN ${given}.` });
    await sam.does(number, 'say', { leg, text: `Is your PIN ${member.pin}?` });
    if ((await sam.case(number)).legs[0]?.proved) proved += 1;
    await sam.get(`cases?q=${encodeURIComponent(member.login)}`);
    await sam.does(number, 'close');
    if (chat) transcripts.push(JSON.stringify(await chat.transcript()));
    if (call) answers.push((await call.isSilent()).xml);
  }
  return { desk: sam.seen.join('\n'), transcripts: transcripts.join('\n'), answers: answers.join('\n'), proved };
}
