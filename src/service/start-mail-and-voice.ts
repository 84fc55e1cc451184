import { CountersignBot } from '../bot/countersign-bot';
import { createEmailChannel, type EmailChannel } from '../channels/email/email-channel';
import type { StandingOf } from '../channels/voice/holding';
import { createVoiceChannel } from '../channels/voice/voice-channel';
import type { Router } from '../http/router';
import { revealTo } from '../proof/reveal';
import { notesIn } from '../store/notes';
import { createCallTurns } from '../turn/joins/join-calls';
import type { Frame } from '../website/page-context';
import { readPhoneFiles, servePhone } from '../website/phone/phone';
import type { PhoneFacts } from '../website/phone/phone-page';
import type { DemoMail } from './demo-mail';
import type { Ground } from './ground';
import type { Running } from './start-turns';

/** The bot behind every channel that speaks the Bot Framework's way. */
export const startBot = ({ store, keys, policy }: Ground, { turns, cache, observed }: Running): CountersignBot =>
  new CountersignBot(observed.timed(createCallTurns({ store, house: turns, turns, keys, policy, cache })));

/** The channel of mails; it takes none before it is started. */
export function createMail(ground: Ground, { turns }: Running, bot: CountersignBot, demo: DemoMail | undefined): EmailChannel {
  const { patience, ...rest } = ground;
  return createEmailChannel({
    ...rest,
    house: turns,
    logic: (context) => bot.run(context),
    random: Math.random,
    ...(demo ? { dns: demo.resolve } : {}),
    ...(patience === undefined ? {} : { patience }),
  });
}

/** What the demo's telephone in the browser is made of. */
export interface Softphone {
  readonly facts: PhoneFacts;
  readonly frame: () => Frame;
  readonly websiteFolder: string;
}

/** Answers calls where a carrier is named, and those of the softphone where there is one. */
export function startVoice(
  router: Router,
  ground: Ground,
  bot: CountersignBot,
  standingOf: StandingOf,
  softphone: Softphone | undefined,
): void {
  const { config, store, keys, publicUrl, now, log, patience } = ground;
  const voice = createVoiceChannel({
    publicUrl,
    authToken: config.voiceAuthToken,
    transfer: { number: config.voiceTransferNumber, queue: config.voiceQueue },
    store,
    notes: notesIn(store),
    keys,
    logic: (context) => bot.run(context),
    reveal: (line) => revealTo(keys, line, now()),
    standingOf,
    now,
    log,
    ...(patience === undefined ? {} : { patience }),
  });
  if (config.voiceAuthToken !== undefined || softphone) voice.register(router);
  if (!softphone) return;
  const { facts, frame, websiteFolder } = softphone;
  servePhone(router, { publicUrl, files: readPhoneFiles(websiteFolder), frame, demo: facts, call: voice.callOurselves });
}
