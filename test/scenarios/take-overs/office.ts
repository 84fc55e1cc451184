import { setImmediate as round } from 'node:timers/promises';
import type { CaseId, LegId } from '../../../machines/words';
import type { Asking } from '../../../src/desk/actions/asking';
import { take } from '../../../src/desk/actions/hold';
import { Refused } from '../../../src/desk/actions/refused';
import { say } from '../../../src/desk/actions/write';
import type { Agent } from '../../../src/desk/agent';
import { createLiveHub } from '../../../src/desk/live/hub';
import type { DeskParts } from '../../../src/desk/parts';
import { findCase } from '../../../src/desk/view/find-case';
import { mintLegId } from '../../../src/store/ids';
import { createNumbering } from '../../../src/turn/numbering';
import { eventually } from '../../support/eventually';
import { openTalkingHouse, type TalkingHouse } from '../../support/talking-house';

/** One process: its way to the store, its turns, its desk. */
export interface Office {
  readonly parts: DeskParts;
  readonly calls: ReturnType<TalkingHouse['instance']>['calls'];
  /** Cases whose consoles here were told that something changed. */
  readonly told: ReadonlySet<CaseId>;
}

/** A customer whose case waits for a person. */
export interface Waiting {
  readonly number: string;
  readonly id: CaseId;
  readonly leg: LegId;
  readonly said: string[];
}

/** What became of an agent's try. */
export interface Tried {
  readonly agent: Agent;
  readonly number: string;
  readonly won: boolean;
  /** Who has it, as the agent is told. */ readonly told: string | undefined;
}

/** A house with a desk: on Redis two processes share it, on the embedded store two halves of one process. */
export async function openOffices(redis: boolean) {
  const house = await openTalkingHouse({ redis, desk: true });
  const other = await house.another();
  const opened = [house.store, other ?? house.store].map((store): Office => {
    const { turns, calls } = house.instance(store);
    const told = new Set<CaseId>();
    createLiveHub(store, house.log).listen((of) => {
      if (of !== undefined) told.add(of);
    });
    const parts: DeskParts = {
      store,
      turns,
      directory: house.directory,
      pins: house.pins,
      keys: house.keys,
      numbering: createNumbering('CA'),
      mask: (words) => words,
      country: 'CA',
      policy: house.policy,
      audit: house.audit,
      metrics: house.metrics,
      agentName: async () => undefined,
      answers: [],
      hours: undefined,
      now: house.now,
      log: house.log,
    };
    return { parts, calls, told };
  });
  const office = (n: number): Office => opened[n % opened.length] ?? (opened[0] as Office);
  return {
    house,
    offices: opened,
    office,
    close: async () => {
      await other?.close();
      await house.close();
    },
  };
}
export type Offices = Awaited<ReturnType<typeof openOffices>>;

/** Something a customer does on a leg; waits until it is committed. */
async function step(
  { house, office }: Offices,
  n: number,
  leg: LegId,
  turn: number,
  what: { readonly kind?: 'opened'; readonly text: string },
): Promise<void> {
  const result = await office(n).calls.take({
    leg,
    channel: 'chat',
    turnId: `${leg}-${turn}`,
    at: house.now(),
    kind: 'message',
    attachments: false,
    language: 'en',
    ...what,
  });
  if (result.status !== 'committed') throw new Error(`A customer's turn should be committed; it was ${result.status}.`);
}

/** A customer begins a chat at one of the processes and asks for a person. */
export async function customer(all: Offices, n: number): Promise<Waiting> {
  const leg = mintLegId();
  await step(all, n, leg, 0, { kind: 'opened', text: '' });
  await step(all, n, leg, 1, { text: 'I want to talk to a person' });
  const stored = await all.house.store.loadByLeg(leg);
  if (!stored) throw new Error('The chat should have a case.');
  return { number: stored.number, id: stored.id, leg, said: ['I want to talk to a person'] };
}

/** The customer goes on writing, one message after another, each at another process. */
export async function writes(all: Offices, n: number, waiting: Waiting, messages: number): Promise<void> {
  for (let k = 0; k < messages; k += 1) {
    const text = `Customer ${waiting.number} writes line ${k}.`;
    await step(all, n + k, waiting.leg, 2 + k, { text });
    waiting.said.push(text);
  }
}

const asking = async ({ parts }: Office, agent: Agent, number: string, op: string): Promise<Asking> => {
  const found = await findCase(parts.store, parts.policy, number, parts.now());
  if (!found) throw new Error(`There should be a case ${number}.`);
  return { agent, found, language: 'en', at: parts.now(), op: `desk/${agent.id}/${op}` };
};

/** Undefined: done. */
const refusalOf = (work: Promise<void>): Promise<Refused | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refused) return error;
      throw error;
    },
  );

/** Deeds that a store under load could not take are tried again, as a person presses again. */
async function insist(work: () => Promise<Refused | undefined>): Promise<Refused | undefined> {
  return eventually(async () => {
    const refused = await work();
    return refused?.code === 'TryLater' ? undefined : { refused };
  }, 'a deed to be judged').then(({ refused }) => refused);
}

/** One agent tries for the cases in turn, at one process; who gets one writes at once, who does not tries to write all the same. */
export async function tries(
  office: Office,
  agent: Agent,
  cases: readonly Waiting[],
  words: (number: string) => readonly string[],
): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const { number, leg } of cases) {
    const taken = await insist(async () => refusalOf(take(office.parts, await asking(office, agent, number, `take/${number}`), {})));
    if (taken !== undefined && taken.code !== 'Taken') throw taken;
    tried.push({ agent, number, won: taken === undefined, told: taken?.agent });
    for (const [k, text] of words(number).entries()) {
      const refused = await insist(async () =>
        refusalOf(say(office.parts, await asking(office, agent, number, `say/${number}/${k}`), { leg, text })),
      );
      if ((refused === undefined) !== (taken === undefined))
        throw new Error(
          `${agent.name}, who ${taken ? 'does not have' : 'has'} ${number}, was answered ${refused?.message ?? 'that it was said'}.`,
        );
    }
    await round();
  }
  return tried;
}
