import type { AuditEntry } from '../../../src/store/port-audit';
import type { TranscriptLine } from '../../../src/store/port';
import { said, type Actor } from './actor';
import type { Ended, Played } from './played';
import type { Stage } from './stage';

type Counted = 'applied' | 'proved' | 'joined' | 'byCode' | 'byLink' | 'confirmed' | 'ended';

/** What one schedule came to, for the sum at the end. */
export interface Verdict {
  readonly violations: readonly string[];
  readonly counts: Readonly<Record<Counted, number>>;
}

interface Evidence {
  readonly stage: Stage;
  readonly played: Played;
  readonly log: readonly AuditEntry[];
  readonly lines: ReadonlyMap<Actor, readonly TranscriptLine[]>;
}
type Check = (evidence: Evidence) => readonly string[];

const grantMax = 60 * 60_000;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const of = (log: readonly AuditEntry[], action: string): readonly AuditEntry[] => log.filter((entry) => entry.action === action);
const actorOf = ({ actors }: Played, leg: string): Actor | undefined => actors.find(({ legs }) => legs.includes(leg));
const textOf = ({ activity }: TranscriptLine): string => (JSON.parse(activity) as { readonly text?: string }).text ?? '';

/** Numbers calls can be forwarded to, as they were named in a step. */
const numbersIn = (text: string): readonly string[] => text.match(/613 \d{3} \d{4}/g)?.map(digitsOf) ?? [];
const numbersOf = (entries: readonly { readonly fields: Readonly<Record<string, unknown>> }[]): readonly string[] =>
  entries.map(({ fields }) => String(fields['number'] ?? ''));

/** A right PIN, link or code that this conversation gave and that was this user's then: the only ways to be proved. */
function gaveRightly(played: Played, actor: Actor | undefined, user: string, method: string | undefined): boolean {
  if (!actor) return false;
  if (method === 'administrator')
    return actor.who === user && played.confirmed.some(({ leg, outcome }) => actor.legs.includes(leg) && outcome === 'confirmed');
  if (actor.provedBy !== undefined) return actor.who === user;
  return actor.steps.some(
    ({ given, from, to }) =>
      given !== undefined &&
      (given.method === 'pin'
        ? played.pins.some((life) => life.user === user && life.pin === given.value && from <= life.to && to >= life.from)
        : actor.who === user),
  );
}

const changes = ({ stage, played }: Evidence) =>
  stage.provider.directory.journal.filter(({ accountId }) => accountId === `account-${played.company.number}`);

