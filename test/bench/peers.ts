import { createServer as createPlain } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { Redis } from 'ioredis';

/** What our service is measured against; each runs in a process of its own and tells its port to its parent. */
export type PeerName = 'echo-bot' | 'restify' | 'floor';

const tellPort = (server: Server): void => void process.send?.({ port: (server.address() as AddressInfo).port });

/** B: a bare echo bot as the Bot Framework's samples have it: restify, CloudAdapter, no state; empty credentials take everybody. */
async function echoBot(): Promise<void> {
  const [{ ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication }, restify] = await Promise.all([
    import('botbuilder'),
    import('restify'),
  ]);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
    await next();
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as unknown as Parameters<typeof adapter.process>[0], response, (context) => bot.run(context));
  });
  server.listen(0, '127.0.0.1', () => tellPort(server.server));
}

/** R: restify alone. */
async function restifyEcho(): Promise<void> {
  const restify = await import('restify');
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/echo', async (request, response) => {
    response.send({ text: `Echo: ${(request.body as { readonly text: string }).text}` });
  });
  server.listen(0, '127.0.0.1', () => tellPort(server.server));
}

/** A: node:http with one GET and one SET of 200 bytes on Redis. */
function floor(redisUrl: string): void {
  const redis = new Redis(redisUrl);
  const server = createPlain((request, response) => {
    void (async () => {
      const said = JSON.parse(await text(request)) as { readonly conversation: string; readonly text: string };
      const key = `floor:${said.conversation}`;
      await Promise.all([redis.get(key), redis.set(key, 'x'.repeat(200))]);
      const body = JSON.stringify({ text: `Echo: ${said.text}` });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
    })();
  });
  server.listen(0, '127.0.0.1', () => tellPort(server));
}

/** Becomes that peer, until its parent is gone. */
export async function servePeer(name: PeerName, redisUrl: string): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  if (name === 'echo-bot') await echoBot();
  else if (name === 'restify') await restifyEcho();
  else floor(redisUrl);
}
