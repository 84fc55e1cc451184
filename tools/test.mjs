// The test runner behind `npm test`: sees to the Debian programs, builds, then runs jest with what it was given.
//   npm test -- --without redis,chromium     leaves out, by name, the suites that need them
//   npm test -- test/config -t 'PORT'        anything else goes to jest
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { install, missing, needs } from './debian.mjs';
import { root } from './files.mjs';
import { jest, listedBy, suites } from './suites.mjs';

/** Takes `--without a,b` (or `--without=a,b`, also repeated) out of the arguments. */
function parse(given) {
  const without = [];
  const args = [];
  for (let i = 0; i < given.length; i++) {
    const [flag, value] = given[i].split('=', 2);
    if (flag === '--without') without.push(...(value ?? given[++i] ?? '').split(',').filter(Boolean));
    else args.push(given[i]);
  }
  const names = needs.map((need) => need.name);
  const unknown = without.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--without got "${unknown}"; it takes ${names.join(', ')}, separated by commas.`);
  return { without, args };
}

const patternOf = (path) => `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

const run = (args, options = {}) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });

function main() {
  const { without, args } = parse(process.argv.slice(2));
  const left = suites().filter((suite) => suite.needs.some((name) => without.includes(name)));
  // Behind the arguments, because jest takes every word after such an option for one more pattern.
  const ignore = ['/node_modules/', ...left.map((suite) => patternOf(suite.path))].map((pattern) => `--testPathIgnorePatterns=${pattern}`);
  for (const suite of left) console.log(`Left out (--without ${without.join(',')}): ${relative(root, suite.path)}`);

  const wanted = needs.map((need) => need.name).filter((name) => !without.includes(name));
  if (missing(wanted).length > 0) {
    const listed = listedBy([...args, ...ignore]);
    const affected = suites().filter((suite) => listed.includes(suite.path));
    const needed = [...new Set(affected.flatMap((suite) => suite.needs))].filter((name) => wanted.includes(name));
    const reason = install(needed, console.log);
    for (const need of reason ? missing(needed) : []) {
      const failing = affected.filter((suite) => suite.needs.includes(need.name)).map((suite) => relative(root, suite.path));
      console.error(
        `Missing: ${need.package} could not be installed: ${reason}. These suites will fail: ${failing.join(', ')}. ` +
          `Install ${need.package} yourself, or leave them out by name: npm test -- --without ${need.name}`,
      );
    }
  }

  const built = run([join(root, 'tools/build.mjs')]);
  if (built.status !== 0) return built.status ?? 1;
  const { status } = run([jest, ...args, ...ignore], { env: { ...process.env, NODE_ENV: 'test' } });
  return status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
