import { z } from 'zod';
import type { Language, LegId, Millis } from '../../../../machines/words';
import type { Notes } from '../../../store/notes';
import type { Calls } from '../../voice/calls';
import { chosenLanguage, saidBeside } from '../../voice/language-step';
import { phrases } from '../../voice/phrases';
import { take, tryAgain, type Request, type Said, type Taken, type TakingDeps } from '../request';
import { languageOf } from '../words';
import type { Keyed, Sequence } from './keyed';
import { keysIn } from './keys-in';
import type { Listening } from './listening';
import type { Pauses } from './pauses';
import { hangingUp, spoken } from './speech';

export interface TelephoneDeps extends TakingDeps {
  readonly calls: Pick<Calls, 'languageOf' | 'remember' | 'isEnded'>;
  readonly notes: Notes;
  readonly listening: Listening;
  readonly keyed: Keyed;
  readonly pauses: Pick<Pauses, 'start' | 'stop' | 'run'>;
  /** Whether an agent of the desk has the call's case now. */
  readonly hasAgent: (leg: LegId) => Promise<boolean>;
  /** The caller is gone, or was put through. */
  readonly end: (leg: LegId) => Promise<void>;
}

/** How long a gateway that waits for the answer waits for outcomes (design: voice 4 s). */
const patience: Millis = 4_000;
/** Times the language is asked for. */
const asks = 3;

const handoffStatus = z.object({ state: z.enum(['accepted', 'failed', 'completed']) });

/**
 * Calls that a gateway carries over the Bot Framework's protocol: the same dialog as behind a carrier's webhooks. Keys come one
 * activity each, and are put together here.
 */
export class Telephone {
  constructor(private readonly deps: TelephoneDeps) {}

