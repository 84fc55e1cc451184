// What the tests need from Debian: says what is missing, installs only that, and says clearly where it cannot.
// A new need is one line in `needs`; which suites need it follows from the programs they name (suites.mjs).
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** Each: its name, as in `--without redis`; the programs any one of which serves; the Debian package that brings it. */
export const needs = [
  { name: 'redis', programs: ['redis-server'], package: 'redis-server' },
  { name: 'chromium', programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], package: 'chromium' },
  { name: 'dovecot', programs: ['dovecot'], package: 'dovecot-imapd' },
];

const searchPath = () => [
  ...(process.env.PATH ?? '').split(':').filter(Boolean),
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/bin',
  '/sbin',
];

/** Where a program is, or undefined. @param {string} program @returns {string | undefined} */
export function whereIs(program) {
  return searchPath()
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The needs of these names that no installed program serves. @param {string[]} names */
export const missing = (names) => needs.filter((need) => names.includes(need.name) && !need.programs.some(whereIs));

/** How to become root here: [] as root, ['sudo','-n'] when that asks for no password, undefined when neither. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = whereIs('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : undefined;
}

/** Runs apt-get and returns the end of what it said when it failed, '' when all went well. */
function aptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  const { status, error, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status === 0) return '';
  const said = (stderr || stdout || '').trim().split('\n').slice(-3).join(' | ');
  return error?.message || said || `apt-get ended with ${status}`;
}

/**
 * Installs what is missing of these needs. Returns the reason when something could not be installed, '' otherwise.
 * @param {string[]} names @param {(line: string) => void} say @returns {string}
 */
export function install(names, say) {
  const lacking = missing(names);
  if (lacking.length === 0) return '';
  const packages = lacking.map((need) => need.package);
  if (!whereIs('apt-get')) return 'this machine has no apt-get';
  const prefix = asRoot();
  if (!prefix) return 'installing needs root, or sudo without a password';
  say(`The tests need ${packages.join(' and ')}, which this machine lacks: installing with apt-get ...`);
  const failed = aptGet(prefix, ['update']) || aptGet(prefix, ['install', '-y', '--no-install-recommends', ...packages]);
  if (failed) return `apt-get could not install it (${failed})`;
  say(`Installed ${packages.join(' and ')}.`);
  return '';
}
