'use strict';
// C: the conventional way to build this conversation with the Bot Framework: CloudAdapter, a waterfall dialog, its state and the
// user's in BotState on Redis (written when it changed, last writer wins), a PIN compared after its tries are counted.
//   node conventional-bot.cjs REDIS_URL FOLDER     FOLDER: where botbuilder and botbuilder-dialogs are installed
// Tells its port to its parent. A program of its own in plain JavaScript, because these packages are none of ours.
const { createHmac, timingSafeEqual } = require('node:crypto');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Redis } = require('ioredis');
const restify = require('restify');

const [redisUrl, folder] = process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));
const { ActivityHandler, AutoSaveStateMiddleware, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, UserState } = installed('botbuilder');
const { ConfirmPrompt, DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = installed('botbuilder-dialogs');

const redis = new Redis(redisUrl);

/** What BotState wants of a storage. */
const storage = {
  async read(keys) {
    const texts = await redis.mget(...keys.map((key) => `conventional:${key}`));
    return Object.fromEntries(keys.flatMap((key, n) => (texts[n] ? [[key, JSON.parse(texts[n])]] : [])));
  },
  async write(changes) {
    await Promise.all(Object.entries(changes).map(([key, value]) => redis.set(`conventional:${key}`, JSON.stringify(value))));
  },
  async delete(keys) {
    await redis.del(...keys.map((key) => `conventional:${key}`));
  },
};

const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const profileOf = userState.createProperty('profile');
const dialogs = new DialogSet(conversationState.createProperty('dialog'));

const digest = (login, pin) => createHmac('sha256', 'a key of the bench').update(`${login} ${pin}`).digest();

/** The tries are counted before the PIN is compared. The PINs are those of the bench's crowd, which follow from the place of the user. */
async function isRight(login, pin) {
  const tries = await redis.multi().incr(`conventional:tries:${login}`).expire(`conventional:tries:${login}`, 900).exec();
  if (Number(tries[0][1]) > 5) return false;
  const place = Number(login.split('@')[0]) - 10_000;
  return timingSafeEqual(digest(login, pin), digest(login, String((place * 7_919 + 123_457) % 1_000_000).padStart(6, '0')));
}

dialogs.add(new TextPrompt('text'));
dialogs.add(new ConfirmPrompt('confirm', undefined, 'en-us'));
dialogs.add(new TextPrompt('login', async ({ recognized }) => recognized.succeeded && /^\S+@\S+$/.test(recognized.value)));
dialogs.add(new WaterfallDialog('forwarding', [
  (step) => step.prompt('text', 'What can I do for you? I can set and end call forwarding.'),
  (step) => (/forward/i.test(step.result) ? step.prompt('text', 'Which number should your calls go to?') : step.replaceDialog('forwarding')),
  (step) => {
    step.values.number = `+1 ${step.result}`;
    return step.prompt('login', 'Please tell me who you are: your login name, like 101@organization.com.');
  },
  async (step) => {
    step.values.login = step.result;
    await profileOf.set(step.context, { login: step.result, verified: false });
    return step.prompt('confirm', `Forward calls of ${step.result} to ${step.values.number}. Shall I do this?`);
  },
  (step) => (step.result ? step.prompt('text', 'Please give me your 6-digit support PIN.') : step.endDialog()),
  async (step) => {
    const { login, number } = step.values;
    if (!(await isRight(login, step.result))) {
      await step.context.sendActivity('That PIN is not right.');
      return step.endDialog();
    }
    await profileOf.set(step.context, { login, verified: true, forwardedTo: number });
    await step.context.sendActivity('Thank you, you’re verified.');
    await step.context.sendActivity(`Calls of ${login} are now forwarded to ${number}.`);
    return step.endDialog();
  },
]));

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const turn = await dialogs.createContext(context);
  const { status } = await turn.continueDialog();
  if (status === DialogTurnStatus.empty) await turn.beginDialog('forwarding');
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.use(new AutoSaveStateMiddleware(conversationState, userState));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.server.address().port }));
process.once('disconnect', () => process.exit(0));
