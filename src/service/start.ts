import { join } from 'node:path';
import { createUnderstanding } from '../../dialogs/hear';
import type { Understanding } from '../../dialogs/heard';
import { mailSubject } from '../../dialogs/mails';
import { createSpeech } from '../../dialogs/say';
import { catalogue } from '../../machines/catalogue';
import { policies, type Policy } from '../../machines/policy';
import type { Instant, KindId, Millis } from '../../machines/words';
import { auditLog } from '../audit/log';
import { CountersignBot } from '../bot/countersign-bot';
import { createDirectLine } from '../channels/directline/direct-line';
import { createEmailChannel } from '../channels/email/email-channel';
import { createVoiceChannel } from '../channels/voice/voice-channel';
import type { Config } from '../config/config';
import { withPort } from '../config/load';
import { secretKeyOf } from '../config/secret-key';
import { countPresent, deskRow } from '../desk/row';
import { createRunner } from '../effects/runner';
import { createWorker } from '../effects/worker';
import { createArticleFor, createArticles } from '../help/finder';
import { createHttpServer } from '../http/server';
import { createConfirmations } from '../links/confirmations';
import { createMailedLinks } from '../links/mailed-links';
import { createRatings } from '../links/ratings';
import { createDemoMailbox } from '../mail/demo/mailbox';
import { demoMailboxRoutes } from '../mail/demo/routes';
import { createSmtpMailer } from '../mail/smtp-mailer';
import type { Logger } from '../observe/logger';
import { createMetrics } from '../observe/metrics';
import { createCoolingOff } from '../portal/addresses/cooling-off';
import { deriveKeys } from '../proof/keys';
import { createOneTimePins } from '../proof/one-time-pins';
import { createPins } from '../proof/pins';
import { createJoinCodes } from '../proof/join-codes';
import { revealTo } from '../proof/reveal';
import { createRevocation } from '../proof/revocation';
import { createSealedSecrets } from '../proof/sealed-secrets';
import { createClaims } from '../turn/claims';
import { notesIn } from '../store/notes';
import { createElsewhere } from '../turn/elsewhere';
import { createCallTurns } from '../turn/join-calls';
import { createCaseCache } from '../turn/case-cache';
import { createNumbering } from '../turn/numbering';
import { createNewSecrets } from '../turn/new-secrets';
import { createMayCall } from '../turn/call-budget';
import { createTurns } from '../turn/take';
import { readPhoneFiles, servePhone } from '../website/phone/phone';
import { serveConfirmations } from '../website/confirm-routes';
import { serveRatings } from '../website/rate-routes';
import { serveWebsite, websiteFrame } from '../website/website';
import { readWebsiteFiles } from '../website/static-files';
import { demoFacts } from './demo';
import { demoMail } from './demo-mail';
import { welcomeInDemo } from './demo-welcome';
import { effectHandlers } from './effect-handlers';
import { learntHeads } from './learnt-heads';
import { observeCommits } from './observe-commits';
import { openDirectory } from './open-directory';
import { openStore } from './open-store';
import { aboutArticle, openHelp, startHelp } from './start-help';
import { standingIn } from './standing-of';
import { recordEpochs } from './tell-epochs';
import { startBotService } from './start-bot-service';
import { hasDesk, startDesk, webhookOf } from './start-desk';
import { readPortalFiles } from '../portal/pages/files';
import { startPortal } from './start-portal';
import { portalIn, portalUrlOf } from './portal-url';
import { phoneOf } from './phone';

