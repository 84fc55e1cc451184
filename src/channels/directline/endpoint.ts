import type { Instant, Language, LegId, Millis } from '../../../machines/words';
import { CountersignBot } from '../../bot/countersign-bot';
import { deriveKey } from '../../http/derive-key';
import { conceal } from '../../proof/reveal';
import type { Logger } from '../../observe/logger';
import type { CasePort, TranscriptLine } from '../../store/port';
import type { Inbound, TurnResult, Turns } from '../../turn/port';
import { TurnAdapter } from '../turn-adapter';
import { authorizer, unknownConversation } from './authorize';
import { passingActivity } from './compose';
import { mintActivityId, resentIds, userIds, type Resendable } from './ids';
import { Talks } from './talks';
import { streamLife, tokenLife, Tokens, type Claims } from './tokens';
import { unavailableNotice } from './words';

/** What the endpoint is made of. */
export interface DirectLineParts {
  readonly publicUrl: () => string;
  readonly secretKey: string;
  /** DIRECT_LINE_SECRET; undefined: nobody has it. */
  readonly secret: string | undefined;
  readonly store: Pick<CasePort, 'readLines' | 'watchLeg'>;
  readonly turns: Turns;
  /** Whether a reload may go on with this conversation: it was started, did not end, its case is open. */
  readonly isResumable: (leg: LegId) => Promise<boolean>;
  /** Whether its customer ended this conversation, as the store has it; left out: only what this instance saw counts. */
  readonly hasEnded?: (leg: LegId) => Promise<boolean>;
  /** Whether a person is called in this conversation, or has it: they are told when the customer leaves; left out: nobody is. */
  readonly isWithPerson?: (leg: LegId) => Promise<boolean>;
  readonly now: () => Instant;
  /** The stored activity of a line as the customer of its leg may see it; left out: with dots where a code stands. */
  readonly reveal?: (line: TranscriptLine) => string;
  readonly log: Logger;
  /** How long a browser remembers its conversation: CASE_IDLE. */
  readonly browserLife: Millis;
  /** How often open sockets are asked whether somebody is still there; 25 s unless told (proxies cut what is silent for a minute). */
  readonly heartbeat?: Millis;
}

/** What the handlers of the endpoint share. */
export class Endpoint {
  readonly talks = new Talks();
  readonly tokens: Tokens;
  readonly streamTokens: Tokens;
  readonly authorize;
  /** The customer's id of a conversation minted here. */
  readonly userOf: (leg: LegId) => string;
  /** The id of a message that its client has named. */
  readonly resentId: (message: Resendable) => string;
  readonly shown: (line: TranscriptLine) => string;
  private readonly adapter: TurnAdapter;

  constructor(readonly parts: DirectLineParts) {
    this.tokens = new Tokens(parts.secretKey, 'direct-line-token', tokenLife, parts.now);
    this.streamTokens = new Tokens(parts.secretKey, 'direct-line-stream', streamLife, parts.now);
    this.authorize = authorizer(this.tokens, parts.secret);
    this.resentId = resentIds(deriveKey(parts.secretKey, 'direct-line-resent'));
    this.userOf = userIds(deriveKey(parts.secretKey, 'direct-line-user'));
    this.shown = parts.reveal ?? (({ activity }) => conceal(activity));
    const bot = new CountersignBot(parts.turns);
    this.adapter = new TurnAdapter(
      'directline',
      (context) => bot.run(context),
      (inbound, user) => this.showTyping(inbound, user),
    );
  }

  /** Swagger's Conversation without a stream; `eTag` and the like are not ours. */
  grant(claims: Claims): { conversationId: LegId; token: string; expires_in: number } {
    return { conversationId: claims.conv, token: this.tokens.mint(claims), expires_in: tokenLife };
  }

  /** The same with its stream, pre-authorised, absolute, behind the watermark (Direct Line 3). */
  open(claims: Claims, watermark: number): Record<string, unknown> {
    const ticket = this.streamTokens.mint({ user: claims.user, conv: claims.conv });
    const base = this.parts.publicUrl().replace(/^http/, 'ws');
    const streamUrl = `${base}/v3/directline/conversations/${claims.conv}/stream?watermark=${watermark}&t=${ticket}`;
    const { conversationId, token, expires_in } = this.grant(claims);
    return { conversationId, token, expires_in, streamUrl };
  }