/** Each rule looked at from outside the house: what was done in it, and the log, the directory and the transcripts that came of it. */
export const checks: Readonly<Record<string, Check>> = {
  'I1, I10: a change is authorized before it is applied, by the leg that asked': ({ log }) =>
    of(log, 'change.applied').flatMap((applied) => {
      const authorized = of(log, 'change.authorized').filter(
        ({ change, actor, asker }) => change === applied.change && actor === applied.actor && asker === applied.asker,
      );
      return authorized.length === 1 && (authorized[0]?.seq ?? 0) < applied.seq
        ? []
        : [`${applied.change} was applied with ${authorized.length} authorizations before it`];
    }),
  'I1, P1: the leg that asked was proved itself, for the asker, within the hour before': ({ log }) =>
    of(log, 'change.authorized').flatMap((authorized) => {
      const proofs = of(log, 'identity.proved').filter(
        ({ actor, asker, seq }) => actor === authorized.actor && asker === authorized.asker && seq < authorized.seq,
      );
      return proofs.some(({ at }) => Date.parse(authorized.at) - Date.parse(at) < grantMax)
        ? []
        : [`${authorized.change} was authorized on ${authorized.actor}, which was not proved`];
    }),
  'I6, I7, P1: a leg is proved by nothing but a secret of that very user, given there': ({ log, played }) =>
    of(log, 'identity.proved').flatMap(({ actor, asker, method }) =>
      gaveRightly(played, actorOf(played, actor), asker ?? '', method)
        ? []
        : [`${actorOf(played, actor)?.name ?? actor} was proved as ${asker} without giving a secret of theirs`],
    ),
  'I1: only for oneself, by oneself': (evidence) =>
    changes(evidence).flatMap(({ userId, requestedBy, key }) =>
      userId === requestedBy ? [] : [`${key} was asked by ${requestedBy} for ${userId}`],
    ),
  'I2: at most five secrets of a user are compared, at most three of one conversation': ({ played }) => {
    // A code that leads nowhere is compared with nobody's.
    const nowhere = played.actors.flatMap(({ steps }) => steps.filter(({ given }) => given?.value === '12345678')).length;
    const tries = (actors: readonly Actor[]): number =>
      actors.reduce((sum, { steps }) => sum + Math.min(3, steps.filter(({ given }) => given !== undefined).length), 0);
    const colleagues = played.actors.filter(({ who }) => who === played.company.colleague.id);
    const pages = [...new Set(played.confirmed.map(({ by }) => by))].reduce(
      (sum, by) => sum + Math.min(3, played.confirmed.filter((each) => each.by === by).length),
      0,
    );
    const most =
      Math.min(5, tries(played.actors.filter((actor) => !colleagues.includes(actor)))) + Math.min(5, tries(colleagues)) + pages + nowhere;
    return played.compared <= most ? [] : [`${played.compared} were compared, ${most} may be`];
  },
  'I4, I5: a mailed link lets somebody in once': ({ played }) =>
    played.opened.flatMap(({ link, outcomes }) =>
      outcomes.filter((outcome) => outcome !== 'dead' && outcome !== 'unavailable').length <= 1
        ? []
        : [`${link} worked ${outcomes.join(', ')}`],
    ),
  'I4: a join code lets one call in, once': ({ played, log }) => {
    const codes = new Set(
      played.actors.flatMap(({ steps }) => steps.flatMap(({ given }) => (given?.method === 'join-code' ? [given.value] : []))),
    );
    const joined = of(log, 'identity.proved').filter(({ method }) => method === 'join-code');
    return joined.length <= codes.size ? [] : [`${joined.length} calls were let in by ${codes.size} codes`];
  },
  'I13: who confirms is another administrator of the account, once, for what was shown': (evidence) => {
    const { played, log } = evidence;
    const { administrator, otherAdministrator } = played.company;
    const given = played.confirmed.filter(({ outcome }) => outcome === 'confirmed');
    const by = changes(evidence).flatMap((change) => {
      const entry = of(log, 'change.authorized').find((each) => each.change === change.key && each.method === 'administrator');
      if (!entry) return [];
      const number = digitsOf(String(change.fields['number'] ?? '')).slice(-10);
      const fits = given.some(
        (confirmation) =>
          confirmation.by === entry.approver &&
          actorOf(played, entry.actor)?.legs.includes(confirmation.leg) &&
          digitsOf(confirmation.shown).includes(number),
      );
      return fits && [administrator.id, otherAdministrator.id].includes(entry.approver ?? '')
        ? []
        : [`${change.key} (${number}) was confirmed by ${entry.approver ?? 'nobody'}, who was not shown it`];
    });
    const wrong = given.filter(({ right }) => !right).map(({ by: who }) => `${who} confirmed with a wrong PIN or code`);
    return [...by, ...wrong, ...(given.length <= 1 ? [] : [`${given.length} answers confirmed the same request`])];
  },
  'I8: nothing reaches the directory by a right that had ended before': (evidence) =>
    of(evidence.log, 'change.authorized').flatMap((authorized) => {
      const { stage, played } = evidence;
      const actor = actorOf(played, authorized.actor);
      const lastProof = lastGiven(played, actor);
      return stage.deliveries
        .filter(({ key, tick }) => key === authorized.change && tick > played.began)
        .flatMap(({ tick }) => {
          const end = over(evidence, authorized.actor).find(
            ({ to, from, user }) => to < tick && from > lastProof && user === authorized.asker,
          );
          return end
            ? [
                `${authorized.change} reached the directory at ${tick}, after “${end.by}” had answered at ${end.to}; last proof of ${actor?.name} at ${lastProof}`,
              ]
            : [];
        });
    }),
  'I9: a change has an effect once, and one that was accepted is not lost': (evidence) => {
    const { log } = evidence;
    const journal = changes(evidence);
    const twice = new Set(journal.map(({ key }) => key)).size === journal.length ? [] : ['a change had an effect twice'];
    const notOnce = numbersOf(journal)
      .filter((number, n, all) => all.indexOf(number) !== n && asked(evidence, number) < all.filter((each) => each === number).length)
      .map((number) => `${number} was set more often than asked for`);
    const lost = of(log, 'change.authorized')
      .filter(({ change }) => !log.some((entry) => entry.change === change && /^change\.(?:applied|failed|refused)$/.test(entry.action)))
      .map(({ change }) => `${change} was authorized, and nothing came of it`);
    const told = of(log, 'change.applied')
      .filter(({ kind, change }) => kind === 'call-forwarding.set' && !journal.some(({ key }) => key === change))
      .map(({ change }) => `${change} was logged as applied and is not in the directory`);
    const silent = journal
      .filter(({ key }) => !log.some(({ action, change }) => change === key && /^change\.(?:applied|failed)$/.test(action)))
      .map(({ key }) => `${key} is in the directory, and the log says it is not`);
    return [...twice, ...notOnce, ...lost, ...told, ...silent];
  },
  'P2: a case is joined only where its user is proved already, by a proof of the one who joins': ({ log, played }) =>
    played.actors.flatMap((actor) =>
      actor.legs.slice(1).flatMap((leg) => {
        const joined = of(log, 'identity.proved').find((entry) => entry.actor === leg);
        if (!joined) return [`${actor.name} joined a case as ${leg} and is proved nowhere there`];
        const own =
          of(log, 'identity.proved').some((entry) => entry.actor === actor.legs[0] && entry.asker === joined.asker) ||
          joined.method === 'join-code';
        const before = of(log, 'identity.proved').some(
          (entry) => entry.case === joined.case && entry.actor !== leg && entry.asker === joined.asker && entry.seq < joined.seq,
        );
        return [
          ...(own ? [] : [`${actor.name} joined ${joined.case} without a proof of its own`]),
          ...(before ? [] : [`${actor.name} joined ${joined.case}, in which ${joined.asker} had not been proved`]),
        ];
      }),
    ),
  'P3: who is not proved hears of nothing that others asked for, and of no proof': ({ log, played, lines }) =>
    played.actors.flatMap((actor) => {
      if (actor.provedBy) return [];
      const own = actor.steps.flatMap(({ text }) => [...numbersIn(text)]);
      const heard = beforeProof(log, actor, lines.get(actor) ?? []);
      const foreign = foreignIn(played, own, said(heard));
      const proof = said(heard).match(/(?:have just been verified for this case|was just done|could not be done) [^.]*/);
      return [
        ...foreign.map((number) => `${actor.name} was told ${number} before it was proved`),
        ...(proof ? [`${actor.name} was told “${proof[0]}” before it was proved`] : []),
      ];
    }),
  'P3, I8: once a right has ended nothing of others is told any more': (evidence) =>
    evidence.played.actors.flatMap((actor) =>
      actor.legs.flatMap((leg) => {
        const { played, lines, log } = evidence;
        if (!of(log, 'identity.proved').some((entry) => entry.actor === leg)) return [];
        return over(evidence, leg)
          .filter(({ user, from }) => user === actor.who && lastGiven(played, actor) < from)
          .flatMap((end) => {
            const later = (lines.get(actor) ?? []).filter(
              (line) => line.leg === leg && line.position > (end.upTo.get(leg) ?? Number.POSITIVE_INFINITY),
            );
            return foreignIn(played, ownNumbers(evidence, actor), said(later)).map(
              (number) => `${actor.name} was told ${number} after “${end.by}”`,
            );
          });
      }),
    ),
  'P4: what is applied was summarized on that leg, which then said yes or gave its proof': (evidence) =>
    changes(evidence).flatMap((change) => {
      const authorized = of(evidence.log, 'change.authorized').find((entry) => entry.change === change.key);
      const actor = actorOf(evidence.played, authorized?.actor ?? '');
      const spoken = (actor === undefined ? [] : (evidence.lines.get(actor) ?? [])).filter(
        ({ leg }) => leg === authorized?.actor || actor?.legs.includes(leg),
      );
      const number = digitsOf(String(change.fields['number'] ?? '')).slice(-10);
      const summarized = spoken.findIndex(
        (line) => line.from === 'bot' && digitsOf(textOf(line)).includes(number) && /Shall I|Is it right/.test(textOf(line)),
      );
      const answered = summarized >= 0 && spoken.slice(summarized + 1).some(({ from }) => from === 'customer');
      return answered ? [] : [`${change.key} (${number}) was applied for ${actor?.name}, which was not asked, or did not answer`];
    }),
};

