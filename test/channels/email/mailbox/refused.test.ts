// @needs dovecot
import type { LookupFunction } from 'node:net';
import { refusedPause } from '../../../../src/channels/email/mailbox/mailbox';
import { startDovecot, type Dovecot, type DovecotOptions } from '../../../support/dovecot';
import { eventually } from '../../../support/eventually';
import { letter, readBox, type Box } from './box';
import { startWire, type Wire } from './wire';

/** Every name is this machine: what a server elsewhere would be. */
const lookup: LookupFunction = (_name, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

describe('a mailbox that does not let us in', () => {
  let server: Dovecot | undefined;
  let wire: Wire | undefined;
  let box: Box | undefined;
  afterEach(async () => {
    await box?.mailbox.close();
    await wire?.stop();
    await server?.stop();
    wire = undefined;
  });

  async function refusals(least: number): Promise<string[]> {
    const messages = (): string[] => box?.lines.filter(({ level }) => level === 'error').map(({ message }) => message) ?? [];
    await eventually(() => Promise.resolve(messages().length >= least || undefined), `${least} refusals: ${JSON.stringify(box?.lines)}`);
    return messages().slice(0, least);
  }

  const start = async (options: DovecotOptions): Promise<Dovecot> => (server = await startDovecot(options));

  it('because of a wrong password is said in the log without it, and tried seldom, so that nobody is locked out', async () => {
    const { port, user, log } = await start({});
    box = readBox({ ...(server as Dovecot), password: 'not the password' }, { at: `imap://127.0.0.1:${port}`, random: () => 0 });
    const [first, ...more] = await refusals(3);
    expect(first).toBe(
      `the mailbox of ${user} at 127.0.0.1:${port} cannot be read: the server refuses user and password (the server says: [AUTHENTICATIONFAILED] Authentication failed.); put them right in IMAP_URL, or let the mailbox in by password`,
    );
    expect(new Set(more)).toEqual(new Set([first]));
    expect(box.mailbox.state()).toBe('refused');
    expect(box.pauses.slice(0, 3)).toEqual([300_000, 600_000, 1_200_000]);
    expect(JSON.stringify(box.lines)).not.toContain('not the password');
    expect(log()).not.toContain('Login: user=');
  });

  it('is tried an hour apart in the end', () => {
    expect([1, 2, 3, 4, 5, 6, 100].map((nth) => refusedPause(nth) / 60_000)).toEqual([5, 10, 20, 40, 60, 60, 60]);
  });

  it('because of a folder that is not there is said with its name, and read when it is made', async () => {
    const { port } = await start({});
    box = readBox(server as Dovecot, { at: `imap://127.0.0.1:${port}/Support` });
    const [first] = await refusals(1);
    expect(first).toContain('the folder "Support" that IMAP_URL names cannot be opened');
    expect(box.mailbox.state()).toBe('refused');
    server?.makeFolder('Support');
    server?.deliver(letter('in time'), { folder: 'Support' });
    await box.has(['in time']);
    expect(box.mailbox.state()).toBe('connected');
  });

  it('never hears the password in the clear, unless it is on this machine', async () => {
    const { port } = await start({ withoutTls: true });
    wire = await startWire(port);
    box = readBox(server as Dovecot, { at: `imap://mail.example:${wire.port}`, network: { lookup } });
    const [first] = await refusals(1);
    expect(first).toContain('the server offers no STARTTLS, and a password is not sent in the clear; write imaps:// in IMAP_URL');
    expect(wire.heard.filter((command) => !/^(CAPABILITY|ID )/.test(command))).toEqual([]);
    expect(box.mailbox.state()).toBe('refused');
  });

  it('never hears the password under a certificate that is not to be trusted, by TLS or by STARTTLS', async () => {
    const { port, tlsPort } = await start({});
    for (const at of [`imap://mail.example:${port}`, `imaps://mail.example:${tlsPort}`]) {
      box = readBox(server as Dovecot, { at, network: { lookup } });
      const [first] = await refusals(1);
      expect(first).toContain("the server's certificate is not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT); it must name mail.example");
      expect(box.mailbox.state()).toBe('refused');
      await box.mailbox.close();
    }
    expect(server?.log()).not.toContain('Login: user=');
  });

  it('never hears the password under a trusted certificate of another name', async () => {
    const { tlsPort, certificate } = await start({});
    box = readBox(server as Dovecot, { at: `imaps://other.example:${tlsPort}`, network: { lookup, ca: certificate } });
    const [first] = await refusals(1);
    expect(first).toContain('(ERR_TLS_CERT_ALTNAME_INVALID); it must name other.example');
    expect(server?.log()).not.toContain('Login: user=');
  });

  it('lets us in under a trusted certificate, by TLS or by STARTTLS', async () => {
    const { port, tlsPort, certificate } = await start({});
    for (const at of [`imap://mail.example:${port}`, `imaps://mail.example:${tlsPort}`]) {
      box = readBox(server as Dovecot, { at, network: { lookup, ca: certificate } });
      server?.deliver(letter(at));
      await box.has([at]);
      await box.mailbox.close();
    }
    expect(server?.log().match(/Login: user=.*, TLS/g)).toHaveLength(2);
  });

  it('lets us in on this machine by TLS or STARTTLS, where no certificate can name the address', async () => {
    const { port, tlsPort } = await start({});
    for (const at of [`imap://127.0.0.1:${port}`, `imaps://localhost:${tlsPort}`]) {
      box = readBox(server as Dovecot, { at });
      server?.deliver(letter(at));
      await box.has([at]);
      await box.mailbox.close();
    }
    expect(server?.log().match(/Login: user=.*, TLS/g)).toHaveLength(2);
  });
});
