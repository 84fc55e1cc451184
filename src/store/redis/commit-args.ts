import { isNotesLeg } from '../ids';
import type { Commit, NewEffect, NewLine } from '../port';
import { deskArgs } from './desk';
import { mark, plain, written } from './keys';
import { LONG_ACTIVITY, LONG_STATE, pack } from './pack';

/** The number of an effect, which its id ends with after its case's. */
export function numberOf(of: string, id: string): string {
  const n = id.startsWith(`${of}:`) ? id.slice(of.length + 1) : '';
  if (!/^\d{1,15}$/.test(n))
    throw new RangeError(`An effect of case ${of} is named ${of}:<number>; got ${JSON.stringify(id.slice(0, 60))}.`);
  return n;
}

/** Who said a line, as it is stored. */
const senders: Readonly<Record<NewLine['from'], string>> = { customer: 'c', bot: 'b', agent: 'a' };

type Args = (string | number)[];

function addLine(args: Args, { leg, from, id, activity }: NewLine): void {
  args.push(plain('leg', leg), senders[from], plain('activity id', id), pack(activity, LONG_ACTIVITY));
}

function addEffect(args: Args, of: string, { id, type, body, dueAt, warrant }: NewEffect): void {
  args.push(numberOf(of, id), plain('type of an effect', type), body, dueAt, warrant ? written(warrant.user) : '', warrant?.epoch ?? 0);
}

/** What commit.lua wants, in its order: one list, added to, since it is made for every turn. */
export function argsOf(it: Commit): Args {
  const { op, at, leg, case: of, expected, lines, effects, finishes, leaseUntil } = it;
  if (leg !== undefined && isNotesLeg(leg)) throw new RangeError(`Nobody takes a turn on the notes of a case; got ${leg}.`);
  const args: Args = [
    mark(op),
    at,
    leg === undefined ? '' : plain('leg', leg),
    plain('case', of.id),
    plain('number', of.number),
    of.open ? 1 : 0,
    of.grant ? written(of.grant.user) : '',
    of.grant?.epoch ?? 0,
    of.wakeAt ?? '',
    expected,
    pack(of.state, LONG_STATE),
    lines.length,
    effects.length,
    finishes.length,
    leaseUntil ?? '',
  ];
  for (const line of lines) addLine(args, line);
  for (const effect of effects) addEffect(args, of.id, effect);
  for (const { id, fence } of finishes) args.push(numberOf(of.id, id), fence);
  args.push(...deskArgs(it));
  return args;
}
