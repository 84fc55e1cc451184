// A real IMAP server for tests. @needs dovecot
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port';

export interface Dovecot {
  /** IMAP with STARTTLS offered, on 127.0.0.1. */
  readonly port: number;
  /** IMAP under TLS, on 127.0.0.1. */
  readonly tlsPort: number;
  /** The server's certificate, PEM; names `mail.example`. */
  readonly certificate: Buffer;
  readonly user: string;
  readonly password: string;
  /**
   * Drops a mail into the folder on disk, as a delivery agent does: nobody speaks IMAP. `seen`: as if somebody had read
   * it; `damaged`: the server sees it and cannot open it (dovecot then hangs up on who asks for it).
   */
  deliver(raw: string | Buffer, options?: { readonly folder?: string; readonly seen?: boolean; readonly damaged?: boolean }): void;
  /** Mends the damaged mails of INBOX. */
  mend(): void;
  /** Makes a folder, by the name it has on disk (modified UTF-7). */
  makeFolder(nameOnDisk: string): void;
  /** Flags and keywords on disk of each mail of INBOX: `S` is \Seen, `a` the first keyword. */
  flags(): string[];
  /** What the server wrote to its log. */
  log(): string;
  /** Stopped server only: every UID of INBOX is given anew under another UIDVALIDITY. */
  changeUidValidity(): void;
  start(): Promise<void>;
  /** Ends it, its connections with it. */
  halt(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export interface DovecotOptions {
  /** Without IDLE among what the server can do. */
  readonly withoutIdle?: boolean;
  /** Without STARTTLS. */
  readonly withoutTls?: boolean;
  /** What the user may do with INBOX (RFC 4314): `lrs` marks mail as seen and no more, `lr` marks nothing. */
  readonly rights?: 'lrs' | 'lr';
  /** Says that it keeps keywords, and refuses ours. */
  readonly refusesKeywords?: boolean;
}

/** Ends the server when this process is gone, however it went: its end of the pipe closes then. Outside our group, as the server: what ends the group would end the guard first. */
function guard(pid: number): ChildProcess {
  const guardian = spawn('/bin/sh', ['-c', 'read _; kill -TERM "-$1"', 'guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.unref();
  if (guardian.stdin && 'unref' in guardian.stdin && typeof guardian.stdin.unref === 'function') guardian.stdin.unref();
  return guardian;
}

const user = 'support@example.com';
const password = 'a good password';

/** Mail is kept as nobody where the tests run as root (dovecot refuses uid 0), else as who runs them. */
function identities(): { readonly mailUid: number; readonly mailGid: number; readonly settings: string } {
  const { uid, gid, username } = userInfo();
  if (uid === 0) return { mailUid: 65534, mailGid: 65534, settings: 'default_internal_user = dovecot\ndefault_login_user = dovenull' };
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const own = ['anvil', 'imap-login'].map((service) => `service ${service} {\n  chroot =\n}`).join('\n');
  return {
    mailUid: uid,
    mailGid: gid,
    settings: `default_internal_user = ${username}\ndefault_login_user = ${username}\ndefault_internal_group = ${group}\n${own}`,
  };
}

const greeted = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1').setEncoding('utf8');
    socket.once('data', (text) => {
      resolve(String(text).startsWith('* OK'));
      socket.destroy();
    });
    socket.once('error', () => resolve(false)).once('close', () => resolve(false));
  });

/** Starts `dovecot` with one user, in a folder of its own; nothing of the machine's configuration is read. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-dovecot-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  let tlsPort = await freePort();
  // A port that is free may be given twice.
  while (tlsPort === port) tlsPort = await freePort();
  const { mailUid, mailGid, settings } = identities();
  const inside = (name: string): string => join(folder, name);
  const home = inside('mail');
  const maildir = join(home, 'Maildir');
  const own = (path: string): string => {
    chownSync(path, mailUid, mailGid);
    return path;
  };
  for (const path of [home, maildir, ...['cur', 'new', 'tmp'].map((name) => join(maildir, name))]) {
    mkdirSync(path, { mode: 0o700 });
    own(path);
  }
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=mail.example',
      '-addext',
      'subjectAltName=DNS:mail.example',
      '-keyout',
      inside('key.pem'),
      '-out',
      inside('certificate.pem'),
    ],
    { stdio: 'ignore' },
  );
  writeFileSync(inside('users'), `${user}:{PLAIN}${password}::::::\n`, { mode: 0o644 });
  const capability = 'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE LITERAL+ UIDPLUS NAMESPACE UNSELECT';
  writeFileSync(
    inside('conf'),
    `
protocols = imap
listen = 127.0.0.1
base_dir = ${inside('run')}
state_dir = ${inside('state')}
log_path = ${inside('log')}
${settings}
ssl = ${options.withoutTls ? 'no' : 'yes'}
ssl_cert = <${inside('certificate.pem')}
ssl_key = <${inside('key.pem')}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
passdb {
  driver = passwd-file
  args = ${inside('users')}
}
userdb {
  driver = static
  args = uid=${mailUid} gid=${mailGid} home=${home}
}
first_valid_uid = 1
mail_location = maildir:~/Maildir
${options.refusesKeywords ? 'mail_max_keyword_length = 5' : ''}
${options.rights ? `mail_plugins = acl\nplugin {\n  acl = vfile:${inside('acl')}\n}` : ''}
namespace inbox {
  inbox = yes
  separator = .
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${options.withoutTls ? 0 : tlsPort}
    ssl = yes
  }
}
protocol imap {
  ${options.withoutIdle ? `imap_capability = ${capability}` : ''}
}
`,
  );

  writeFileSync(inside('acl'), `INBOX owner ${options.rights ?? ''}\n`);

  let child: ChildProcess | undefined;
  let mails = 0;

  async function start(): Promise<void> {
    const started = spawn('dovecot', ['-F', '-c', inside('conf')], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` },
    });
    child = started;
    const guardian = started.pid === undefined ? undefined : guard(started.pid);
    let said = '';
    let ended: string | undefined;
    started.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    started.once('error', (error) => (ended = error.message));
    started.once('exit', (code) => {
      guardian?.kill('SIGKILL');
      ended ??= `it ended with ${code}: ${said}`;
    });
    for (;;) {
      if (ended !== undefined) throw new Error(`dovecot (Debian: dovecot-imapd) should have started on port ${port}, but ${ended}`);
      if (await greeted(port)) return;
      await wait(20);
    }
  }

  async function halt(): Promise<void> {
    const dying = child;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    // The whole group: a process of an idle connection would else stay for ten seconds.
    if (dying.pid !== undefined) process.kill(-dying.pid, 'SIGTERM');
    await gone;
  }

  const pathOf = (name: string | undefined): string => (name === undefined ? maildir : join(maildir, `.${name}`));
  await start();
  return {
    port,
    tlsPort,
    user,
    password,
    start,
    halt,
    certificate: readFileSync(inside('certificate.pem')),
    deliver(raw, { folder: name, seen = false, damaged = false } = {}) {
      mails += 1;
      const file = `${Date.now()}.M${String(mails).padStart(6, '0')}P${process.pid}.test`;
      const draft = join(pathOf(name), 'tmp', file);
      writeFileSync(draft, raw, { mode: damaged ? 0 : 0o600 });
      renameSync(own(draft), seen ? join(pathOf(name), 'cur', `${file}:2,S`) : join(pathOf(name), 'new', file));
    },
    mend: () =>
      ['cur', 'new'].forEach((part) => readdirSync(join(maildir, part)).forEach((file) => chmodSync(join(maildir, part, file), 0o600))),
    makeFolder(name) {
      for (const path of [pathOf(name), ...['cur', 'new', 'tmp'].map((part) => join(pathOf(name), part))])
        own((mkdirSync(path, { mode: 0o700 }), path));
    },
    flags: () => [
      ...readdirSync(join(maildir, 'cur')).map((file) => /:2,(.*)$/.exec(file)?.[1] ?? ''),
      ...readdirSync(join(maildir, 'new')).map(() => ''),
    ],
    log: () => readFileSync(inside('log'), 'utf8'),
    changeUidValidity() {
      const list = join(maildir, 'dovecot-uidlist');
      const before = Number(/^3 V(\d+)/.exec(readFileSync(list, 'utf8'))?.[1] ?? statSync(list).mtimeMs);
      for (const file of readdirSync(maildir)) if (/^dovecot([.-](index|uidvalidity))/.test(file)) rmSync(join(maildir, file));
      writeFileSync(list, `3 V${before + 1} N1\n`);
    },
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