  /** Whether somebody began to talk here; asks the store once. Rejects with StoreUnavailable. */
  async isStarted(leg: LegId): Promise<boolean> {
    if (this.talks.stateOf(leg) === undefined) this.sawLines(leg, await this.parts.store.readLines(leg, 0, 1));
    return this.talks.stateOf(leg) !== undefined;
  }

  /** Learns from lines that there is a talk. Whether it has ended is not in them: the turn knows (ConversationOver). */
  sawLines(leg: LegId, lines: readonly TranscriptLine[]): void {
    if (lines.length > 0 && this.talks.stateOf(leg) === undefined) this.talks.remember(leg, 'started');
  }

  /** Throws 404 unless it was started. When the store cannot say, the client is believed: its token names the conversation. */
  async expectStarted(leg: LegId): Promise<void> {
    const started = await this.isStarted(leg).catch((error: unknown) => {
      this.parts.log.warn('could not look whether a conversation was started', { error });
      return true;
    });
    if (!started) throw unknownConversation();
  }

  /**
   * Whether a conversation is over for what takes no turn: a turn finds out by itself. When the store cannot say, the client is
   * believed: nothing comes of it but that it is shown to whoever listens.
   */
  async isOver(leg: LegId): Promise<boolean> {
    const ended = await this.parts.hasEnded?.(leg).catch((error: unknown) => {
      this.parts.log.warn('could not look whether a conversation has ended', { error });
      return false;
    });
    if (ended) this.talks.remember(leg, 'ended');
    return ended === true;
  }

  /** Takes a turn behind the conversation's earlier ones and hands its lines to the open socket. Rejects with LaneFull and ConversationOver. */
  async take(inbound: Inbound, user: string): Promise<TurnResult> {
    const talk = this.talks.enter(inbound.leg);
    try {
      const result = await talk.lane.run(() => this.adapter.process(inbound, user));
      if (result.status === 'unavailable') this.showUnavailable(inbound, user);
      else {
        const own = result.lines.filter((line) => line.leg === inbound.leg);
        talk.stream?.offer(own);
        this.sawLines(inbound.leg, own);
        if (inbound.kind === 'ended') this.talks.remember(inbound.leg, 'ended');
      }
      return result;
    } finally {
      this.talks.leave(inbound.leg);
    }
  }

  /** The customer began another conversation in the same browser: who waits for them here, or talks with them, sees that they left. */
  async leave(leg: LegId): Promise<void> {
    try {
      if (!(await this.parts.isWithPerson?.(leg))) return;
      await this.take(
        { leg, channel: 'chat', turnId: `${leg}/left`, at: this.parts.now(), kind: 'ended', text: '', attachments: false },
        this.userOf(leg),
      );
    } catch (error) {
      this.parts.log.warn('that a customer left a conversation could not be told', { error });
    }
  }

  /** Hands lines of any turn to the sockets of their conversations. */
  show(lines: readonly TranscriptLine[]): void {
    const [first] = lines;
    // Nearly always they are all of one conversation.
    if (first === undefined || lines.every(({ leg }) => leg === first.leg)) return this.talks.find(first?.leg ?? '')?.stream?.offer(lines);
    for (const leg of new Set(lines.map((line) => line.leg))) {
      this.talks.find(leg)?.stream?.offer(lines.filter((line) => line.leg === leg));
    }
  }

  private showTyping(inbound: Inbound, user: string): void {
    const stream = this.talks.find(inbound.leg)?.stream;
    stream?.show(passingActivity(inbound.leg, user, mintActivityId(), this.parts.now(), 'bot', { type: 'typing' }));
  }

  /** I14: nothing could be stored, so the customer is told beside the transcript. */
  private showUnavailable(inbound: Inbound, user: string): void {
    if (inbound.kind === 'opened') return;
    const language: Language = inbound.language ?? (inbound.locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en');
    const body = { type: 'message', text: unavailableNotice[language], textFormat: 'plain', locale: language };
    this.talks.notify(inbound.leg, passingActivity(inbound.leg, user, mintActivityId(), this.parts.now(), 'bot', body));
  }
}