/**
 * What ended rights, and whose: revocations and "not me" end all; a new PIN that was really made ends those of every case but
 * the one it was asked in (P6). A new PIN that was asked in vain ends nothing.
 */
function over({ log, played }: Evidence, leg: string): readonly Ended[] {
  const caseOf = (of: string): string | undefined => log.find((entry) => entry.actor === of && entry.action === 'identity.proved')?.case;
  return played.ended.filter(({ by }) => {
    const asking = actorOf(played, by);
    if (asking === undefined)
      return by.startsWith('not me, said') ? log.some(({ action, actor }) => action === 'grant.revoked' && actor === 'not-me') : true;
    const made = of(log, 'change.applied').some(({ kind, actor }) => kind === 'support-pin.reissue' && asking.legs.includes(actor));
    return made && !asking.legs.includes(leg) && caseOf(by) !== caseOf(leg);
  });
}

/** When somebody last gave something that may have proved them; who came by a link, when they came. */
const lastGiven = ({ confirmed }: Played, actor: Actor | undefined): number =>
  Math.max(
    -1,
    actor?.provedAt ?? -1,
    ...confirmed.filter(({ leg, outcome }) => outcome === 'confirmed' && actor?.legs.includes(leg)).map(({ to }) => to),
    ...(actor?.steps ?? []).filter(({ given }) => given !== undefined).map(({ to }) => to),
  );

