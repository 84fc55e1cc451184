// Behind `npm run bench`. Options: --quick (a small run, to see that it works), --json, --rounds N, --turns N (of a slice),
// --slices (only CPU time a turn and Redis trips), --only redis,embedded,echo-bot,restify,floor (some of the servers),
// --only mail, voice, bot-service, growth or instances (one of the parts that otherwise follow), --cases N (of the big store, for the growth),
// --profile FOLDER (CPU profiles of our service).
// The same program also is each of the servers compared with and the load generator, under --be.
import { parseArgs } from 'node:util';
import { benchBotService, printBotService } from './bot-service';
import { compare, type Options } from './compare';
import { growth } from './growth';
import { instances } from './instances';
import { serveOrders } from './load';
import { benchMail, printMail } from './mail';
import { servePeer, type PeerName } from './peers';
import { print, printGrowth, printInstances } from './print';
import { crowdOfSize } from './users';
import { benchVoice, printVoice } from './voice';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    be: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    slices: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    turns: { type: 'string' },
    profile: { type: 'string' },
    only: { type: 'string' },
    cases: { type: 'string' },
  },
});

async function main(): Promise<void> {
  if (values.be === 'load') return serveOrders(crowdOfSize(Number(positionals[0])).members);
  if (values.be !== undefined) return servePeer(values.be as PeerName, positionals[0] ?? '');
  const { quick, slices } = values;
  const options: Options = {
    rounds: Number(values.rounds ?? (quick ? 2 : 6)),
    turns: Number(values.turns ?? (quick ? 600 : 5_000)),
    parallel: 32,
    rate: 100,
    rateSeconds: slices ? 0 : quick ? 3 : 20,
    resident: slices || quick ? 0 : 10_000,
    starts: slices ? 0 : quick ? 1 : 5,
    say: (text) => process.stderr.write(`${text}\n`),
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(values.only === undefined ? {} : { only: values.only.split(',') }),
  };
  const { rounds, turns, parallel, say } = options;
  const fewer = { rounds: Math.min(rounds, 4), turns: Math.min(turns, 3_000), parallel, say };
  const wants = (part: string): boolean => (values.only === undefined ? !slices && values.profile === undefined : values.only === part);
  /** Each part's figures as soon as they are there. */
  const tell = (text: string): void => void (values.json || process.stdout.write(`${text}\n`));
  const started = performance.now();
  const result = ['mail', 'voice', 'bot-service', 'growth', 'instances'].includes(values.only ?? '') ? undefined : await compare(options);
  if (result) tell(print(result));
  const grown = wants('growth')
    ? await growth({ few: quick ? 100 : 1_000, many: Number(values.cases ?? (quick ? 1_000 : 100_000)), ...fewer })
    : [];
  if (grown.length > 0) tell(printGrowth(grown));
  const several = wants('instances') ? await instances(fewer) : undefined;
  if (several) tell(printInstances(several));
  const mail = wants('mail') ? await benchMail({ mails: quick ? 200 : 2_000, parallel, rate: 20, rateSeconds: quick ? 3 : 30, say }) : [];
  if (mail.length > 0) tell(printMail(mail));
  const voice = wants('voice')
    ? await benchVoice({ calls: quick ? 60 : 600, parallel: 16, rate: 50, rateSeconds: quick ? 4 : 30, say })
    : [];
  if (voice.length > 0) tell(printVoice(voice, 50));
  const botService = wants('bot-service') ? await benchBotService({ ...fewer, profile: values.profile }) : undefined;
  if (botService) tell(printBotService(botService));
  say(`Done in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
  if (values.json)
    process.stdout.write(`${JSON.stringify({ ...result, growth: grown, instances: several, mail, voice, botService }, undefined, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The bench stopped: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
