// Behind `npm run bench`. Options: --quick (a small run, to see that it works), --json, --rounds N, --turns N (of a slice),
// --slices (only CPU time a turn and Redis trips), --only redis,embedded,echo-bot,restify,floor (some of the servers),
// --profile FOLDER (CPU profiles of our service).
// The same program also is each of the servers compared with and the load generator, under --be.
import { parseArgs } from 'node:util';
import { compare, type Options } from './compare';
import { serveOrders } from './load';
import { servePeer, type PeerName } from './peers';
import { print } from './print';
import { crowdOfSize } from './users';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    be: { type: 'string' }, quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, slices: { type: 'boolean', default: false },
    rounds: { type: 'string' }, turns: { type: 'string' }, profile: { type: 'string' }, only: { type: 'string' },
  },
});

async function main(): Promise<void> {
  if (values.be === 'load') return serveOrders(crowdOfSize(Number(positionals[0])).members);
  if (values.be !== undefined) return servePeer(values.be as PeerName, positionals[0] ?? '');
  const { quick, slices } = values;
  const options: Options = {
    rounds: Number(values.rounds ?? (quick ? 2 : 6)), turns: Number(values.turns ?? (quick ? 600 : 5_000)), parallel: 32,
    rate: 100, rateSeconds: slices ? 0 : quick ? 3 : 20, resident: slices || quick ? 0 : 10_000, starts: slices ? 0 : quick ? 1 : 5,
    say: (text) => process.stderr.write(`${text}\n`),
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(values.only === undefined ? {} : { only: values.only.split(',') }),
  };
  const result = await compare(options);
  process.stdout.write(values.json ? `${JSON.stringify(result, undefined, 2)}\n` : print(result));
}

main().catch((error: unknown) => {
  process.stderr.write(`The bench stopped: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
