import type { DeskCase, DeskLine, Queue, QueueRow } from '../shapes';
import type { Words } from './words/words';

/** Longer words of a customer are cut when they are read out; the conversation has them whole. */
const longestHeard = 300;
const short = (text: string): string => (text.length > longestHeard ? `${text.slice(0, longestHeard)} …` : text);

const whose = (row: QueueRow, words: Words): string => row.customer ?? row.shown ?? words.queue.unnamed;

/** What a screen reader hears of a queue that changed: who waits anew, whom a colleague took. A first look tells nothing. */
export function tellQueue(before: Queue | undefined, after: Queue, words: Words): readonly string[] {
  if (!before) return [];
  const known = new Set(before.waiting.map(({ number }) => number));
  const fresh = after.waiting.filter(({ number }) => !known.has(number));
  const others = new Map(after.others.map((row) => [row.number, row]));
  const taken = before.waiting.flatMap(({ number }) => {
    const agent = others.get(number)?.agent;
    return agent ? [words.heard.takenBy(agent.name, number)] : [];
  });
  const come =
    fresh.length > 2
      ? [words.heard.waitingMany(fresh.length)]
      : fresh.map((row) =>
          words.heard.waiting(whose(row, words), row.channel ? words.channel[row.channel] : '', row.why ? words.why[row.why] : ''),
        );
  return [...come, ...(taken.length > 2 ? [] : taken)];
}

/** One line of the conversation as it is read out; nothing for the agent's own. */
function tellLine(line: DeskLine, me: string, words: Words): string | undefined {
  const channel = words.channel[line.channel];
  if (line.from === 'customer') return words.heard.customer(channel, short(line.text));
  if (line.from === 'bot') return words.heard.bot(channel, short(line.text));
  return line.agent === me ? undefined : words.heard.agent(line.agent ?? '', short(line.text));
}

/** The proof of a leg in one sentence; it counts only until its end. */
export function proofWords(proved: DeskCase['legs'][number]['proved'], at: number, words: Words, clock: (at: number) => string): string {
  if (!proved || proved.until <= at) return words.proof.not;
  return proved.method === 'administrator'
    ? words.proof.byAdministrator(clock(proved.until))
    : words.proof.by(words.method[proved.method], clock(proved.until));
}

/** What a screen reader hears of the open case: new messages, another proof, who has it now. `me`: the agent's own name. */
export function tellCase(
  before: DeskCase,
  after: DeskCase,
  me: { readonly id: string; readonly name: string },
  words: Words,
  clock: (at: number) => string,
): readonly string[] {
  const known = new Set(before.transcript.map(({ id }) => id));
  const lines = after.transcript.filter(({ id }) => !known.has(id)).flatMap((line) => tellLine(line, me.name, words) ?? []);
  const proofs = after.legs.flatMap((leg) => {
    const old = before.legs.find((other) => other.leg === leg.leg);
    const [was, is] = [old?.proved?.since, leg.proved?.since];
    return was === is ? [] : [words.heard.proved(words.channel[leg.channel], proofWords(leg.proved, after.now, words, clock))];
  });
  const lost = before.agent?.id === me.id && after.agent && after.agent.id !== me.id ? [words.kase.lost(after.agent.name)] : [];
  const notes = after.notes
    .filter(({ id, agent }) => agent !== me.name && !before.notes.some((note) => note.id === id))
    .map(({ agent }) => words.heard.note(agent));
  return [...lost, ...(lines.length > 3 ? [words.heard.messages(lines.length)] : lines), ...proofs, ...notes];
}