/** Numbers this conversation named itself, or had changes made to by its own yes. */
function ownNumbers(evidence: Evidence, actor: Actor): readonly string[] {
  const confirmed = changes(evidence).filter(({ key }) =>
    of(evidence.log, 'change.authorized').some((entry) => entry.change === key && actor.legs.includes(entry.actor)),
  );
  return [...actor.steps.flatMap(({ text }) => [...numbersIn(text)]), ...numbersOf(confirmed).map((number) => number.slice(-10))];
}

/** How often a number was named. */
const asked = ({ played }: Evidence, number: string): number =>
  played.actors.reduce((sum, { steps }) => sum + steps.filter(({ text }) => numbersIn(text).includes(number.slice(-10))).length, 0);

/** Numbers of others' in what somebody was told. */
function foreignIn({ actors }: Played, own: readonly string[], text: string): readonly string[] {
  const plain = digitsOf(text);
  return [...new Set(actors.flatMap(({ steps }) => steps.flatMap((step) => [...numbersIn(step.text)])))].filter(
    (number) => !own.includes(number) && plain.includes(number),
  );
}

/** Lines up to the customer's own that held the first right proof; all where there was none. */
function beforeProof(log: readonly AuditEntry[], { legs, steps }: Actor, lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const proved = of(log, 'identity.proved').some(({ actor }) => legs.includes(actor));
  const first = lines.filter(({ leg }) => leg === legs[0]);
  if (!proved) return lines;
  const spoken = steps.filter(({ text }) => text !== '');
  const proof = spoken.findIndex(({ given }) => given !== undefined);
  const own = first.filter(({ from }) => from === 'customer');
  const until = own[proof]?.position ?? 0;
  return first.filter(({ position }) => position < until);
}

/** Judges one schedule. */
export async function judge(stage: Stage, played: Played): Promise<Verdict> {
  const log = await stage.house.store.readAudit(played.auditFrom, 5_000);
  const lines = new Map(await Promise.all(played.actors.map(async (actor) => [actor, await actor.lines()] as const)));
  const evidence: Evidence = { stage, played, log, lines };
  const violations = Object.entries(checks).flatMap(([rule, check]) => check(evidence).map((what) => `${rule}: ${what}`));
  const joined = played.actors.reduce((sum, { legs }) => sum + legs.length - 1, 0);
  return {
    violations,
    counts: {
      applied: of(log, 'change.applied').length,
      proved: of(log, 'identity.proved').length,
      joined,
      byCode: of(log, 'identity.proved').filter(({ method }) => method === 'join-code').length,
      byLink: played.opened.filter(({ outcomes }) => outcomes.includes('continues-here')).length,
      confirmed: played.confirmed.filter(({ outcome }) => outcome === 'confirmed').length,
      ended: played.ended.length,
    },
  };
}