  /** Rejects with HttpError 503 when nothing was saved and nobody could be told. */
  async handle(request: Request): Promise<void> {
    const {
      activity,
      conversation: { leg },
      id,
    } = request;
    if (activity.type === 'endOfConversation') return this.deps.end(leg);
    if (await this.deps.calls.isEnded(leg)) return undefined;
    if (activity.type === 'event') return activity.name === 'handoff.status' ? this.comeBack(request) : undefined;
    if (activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).length === 0) return undefined;
    if (activity.type !== 'conversationUpdate' && activity.type !== 'message') return undefined;
    if (!(await this.deps.listening.hasBegun(leg))) return this.begin(request);
    if (activity.type !== 'message' || (await this.deps.notes.readNote(`bot-chose:${leg}`)) === id) return undefined;
    const pressed = keysIn(activity);
    if (pressed !== undefined) return this.press(request, pressed);
    if (activity.text.trim() !== '') await this.speak(request);
  }

  /** The language first, unless this number has chosen one before, or it is heard in what is said at once: that is taken in the turn that greets. */
  private async begin(request: Request): Promise<void> {
    const { deps } = this;
    const {
      activity,
      conversation: { leg },
      id,
      at,
      context,
    } = request;
    const number = activity.from?.id;
    const pressed = keysIn(activity);
    const said = activity.type === 'message';
    const chosen = said ? chosenLanguage(pressed, activity.text) : undefined;
    const language = chosen ?? (await deps.calls.languageOf(number, leg));
    if (language !== undefined) {
      if (chosen !== undefined) await deps.calls.remember(number, leg, chosen, at);
      const wish = said && pressed === undefined ? saidBeside(activity.text) : '';
      if (wish !== '') {
        await this.taken(request, this.take(request, { turnId: id, kind: 'message', language, text: wish }));
        return undefined;
      }
      await deps.notes.putNote({ key: `bot-chose:${leg}`, text: id, at });
      await this.taken(request, this.take(request, { turnId: id, kind: 'opened', language }));
      return undefined;
    }
    const [before = '', times = '0'] = (await deps.notes.readNote(`bot-language:${leg}`))?.split(' ') ?? [];
    const asked = Number(times);
    // A gateway tells of each who is there; the same key twice is one.
    if (asked > 0 && (!said || before === id)) return undefined;
    if (asked < asks) await deps.notes.putNote({ key: `bot-language:${leg}`, text: `${id} ${asked + 1}`, at });
    const last = asked >= asks - 1;
    for (const each of ['en', 'fr'] as const) {
      await context.sendActivity(
        spoken(phrases[each].choose[Math.min(asked, asks - 1)] ?? '', each, last || each === 'en' ? 'ignoringInput' : 'expectingInput'),
      );
    }
    if (!last) return undefined;
    await context.sendActivity({ ...hangingUp });
    await deps.end(leg);
  }

  /** What was said. While a secret is keyed in nothing is listened to: words that come all the same are as good as none, and kept nowhere. */
  private async speak(request: Request): Promise<void> {
    const {
      conversation: { leg },
      id,
      activity,
    } = request;
    const [present] = await this.open(leg);
    const isSecret = (await this.deps.listening.asked(present))?.gather?.input === 'dtmf';
    await this.taken(
      request,
      this.take(request, { turnId: id, kind: 'message', ...(isSecret ? { voice: { digits: '' } } : { text: activity.text }) }),
    );
  }

  /** A key belongs to the question that was open when it came first, however often it comes. */
  private async press(request: Request, pressed: string): Promise<void> {
    const { deps } = this;
    const {
      conversation: { leg },
      id,
      at,
    } = request;
    const note = `bot-key:${leg}:${id}`;
    const before = await deps.notes.readNote(note);
    const [present, position] =
      before === undefined ? await this.open(leg) : [before.slice(0, before.indexOf(' ')), Number(before.slice(before.indexOf(' ') + 1))];
    if (before === undefined) await deps.notes.putNote({ key: note, text: `${present} ${position}`, at });
    const gather = position === 0 ? undefined : (await deps.listening.at(present, position))?.gather;
    if (gather === undefined || (gather.digits === 1 && pressed.length === 1)) {
      await this.taken(request, this.take(request, { turnId: id, kind: 'message', voice: { digits: pressed } }));
      return undefined;
    }
    const sequence = await deps.keyed.add(present, position, id, pressed, at);
    if (sequence.taken) return sequence.ended ? this.submit(request, present, position, sequence.own, '') : undefined;
    const whole = wholeIn(sequence.keys, gather);
    deps.pauses.stop(leg);
    if (whole !== undefined) return this.submit(request, present, position, sequence.last, whole);
    deps.pauses.start(leg, gather.timeout * 1_000, () => this.afterPause(request, present, position, sequence));
  }

  /** The caller has stopped: what is there counts, unless another instance was given more. */
  private async afterPause(request: Request, present: LegId, position: number, before: Sequence): Promise<void> {
    const { keyed } = this.deps;
    const now = await keyed.sequence(present, position);
    if (now.keys === '' || now.last !== before.last) return;
    const { leg } = request.conversation;
    await this.deps.pauses.run(leg, request, (later) => this.submit(later, present, position, now.last, now.keys));
  }

  /** Under the place of the last key: whoever finds the keys whole, it is one turn. */
  private async submit(request: Request, present: LegId, position: number, last: number, digits: string): Promise<void> {
    const said: Said = { turnId: `keys-${position}-${last}`, kind: 'message', voice: { digits } };
    if (await this.taken(request, this.take(request, said))) await this.deps.keyed.forget(present, position, last, request.at);
  }

  /** The leg the call is by now, and the line that asked last; 0: none. */
  private async open(leg: LegId): Promise<readonly [LegId, number]> {
    const present = (await this.deps.notes.readNote(`bot-present:${leg}`)) ?? leg;
    return [present, (await this.deps.listening.asked(present))?.position ?? 0];
  }

  private async take(request: Request, said: Said): Promise<Taken> {
    const { leg } = request.conversation;
    const taken = await take(this.deps, { channel: 'voice', patience }, request, said);
    if (taken !== undefined && taken.leg !== leg)
      await this.deps.notes.putNote({ key: `bot-present:${leg}`, text: taken.leg, at: request.at });
    return taken;
  }

  /** Answers whether it was saved; the caller is told when it was not. */
  private async taken(request: Request, turn: Promise<Taken>): Promise<boolean> {
    const taken = await turn;
    if (taken?.silent) await this.passOn(request, taken.leg);
    if (taken !== undefined) return true;
    const language = await this.language(request);
    await request.context
      .sendActivity(spoken(phrases[language].unavailable, language, 'expectingInput'))
      .catch(() => Promise.reject(tryAgain()));
    return false;
  }

  /** An agent has the case and the bot is silent: the caller hears that their words went on, and the line stays open. */
  private async passOn(request: Request, leg: LegId): Promise<void> {
    if (!(await this.deps.hasAgent(leg))) return;
    const language = await this.language(request);
    await request.context.sendActivity(spoken(phrases[language].passedOn, language, 'expectingInput'));
  }

  private async language({ conversation: { leg }, activity }: Request): Promise<Language> {
    const asked = await this.open(leg)
      .then(([present]) => this.deps.listening.asked(present))
      .catch(() => undefined);
    return asked?.language ?? languageOf(activity.locale);
  }

  /** Nobody took the call that was put through: what was asked last is still open. */
  private async comeBack(request: Request): Promise<void> {
    const {
      context,
      conversation: { leg },
      activity,
    } = request;
    const status = handoffStatus.safeParse(activity.value);
    if (!status.success || status.data.state === 'accepted') return;
    if (status.data.state === 'completed') return this.deps.end(leg);
    const language = await this.language(request);
    await context.sendActivity(spoken(phrases[language].noAnswer, language, 'expectingInput'));
  }
}

/** What was keyed once it is whole: up to the finish key, or as many keys as are wanted; undefined: more may come. */
function wholeIn(
  keys: string,
  { finish, digits }: { readonly finish: '#' | ''; readonly digits?: number | undefined },
): string | undefined {
  const end = finish === '#' ? keys.indexOf('#') : -1;
  if (end >= 0) return keys.slice(0, end);
  return digits !== undefined && keys.length >= digits ? keys.slice(0, digits) : undefined;
}
