import type { Reply, Scene, Speech } from '../../../dialogs/scene';
import { hasAgent, speaks } from '../../../machines/desk/beside-agent';
import type { SessionContext } from '../../../machines/case/context';
import type { Snapshot } from '../../../machines/decide';
import { withPerson } from '../../../machines/desk/desk-state';
import type { Tell } from '../../../machines/tells';
import { confirms } from '../../../machines/question';
import { viewLeg } from '../../../machines/view';
import type { Channel, Escalation, Language, LegId } from '../../../machines/words';
import type { NewLine } from '../../store/port';
import { mintActivityId } from './activity-id';

/** What words may depend on besides the case; set once at start. */
export interface RenderSettings {
  readonly pinMail: (language: Language) => { readonly from: string; readonly subject: string };
  /** Where self-service pages are, and whether they are our own; a function, because with PORT=0 it is known only after `listen`. */
  readonly portal: () => Pick<Scene, 'portalUrl' | 'ownPortal'>;
  readonly timeZone: string;
  /** The name customers know the provider by. */
  readonly company?: string;
  /** Where customers call (dialogs/scene.ts); undefined: no calls are answered here. */
  readonly phone?: () => Scene['phone'];
  /** Mail to us is taken in (dialogs/scene.ts). */
  readonly mailIn?: boolean;
  /** Calls can be put through to somebody. */
  readonly person: boolean;
}

/** What a turn came to, for who is to hear it. */
export interface Told {
  /** The case as the turn found it. */
  readonly before: SessionContext;
  readonly snapshot: Snapshot;
  readonly caseNumber: string;
  readonly tells: readonly Tell[];
  readonly asked: readonly LegId[];
  /** The customer's activity id, which the replies of its leg refer to. */
  readonly answers: string | undefined;
  /** The article that answers what the leg whose turn it was asked, or those that may. */
  readonly help: Pick<Scene, 'article' | 'parts' | 'near'> | undefined;
  /** What who called a person may expect. */
  readonly desk: Scene['desk'];
}

/**
 * The lines of a turn: for the leg whose turn it was, what it is told and then its question; for other legs what they are
 * told. Beside an agent only what guards is asked.
 */
export function renderLines(
  speech: Speech,
  settings: RenderSettings,
  { before, snapshot, caseNumber, tells, asked, answers, help, desk }: Told,
): NewLine[] {
  const legs = [...new Set([...tells.map((tell) => tell.leg), ...asked])];
  const lines: NewLine[] = [];
  for (const leg of legs) {
    const own = viewLeg(snapshot, leg);
    const held = snapshot.context.legs[leg];
    if (!own || !held) continue;
    const asks = asked.includes(leg);
    const { portalUrl, ownPortal } = settings.portal();
    const scene: Scene = {
      language: held.language,
      channel: held.channel,
      caseNumber,
      shown: own.claim?.shown,
      byEmail: own.claim?.by === 'email',
      signedIn: own.claim?.signedIn ? true : undefined,
      proved: own.proved,
      changes: own.changes,
      otherwise: own.otherwise,
      pinMail: settings.pinMail(held.language),
      pinLife: pinLifeOf(snapshot.context, held.channel),
      portalUrl,
      ownPortal,
      timeZone: settings.timeZone,
      company: settings.company,
      person: settings.person,
      phone: settings.phone?.(),
      article: asks ? help?.article : undefined,
      parts: asks ? help?.parts : undefined,
      near: asks ? help?.near : undefined,
      mailIn: settings.mailIn,
      handling: handlingOf(snapshot.context),
      staffed: snapshot.context.policy.desk ? true : undefined,
      desk,
    };
    const question =
      asks && speaks(before, snapshot.context, leg) && (held.channel === 'voice' || !isFarewell(tells, leg)) ? own.question : undefined;
    const replies = speech.say(
      tells.filter((tell) => tell.leg === leg).map((tell) => tell.line),
      question,
      scene,
    );
    const handOff = held.pushed === undefined ? undefined : whyCalled(tells, leg);
    const put = question === undefined ? undefined : putBy(before, snapshot.context, leg);
    for (const [n, reply] of replies.entries())
      lines.push({
        id: mintActivityId(),
        leg,
        from: 'bot',
        activity: JSON.stringify(
          activityOf(reply, held.language, asks ? answers : undefined, n === replies.length - 1 ? { handOff, put } : {}),
        ),
      });
  }
  return lines;
}

/**
 * Which summary that an agent put to the leg is asked for here: what a call was told, and what a mail answers, is found by it
 * (misses-summary.ts). On a call only where it is told for the first time.
 */
function putBy(before: SessionContext, { legs }: SessionContext, leg: LegId): number | undefined {
  const { put, channel, question } = legs[leg] ?? {};
  const tells = channel === 'email' || (channel === 'voice' && put?.n !== before.legs[leg]?.put?.n);
  return put && tells && put.digest === confirms(question) ? put.n : undefined;
}

/** Why a person was called just now: people behind the channel of a leg whose lines are brought there are told with the last of them. */
const whyCalled = (tells: readonly Tell[], leg: LegId): Escalation | undefined =>
  tells.flatMap((tell) => (tell.leg === leg && tell.line.line === 'person-called' && !tell.line.again ? [tell.line.why] : []))[0];

/** A person was called, or answers. */
const handlingOf = (context: SessionContext): Scene['handling'] =>
  withPerson(context) ? (hasAgent(context) ? 'agent' : 'waiting') : undefined;

/** Where PINs work once, how long one lives that is asked for on this channel. */
const pinLifeOf = ({ policy: { oneTimePin } }: SessionContext, channel: Channel): Scene['pinLife'] =>
  channel === 'email' ? oneTimePin?.mail : oneTimePin?.talk;

/** Thanks and goodbyes are answered, not followed by the open question once more; it stays open all the same. (A call listens on.) */
const isFarewell = (tells: readonly Tell[], leg: LegId): boolean => {
  const told = tells.filter((tell) => tell.leg === leg);
  return told.length > 0 && told.every(({ line }) => line.line === 'small-talk' && (line.about === 'thanks' || line.about === 'bye'));
};

/** What is not there is undefined, and so not written. */
function activityOf(
  { text, speak, card, choices, gather, hangup, transfer, reveals }: Reply,
  language: Language,
  replyToId: string | undefined,
  { handOff, put }: { readonly handOff?: Escalation | undefined; readonly put?: number | undefined },
): Record<string, unknown> {
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    locale: language,
    speak,
    attachments: card && [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    suggestedActions: choices && { actions: choices.map((title) => ({ type: 'imBack', title, value: title })) },
    channelData:
      gather || hangup || transfer || reveals || handOff || put ? { handOff, put, gather, hangup, transfer, reveals } : undefined,
    replyToId,
  };
}
