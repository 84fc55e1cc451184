import { setImmediate as round } from 'node:timers/promises';
import type { UserId } from '../../../machines/words';
import { seeded } from '../../support/random';
import { Actor } from './actor';
import type { Confirmed, Ended, Opened, PinLife, Played } from './played';
import type { Stage } from './stage';

const isPath = (link: string, path: string): boolean => new URL(link).pathname.startsWith(`/${path}/`);
const tokenOf = (link: string): string => decodeURIComponent(new URL(link).pathname.split('/').at(-1) ?? '');

/** Secrets compared so far, right or wrong. */
async function comparedBy({ house }: Stage): Promise<number> {
  const { body } = await house.metrics.render();
  return [...body.matchAll(/^countersign_secret_checks_total\{outcome="(?:accepted|rejected)"\} (\d+)$/gm)].reduce(
    (sum, [, times]) => sum + Number(times),
    0,
  );
}

/** The schedule that a seed draws: who is there, what each does, and after how many rounds of the event loop. `nth`: whose company it is played in. */
export async function play(stage: Stage, seed: number, nth: number): Promise<Played> {
  const { house } = stage;
  house.later(30 * 60_000);
  const random = seeded(seed);
  const chance = (p: number): boolean => random() < p;
  const company = stage.company(nth);
  const { customer, colleague } = company;
  const [began, auditFrom, comparedBefore] = [stage.tick(), (await house.store.auditHead()).seq, await comparedBy(stage)];
  const pins: PinLife[] = [];
  const ended: Ended[] = [];
  const opened: Opened[] = [];
  const confirmed: Confirmed[] = [];
  const actors: Actor[] = [];
  stage.loses(chance(0.3) ? 2 + Math.floor(random() * 3) : 0);

  const number = (n: number): string => `613 ${String(200 + n)} ${String(1_000 + (seed % 9_000))}`;
  const actor = (...given: ConstructorParameters<typeof Actor> extends [Stage, ...infer Rest] ? Rest : never): Actor => {
    const made = new Actor(stage, ...given);
    actors.push(made);
    return made;
  };
  /** The PIN as it is now; the one before may count until whatever replaces it has answered. */
  const readPin = async (user: UserId): Promise<string> => {
    const pin = await house.pins.reveal(user, house.now());
    if (!pins.some((life) => life.user === user && life.pin === pin)) pins.push({ user, pin, from: began, to: Number.POSITIVE_INFINITY });
    return pin;
  };
  /** Ends rights and notes it. */
  const ends = async (
    user: UserId,
    by: string,
    does: () => Promise<unknown>,
    did: () => Promise<boolean> = async () => true,
  ): Promise<void> => {
    const from = stage.tick();
    await does();
    if (!(await did())) return;
    const to = stage.tick();
    const legs = [...new Set(actors.flatMap((each) => each.legs))];
    const upTo = new Map(
      await Promise.all(legs.map(async (leg) => [leg, (await house.store.readLines(leg, 0, 1_000)).at(-1)?.position ?? 0] as const)),
    );
    ended.push({ from, to, user, by, upTo });
  };
  /** "This was not me" is acknowledged when all of it has ended. */
  const disputes = (by: Actor): Promise<void> =>
    ends(customer.id, `not me, said in ${by.name}`, async () => {
      await by.says('this was not me');
      await house.runner.drain();
    });
  const sometime = async (does: () => Promise<unknown>, rounds = 80): Promise<void> => {
    for (let left = Math.floor(random() * rounds); left > 0; left -= 1) await round();
    await does();
  };
  /** Draws everything first, so that the order in which things end cannot change what is drawn. */
  const inTurn = (...moves: readonly (() => Promise<unknown>)[]): (() => Promise<void>) => {
    const waits = moves.map(() => Math.floor(random() * 40));
    return async () => {
      for (const [n, move] of moves.entries()) {
        for (let left = waits[n] ?? 0; left > 0; left -= 1) await round();
        await move();
      }
    };
  };

  const pin = await readPin(customer.id);
  const colleaguePin = await readPin(colleague.id);
  const wrongPin = String((Number(pin) + 1) % 1_000_000).padStart(6, '0');
  const gives = (value: string) => ({ method: 'pin', value }) as const;

  // A chat of the customer's, mostly proved, with a wish.
  const chat = actor('chat', customer.id, 'chat');
  await chat.opens();
  await chat.says(`I am ${customer.login}`);
  const provedFirst = chance(0.75);
  if (provedFirst) await chat.says(`my PIN is ${pin}`, gives(pin));
  if (chance(0.9)) await chat.says(`forward my calls to ${number(1)}`);
  if (provedFirst && chance(0.5)) await chat.says('send me a link to go on');
  const shown = provedFirst && chance(0.4) ? await chat.says('I’d rather go on by phone') : '';
  const code = (/(\d{4}) (\d{4})/.exec(shown)?.slice(1) ?? []).join('');
  await house.runner.drain();

  /** Calls that were told the code of the chat. */
  const coded = new Set<Actor>();
  const keyed = async (call: Actor, extension: string): Promise<void> => {
    await call.opens();
    if (code !== '' && chance(0.6)) {
      coded.add(call);
      await call.says('I have a code');
      await call.keys(extension);
      return;
    }
    if (chance(0.6)) await call.keys('5');
    else await call.says(`forward my calls to ${number(2 + actors.length)}`);
    await call.keys(company.number);
    await call.keys(extension);
  };
  const call = actor('call', customer.id, 'voice', stage.second.calls);
  // Now and then both had a right in the same case and lost it: then the chat alone is proved once more.
  const lost = provedFirst && chance(0.15);
  if (lost) {
    await call.opens();
    for (const keys of ['5', company.number, customer.extension]) await call.keys(keys);
    await call.keys(pin, gives(pin));
    await ends(customer.id, 'revoked before', () =>
      house.revocation.revoke({ op: `before/${nth}`, at: house.now(), user: customer.id, because: 'account-changed' }),
    );
  } else await keyed(call, customer.extension);
  const third = random();
  const other =
    third < 0.3
      ? actor('second call', customer.id, 'voice')
      : third < 0.5
        ? actor('colleague’s call', colleague.id, 'voice')
        : third < 0.75
          ? actor('stranger’s chat', 'nobody', 'chat', stage.second.calls)
          : undefined;
  if (other?.name === 'second call') await keyed(other, customer.extension);
  if (other?.name === 'colleague’s call') await keyed(other, colleague.extension);
  if (other?.channel === 'chat') {
    await other.opens();
    await other.says(`I am ${customer.login}`);
    await other.says(`forward my calls to ${number(9)}`);
  }

  // Somebody of that name without a mailbox: an administrator is asked.
  const lockedOut = chance(0.3) ? actor('chat without a mailbox', customer.id, 'chat', stage.second.calls) : undefined;
  let approvalCode = '';
  if (lockedOut) {
    await lockedOut.opens();
    for (const words of [`I am ${customer.login}`, `forward my calls to ${number(30)}`, 'yes', 'I can’t get into my mailbox'])
      await lockedOut.says(words);
    approvalCode = /\n(\d{4})\n/.exec(await lockedOut.says('yes'))?.[1] ?? '';
    await house.runner.drain();
  }

  const acts: (() => Promise<unknown>)[] = [];
  // The chat goes on.
  acts.push(
    inTurn(
      ...(chance(0.2) ? [() => chat.says(`no, to ${number(8)} instead`)] : []),
      ...(chance(0.85) ? [() => chat.says('yes')] : []),
      ...(!provedFirst && chance(0.7) ? [() => chat.says(pin, gives(pin))] : []),
      ...(chance(0.2)
        ? [
            () => chat.says('make me a new support PIN'),
            () =>
              ends(
                customer.id,
                chat.leg,
                async () => {
                  await chat.says('yes');
                  // A new PIN is acknowledged when it is told, not by the answer to the yes.
                  await house.runner.drain();
                },
                async () =>
                  (await house.store.readAudit(auditFrom, 5_000)).some(
                    ({ action, kind, actor: by }) => action === 'change.applied' && kind === 'support-pin.reissue' && by === chat.leg,
                  ),
              ),
          ]
        : []),
      ...(provedFirst && chance(0.1) ? [() => disputes(chat)] : []),
      ...(chance(0.1) ? [() => chat.says('end chat')] : []),
      // Proved once more, perhaps after all rights have ended: whoever else is in the case gains nothing by that.
      ...(lost || chance(0.3)
        ? [() => chat.says(`my PIN is ${pin}`, gives(pin)), () => chat.says(`forward my calls to ${number(7)}`), () => chat.says('yes')]
        : []),
    ),
  );
  // The calls go on.
  for (const each of [call, other].filter((one): one is Actor => one?.channel === 'voice')) {
    const own = each.who === colleague.id ? colleaguePin : pin;
    if (lost && each === call) {
      acts.push(
        inTurn(
          () => each.says('yes'),
          () => each.says(`forward my calls to ${number(23)}`),
          () => each.says('yes'),
          () => each.says('what can you do'),
          () => each.says('yes please'),
        ),
      );
      continue;
    }
    if (coded.has(each)) {
      const given = { method: 'join-code', value: code } as const;
      acts.push(
        inTurn(
          ...(chance(0.2) ? [() => each.keys('12345678', { method: 'join-code', value: '12345678' })] : []),
          () => each.keys(code, given),
          ...(chance(0.75) ? [() => each.keys('1')] : []),
          ...(chance(0.15) ? [() => disputes(each)] : []),
          ...(chance(0.3) ? [() => each.says(`forward my calls to ${number(22)}`), () => each.says('yes')] : []),
          ...(chance(0.3) ? [() => each.hangsUp()] : []),
        ),
      );
      continue;
    }
    acts.push(
      inTurn(
        ...(chance(0.2)
          ? [() => each.keys(each.who === colleague.id ? pin : wrongPin, gives(each.who === colleague.id ? pin : wrongPin))]
          : []),
        ...(chance(0.3) ? [() => each.keys('1')] : []),
        () => each.keys(own, gives(own)),
        ...(chance(0.75) ? [() => each.keys('1')] : []),
        ...(chance(0.3) ? [() => each.says(`forward my calls to ${number(20)}`), () => each.keys('1')] : []),
        ...(chance(0.3) ? [() => each.says(`forward my calls to ${number(21)}`), () => each.says('yes')] : []),
        ...(chance(0.4) ? [() => each.hangsUp()] : []),
      ),
    );
  }
  // Somebody without a secret says yes, guesses, and asks what goes on.
  if (other?.channel === 'chat') {
    const guess = () => other.says(wrongPin, gives(wrongPin));
    acts.push(
      inTurn(
        () => other.says('yes'),
        guess,
        guess,
        () => other.says('yes'),
        guess,
        guess,
        () => other.says('what can you do'),
        () => other.says('yes please'),
      ),
    );
  }
  // The mailed link is opened twice at once in browsers that never chatted here; whoever comes in says yes.
  const link = house
    .mails()
    .find((mail) => mail.to === customer.address)
    ?.links.find((each) => isPath(each, 'resume'));
  if (link !== undefined && chance(0.8)) {
    acts.push(
      inTurn(async () => {
        const outcomes = await Promise.all(
          [0, 1].map(async () => {
            const from = stage.tick();
            const outcome = await house.links.verify(tokenOf(link), undefined, 'resume');
            if (outcome.is !== 'continues-here') return outcome.is;
            const came = actor(`chat behind the link (${from})`, customer.id, 'chat', stage.house.calls, outcome.conversation, {
              method: 'link',
              value: link,
            });
            if (random() < 0.7) await came.says('yes');
            return outcome.is;
          }),
        );
        opened.push({ link, user: customer.id, outcomes });
      }),
    );
  }
  // Both administrators answer, with the right code or a wrong one; meanwhile the customer may want something else.
  if (lockedOut && approvalCode !== '') {
    const wrongCode = String((Number(approvalCode) + 1) % 10_000).padStart(4, '0');
    for (const administrator of [company.administrator, company.otherAdministrator]) {
      const page = house
        .mails()
        .find((mail) => mail.to === administrator.address)
        ?.links.find((each) => each.includes('/portal/confirm/'));
      if (page === undefined) continue;
      const own = await readPin(administrator.id);
      const answers = (pinGiven: string, code: string) => async () => {
        const from = stage.tick();
        const shown = JSON.stringify((await stage.confirmations.look(tokenOf(page)))?.changes ?? '');
        const outcome = await stage.confirmations.confirm(tokenOf(page), { pin: pinGiven, code });
        confirmed.push({
          leg: lockedOut.leg,
          by: administrator.id,
          from,
          to: stage.tick(),
          outcome,
          shown,
          right: pinGiven === own && code === approvalCode,
        });
      };
      acts.push(
        inTurn(
          ...(chance(0.3) ? [answers(pin, approvalCode)] : []),
          ...(chance(0.3) ? [answers(own, wrongCode)] : []),
          ...(chance(0.15) ? [() => stage.confirmations.refuse(tokenOf(page))] : [answers(own, approvalCode)]),
        ),
      );
    }
    acts.push(
      inTurn(
        ...(chance(0.25) ? [() => lockedOut.says(`no, to ${number(31)} instead`), () => lockedOut.says('yes')] : []),
        ...(chance(0.3) ? [() => lockedOut.says(pin, gives(pin))] : []),
      ),
    );
  }
  // What ends rights.
  if (chance(0.25))
    acts.push(() =>
      sometime(() =>
        ends(customer.id, 'revoked', () =>
          house.revocation.revoke({ op: `race/${nth}`, at: house.now(), user: customer.id, because: 'account-changed' }),
        ),
      ),
    );
  const notMe = house
    .mails()
    .find((mail) => mail.to === customer.address)
    ?.links.find((each) => isPath(each, 'not-me'));
  if (notMe !== undefined && chance(0.25))
    acts.push(() => sometime(() => ends(customer.id, 'not me', () => house.links.notMe(tokenOf(notMe)))));
  await Promise.all(acts.map((act) => act()));

  // Everything that was accepted comes to its end; lost answers are asked for again.
  stage.loses(0);
  await house.runner.drain();
  for (let times = 0; times < 20 && (await house.store.countEffects()) > 0; times += 1) {
    house.later(60_000);
    await house.runner.runDue(200);
    await house.runner.drain();
  }
  // A new PIN may also come of a yes that was given before, when its proof comes: then nobody here knows when.
  const after = await house.pins.reveal(customer.id, house.now());
  const late = chat.steps.some(({ text }) => text.startsWith('make me a new'));
  for (const life of pins)
    if (life.user === customer.id && after !== pin)
      life.to = late ? stage.tick() : (ended.filter(({ by }) => !by.startsWith('revoked')).at(-1)?.to ?? stage.tick());
  for (const each of actors) if (each.channel === 'voice' && !each.over) await each.hangsUp();
  if (!chat.over) await chat.says('end chat');
  await house.runner.drain();
  return { seed, company, actors, ended, pins, opened, confirmed, compared: (await comparedBy(stage)) - comparedBefore, auditFrom, began };
}
