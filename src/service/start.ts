import { join } from 'node:path';
import { createUnderstanding } from '../../dialogs/hear';
import type { Understanding } from '../../dialogs/heard';
import type { Instant, Millis } from '../../machines/words';
import type { Config } from '../config/config';
import { withPort } from '../config/load';
import { createHttpServer } from '../http/server';
import { demoMailboxRoutes } from '../mail/demo/routes';
import type { Logger } from '../observe/logger';
import { demoFacts, demoSeed, phoneFacts } from './demo';
import { demoMail } from './demo-mail';
import { welcomeInDemo } from './demo-welcome';
import { layGround } from './ground';
import { learntHeads } from './learnt-heads';
import { openStore } from './open-store';
import { openedParts, type Opened } from './opened';
import { standingIn } from './standing-of';
import { startBotService } from './start-bot-service';
import { startChat } from './start-chat';
import { startDesk } from './start-desk';
import { startEffects, startRevocation } from './start-effects';
import { openHelp } from './start-help';
import { createMail, startBot, startVoice } from './start-mail-and-voice';
import { startPages } from './start-pages';
import { startTurns } from './start-turns';

/** What one may do with a running service. */
export interface Service {
  readonly port: number;
  readonly publicUrl: string;
  /** Where customers' mail is taken in by SMTP; undefined: nowhere. */
  readonly mailPort: number | undefined;
  /** Resolves when no effect is under way here; what waits for its next try or its hour lies in the store. */
  settled(): Promise<void>;
  /** Takes no more, finishes what is under way, closes; the rest lies in the store. */
  stop(): Promise<void>;
}

/** What a test puts in place of the world. */
export interface Surroundings {
  readonly now?: () => Instant;
  /** Where the built website lies; beside the compiled sources unless told. */
  readonly websiteFolder?: string;
  /** How long the store, a provider's directory, DNS, the reader of mails and a step of a call may take; each its own time unless told. */
  readonly patience?: Millis;
  /** What hears customers' words; learnt by the build, or at start, unless told. */
  readonly understanding?: Understanding;
}

const builtFolder = join(__dirname, '..', '..');
/** How long an effect is this instance's alone after its commit. */
const lease: Millis = 15_000;

/** Puts the house together and opens its door. Rejects with a sentence that says what is wrong and what to do; nothing is left open then. */
export async function startService(settings: Config, log: Logger, surroundings: Surroundings = {}): Promise<Service> {
  const opened = openedParts();
  try {
    return await putTogether(settings, log, surroundings, opened);
  } catch (error) {
    await opened.close().catch((left: unknown) => log.warn('a part could not be closed after the start had failed', { error: left }));
    throw error;
  }
}

async function putTogether(settings: Config, log: Logger, surroundings: Surroundings, opened: Opened): Promise<Service> {
  const { now = Date.now, websiteFolder = builtFolder, patience, ...given } = surroundings;
  let config = settings;
  const publicUrl = (): string => config.publicUrl;

  // A thread or a server opens the store meanwhile: what needs none of it is read while it does.
  const opening = openStore(settings, log, now, patience);
  opened.add(() =>
    opening.then(
      ({ store }) => store.close(),
      () => undefined,
    ),
  );
  const understanding = given.understanding ?? createUnderstanding(learntHeads(builtFolder));
  const reading = openHelp(settings, now, log, builtFolder);
  reading.catch(() => undefined);
  const ground = await layGround({ config: settings, log, now, patience, publicUrl }, await opening);
  const { store, keys, policy, mailer, mailbox, feedback } = ground;
  opened.add(() => mailer.close());
  const library = await reading;

  const running = startTurns(ground, understanding, library, lease);
  const { turns, cache } = running;
  const bot = startBot(ground, running);
  const revocation = startRevocation(ground, running);
  const botService =
    settings.botService &&
    startBotService(settings.botService, {
      store,
      keys,
      policy,
      cache,
      turns,
      now,
      log,
      logic: (context) => bot.run(context),
      transferNumber: settings.voiceTransferNumber,
    });
  const { runner, worker } = startEffects(ground, running, { library, revocation, lease, push: botService?.push });
  opened.add(() => worker.stop());

  const server = createHttpServer({
    publicUrl,
    trustedProxies: settings.trustedProxies,
    log,
    metrics: () => ground.metrics.render(),
    checks: { store: () => store.ping(), mail: () => mailer.ping() },
  });
  const standing = standingIn(store, policy, now);
  const chat = startChat(server, ground, running, standing);
  const seed = await demoSeed(settings);
  const demo = seed && demoFacts(seed, mailbox !== undefined);
  const { frame, deskFrame } = await startPages(server, ground, running, {
    library,
    understanding,
    revocation,
    browsers: chat.browsers,
    demo,
    websiteFolder,
  });
  const softphone = phoneFacts(settings, demo, mailbox !== undefined);
  const writing = mailbox && seed && demoMail(seed, settings.dnsServers.length > 0);
  const mail = createMail(ground, running, bot, writing);
  startVoice(server, ground, bot, standing, softphone && { facts: softphone, frame, websiteFolder });
  botService?.register(server);
  const desk = await startDesk(server, { ...ground, turns, understanding, help: { library, feedback }, websiteFolder, frame: deskFrame });
  if (mailbox)
    demoMailboxRoutes(server, mailbox, writing?.writing({ publicUrl, support: settings.mailFrom.address, inbox: mail.inbox, now }));

  opened.add(
    () => mail.stop(),
    () => server.stop(),
    () => botService?.close(),
    () => desk?.close(),
    () => chat.close(),
  );
  const mailPort = await mail.start();
  const port = await server.listen(settings.port, settings.host);
  config = withPort(settings, port);
  // There when the house says that it is open.
  if (await welcomeInDemo({ ...ground, config })) await runner.runDue(50);
  worker.start();
  return {
    port,
    publicUrl: config.publicUrl,
    mailPort,
    settled: () => runner.drain(),
    stop: () => opened.close(),
  };
}