/** What one may do with a running service. */
export interface Service {
  readonly port: number;
  readonly publicUrl: string;
  /** Where customers' mail is taken in by SMTP; undefined: nowhere. */
  readonly mailPort: number | undefined;
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
const lease = 15_000;
const day = 24 * 3_600_000;

/** Puts the house together and opens its door. Rejects with a sentence that says what is wrong and what to do. */
export async function startService(settings: Config, log: Logger, { now = Date.now, websiteFolder = builtFolder, patience, ...given }: Surroundings = {}): Promise<Service> {
  // A thread or a server opens the store meanwhile: what needs none of it is read while it does.
  const opening = openStore(settings, log, now, patience);
  opening.catch(() => undefined);
  const understanding = given.understanding ?? createUnderstanding(learntHeads(builtFolder));
  const reading = openHelp(settings, now, log);
  reading.catch(() => undefined);
  const { store, records, feedback, epochs } = await opening;
  const secretKey = settings.secretKey ?? (await secretKeyOf(settings.dataDir));
  const keys = deriveKeys(secretKey);
  const { limits } = settings;
  const rules: Policy = policies[settings.policy];
  const policy: Policy = { ...rules, grantIdle: limits.grantIdle, grantMax: limits.grantMax, codeTtl: limits.codeTtl, caseIdle: limits.caseIdle,
    warnBefore: Math.min(rules.warnBefore, limits.grantIdle / 2), reloadIdle: Math.min(rules.reloadIdle, limits.grantIdle),
    desk: hasDesk(settings), webhooks: settings.desk.other.webhook !== undefined,
  };
  const secretLimits = { windowTries: limits.pinWindowTries, window: limits.pinWindow, sourceTries: Math.min(3, limits.pinWindowTries), lifeTries: limits.pinLifeTries };
  const pinSettings = { codeTtl: limits.codeTtl, limits: secretLimits };
  const pins = policy.oneTimePin ? createOneTimePins(store, keys, { ...pinSettings, lives: policy.oneTimePin }) : createPins(store, keys, pinSettings);
  const directory = await openDirectory(settings, records, pins, keys, log, now, patience);
  const coolingOff = createCoolingOff({ notes: notesIn(store), keys, life: limits.coolingOff, now });
  const joinCodes = createJoinCodes({ store, notes: notesIn(store), directory, keys, ttl: limits.joinCodeTtl, limits: secretLimits });
  const metrics = createMetrics({
    channels: ['chat', 'email', 'voice'], pendingMails: () => store.countMails(), methods: ['pin', 'code', 'link', 'administrator', 'join-code', 'mail', 'portal'], kinds: Object.keys(catalogue) as KindId[], pendingEffects: () => store.countEffects(), process: true,
  });
  const mailbox = settings.smtpUrl === undefined ? createDemoMailbox({ limit: 200, from: settings.mailFrom, now }) : undefined;
  const mailer = mailbox ?? createSmtpMailer({ url: settings.smtpUrl ?? '', from: settings.mailFrom, mailDomain: settings.mailDomain, log });
  const audit = auditLog({ store, policy: settings.policy });
  epochs.listen(recordEpochs({ audit, metrics, log, now }));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let config = settings;
  const publicUrl = (): string => config.publicUrl;

  const observed = observeCommits(metrics);
  const cache = createCaseCache(store);
  const library = await reading;
  const turns = createTurns({
    articles: createArticles({ library, directory, publicUrl, portal: () => portalUrlOf(settings, publicUrl) }),
    store, directory, keys, restsUntil: (user) => coolingOff.until(user), numbering: createNumbering(settings.defaultCountry), speech: createSpeech(), policy, cache,
    render: { pinMail: (language) => ({ from: settings.mailFrom.address, subject: mailSubject('pin', language) }), portal: () => portalIn(settings, publicUrl), timeZone, company: settings.company, person: (settings.voiceTransferNumber ?? settings.voiceQueue) !== undefined, phone: () => phoneOf(settings, publicUrl()), mailIn: settings.smtpListen !== undefined || settings.imapUrl !== undefined },
    lease, committed: (committed) => observed.committed(committed), ...(hasDesk(settings) ? { row: deskRow, desk: { opensAt: (at: Instant) => settings.desk.hours.opensAt(at), timeZone: settings.desk.hours.timeZone, queue: { countWaiting: (before: Instant) => countPresent(store, before, now()) } } } : {}),
    understand: { understanding, claims: createClaims(directory, keys), pins, newSecrets: createNewSecrets({ sealed: createSealedSecrets(store, keys), directory, pins }), metrics, country: settings.defaultCountry, ...(hasDesk(settings) ? { mayCall: createMayCall(store, keys) } : {}), joining: { codes: joinCodes, elsewhere: createElsewhere({ store, policy }) } },
  });
  const revocation = createRevocation({ store, turns, wait: (pause) => new Promise((done) => setTimeout(done, pause)) });
  const botService = settings.botService && startBotService(settings.botService, {
    store, keys, logic: (context) => bot.run(context), transferNumber: settings.voiceTransferNumber, now, log, cache, policy, turns,
  });
  const handlers = effectHandlers({ config: settings, publicUrl, timeZone, store, directory, mailer, keys, pins, revocation, audit, log, turns, now, push: botService?.push, articleFor: createArticleFor({ library, publicUrl, portal: () => portalUrlOf(settings, publicUrl) }) });
  const runner = createRunner({ store, cases: cache, turns, handlers, webhook: webhookOf(settings), worker: `${process.pid}`, lease, now, random: Math.random, log, metrics });
  const worker = createWorker({ store, turns, runner, now, log, pause: 500, keepFor: 180 * day });
  observed.runEffects(runner);

  const server = createHttpServer({
    publicUrl, trustedProxies: settings.trustedProxies, log,
    metrics: () => metrics.render(),
    checks: { store: () => store.ping(), mail: () => mailer.ping() },
  });
  const standing = standingIn(store, policy, now);
  const directLine = createDirectLine({
    publicUrl, secretKey, secret: settings.directLineSecret, store, turns: observed.timed(turns), reveal: (line) => revealTo(keys, line, now()), isResumable: (leg) => turns.resume({ leg, at: now() }), isWithPerson: async (leg) => (await standing(leg)).handling !== 'bot', now, log, browserLife: limits.caseIdle,
  });
  directLine.register(server);
  observed.showLines((lines) => directLine.show(lines));
  const portalAt = (): string | undefined => portalUrlOf(settings, publicUrl);
  const [files, facts] = [readWebsiteFiles(websiteFolder), await demoFacts(settings)];
  serveWebsite(server, {
    about: (article, language) => aboutArticle(library, article, language),
    company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt, browsers: directLine.browsers, timeZone, portal: settings.directory.kind === 'embedded',
    links: createMailedLinks({ store, directory, keys, pins, revocation, audit, turns, policy, now }),
  });
  serveConfirmations(server, {
    confirmations: createConfirmations({ store, directory, keys, policy, pins, turns, metrics, now }), frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt }), timeZone,
  });
  const portal = startPortal(server, { files: readPortalFiles(websiteFolder), turns, browsers: directLine.browsers, config: settings, publicUrl, store, directory, records, keys, policy, pins, revocation, audit, timeZone, frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt }), log, now });
  await portal?.opened;
  startHelp(server, {
    library, feedback, frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt }), publicUrl, config: settings, keys, understanding, now,
    personOf: async (request) => (await portal?.sessions.personOf(request))?.user,
  });
  serveRatings(server, { ratings: createRatings({ store, keys, policy, turns, now }), frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt }) });
  const demo = mailbox && (await demoMail(settings));
  const bot = new CountersignBot(observed.timed(createCallTurns({ store, house: turns, turns, keys, policy, cache })));
  const email = createEmailChannel({
    config: settings, store, directory, keys, policy, house: turns, logic: (context) => bot.run(context), metrics, now, random: Math.random, log, ...(demo ? { dns: demo.resolve } : {}), ...(patience === undefined ? {} : { patience }),
  });
  const voice = createVoiceChannel({
    publicUrl, authToken: settings.voiceAuthToken, transfer: { number: settings.voiceTransferNumber, queue: settings.voiceQueue }, store, notes: notesIn(store), keys,
    logic: (context) => bot.run(context), reveal: (line) => revealTo(keys, line, now()), standingOf: standing, now, log, ...(patience === undefined ? {} : { patience }),
  });
  if (settings.voiceAuthToken !== undefined || facts) voice.register(server);
  if (facts) servePhone(server, { publicUrl, files: readPhoneFiles(websiteFolder), frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts, signInAt: portalAt }), demo: facts, call: voice.callOurselves });
  botService?.register(server);
  const desk = await startDesk(server, { config: settings, publicUrl, store, directory, turns, pins, keys, policy, audit, metrics, understanding, help: { library, feedback }, websiteFolder, frame: () => websiteFrame({ company: settings.company, publicUrl, files, demo: facts }), now, log });
  if (mailbox) demoMailboxRoutes(server, mailbox, demo?.writing({ publicUrl, support: settings.mailFrom.address, inbox: email.inbox, now }));

  const mailPort = await email.start();
  const port = await server.listen(settings.port, settings.host);
  config = withPort(settings, port);
  // There when the house says that it is open.
  if (await welcomeInDemo({ config, store, directory, keys, policy, now })) await runner.runDue(50);
  worker.start();
  return {
    port,
    publicUrl: config.publicUrl,
    mailPort,
    async stop() {
      directLine.close();
      await desk?.close();
      botService?.close();
      await server.stop();
      await email.stop();
      await worker.stop();
      await mailer.close();
      await store.close();
    },
  };
}
