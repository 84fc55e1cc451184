import { connect } from 'node:net';
import { House } from '../support/house';
import { count } from '../support/counts';
import { eventually } from '../support/eventually';
import { hour, minute } from '../scenarios/support/world';
import { portalMail, Visitor } from './visitor';

let house: House;
let clock = Date.UTC(2031, 4, 6, 14);
beforeAll(async () => {
  house = await House.open({ now: () => clock, env: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => house.close());
beforeEach(() => {
  clock += 48 * hour;
});

const doors = {
  'sign-in': {
    path: '/portal/login',
    field: 'login',
    known: '101@organization.com',
    unknown: '777@organization.com',
    more: { password: 'Not-it-at-all-1' },
    status: 422,
  },
  'forgotten password': {
    path: '/portal/forgot-password',
    field: 'email',
    known: 'daniel.okafor@example.com',
    unknown: 'nobody@example.com',
    more: {},
    status: 200,
  },
  'forgotten login name': {
    path: '/portal/forgot-login',
    field: 'email',
    known: 'daniel.okafor@example.com',
    unknown: 'nobody@example.com',
    more: {},
    status: 200,
  },
  activation: {
    path: '/portal/activate',
    field: 'login',
    known: '102@organization.com',
    unknown: '777@organization.com',
    more: {},
    status: 200,
  },
  'a code': {
    path: '/portal/activate',
    field: 'login',
    known: '102@organization.com',
    unknown: '777@organization.com',
    more: { act: 'check', code: 'BBBBB-BBBBB' },
    status: 422,
  },
};

const rounds = count(3, 500);

/** P that two lists of times are of one kind, by their ranks (Mann-Whitney, normal approximation). */
function sameTimes(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((time) => ({ time, first: true })), ...other.map((time) => ({ time, first: false }))].toSorted(
    (a, b) => a.time - b.time,
  );
  const u = all.reduce((sum, { first }, rank) => sum + (first ? rank + 1 : 0), 0) - (one.length * (one.length + 1)) / 2;
  const [mean, deviation] = [
    (one.length * other.length) / 2,
    Math.sqrt((one.length * other.length * (one.length + other.length + 1)) / 12),
  ];
  const z = Math.abs(u - mean) / deviation;
  // Abramowitz and Stegun 26.2.17, both tails.
  const t = 1 / (1 + 0.2316419 * z);
  return (
    2 *
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

test.each(Object.entries(doors))(
  '%s: a name that is known and one that is not get the same bytes',
  async (door, { path, field, known, unknown, more, status }) => {
    const bytes = new Set<string>();
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < rounds; round += 1) {
      clock += 16 * minute;
      for (const which of round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const name = which === 'known' ? known : unknown;
        const visitor = new Visitor(house, {
          'x-forwarded-for': `10.${Math.floor(round / 200)}.${round % 200}.${which === 'known' ? 1 : 2}`,
        });
        const started = performance.now();
        const answer = await visitor.post(path, { [field]: name, ...more });
        times[which].push(performance.now() - started);
        expect(answer.status).toBe(status);
        const shown = answer.text.replaceAll(/nonce="[^"]+"/g, '').replaceAll(`value="${name}"`, 'value');
        bytes.add(
          `${[...answer.headers].filter(([header]) => !['date', 'content-security-policy'].includes(header)).join('\n')}\n${shown}`.replace(
            /content-length,\d+/,
            '',
          ),
        );
      }
    }
    expect([...bytes]).toHaveLength(1);
    if (rounds > 100)
      console.info(
        `${door}, ${rounds} each: median known ${median(times.known).toFixed(2)} ms, unknown ${median(times.unknown).toFixed(2)} ms, p ${sameTimes(times.known, times.unknown).toFixed(3)}`,
      );
  },
);

/** A post as it stands on the wire; answers the status. */
const raw = (target: string, headers: readonly string[], form: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    const body = new URLSearchParams(form).toString();
    const socket = connect(
      house.service.port,
      '127.0.0.1',
      () =>
        void socket.write(
          [
            `POST ${target} HTTP/1.1`,
            ...headers,
            'Content-Type: application/x-www-form-urlencoded',
            `Content-Length: ${body.length}`,
            'Connection: close',
            '',
            body,
          ].join('\r\n'),
        ),
    );
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => void (text += chunk))
      .once('error', reject)
      .once('close', () => resolve(Number(text.split(' ')[1])));
  });

test('12 hostile kinds of Host and forwarded headers: every address in every mail of the portal starts with PUBLIC_URL', async () => {
  const evil = 'evil.example';
  const own = `Host: 127.0.0.1:${house.service.port}`;
  const hostile: [target: string, headers: string[]][] = [
    ['', [`Host: ${evil}`]],
    ['', [own, `Host: ${evil}`]],
    ['', [`Host: localhost:80@${evil}`]],
    ['', [`Host: ${evil}:1`]],
    [`http://${evil}`, [own]],
    [`http://${evil}`, [`Host: ${evil}`]],
    ['', [own, `X-Forwarded-Host: ${evil}`]],
    ['', [own, `Forwarded: host=${evil};proto=https`]],
    ['', [own, `X-Forwarded-Server: ${evil}`, `X-Host: ${evil}`]],
    ['', [own, `X-Forwarded-Proto: javascript`, `X-Forwarded-Port: 1`]],
    ['', [own, `X-Original-URL: http://${evil}/`, `X-Rewrite-URL: http://${evil}/`]],
    ['', [`Host: ${evil}`, `Origin: null`, `Referer: http://${evil}/`]],
  ];
  const asked: [path: string, form: Record<string, string>][] = [
    ['/portal/forgot-password', { email: 'maya.lindqvist@example.com' }],
    ['/portal/forgot-password', { email: 'sofia.moretti@example.com' }],
    ['/portal/forgot-login', { email: 'louis.gagnon@example.com' }],
    ['/portal/activate', { login: '102@organization.com' }],
  ];
  const statuses = new Set<number>();
  for (const [origin, headers] of hostile) {
    clock += 25 * hour;
    for (const [path, form] of asked) statuses.add(await raw(`${origin}${path}`, headers, form));
    await eventually(async () => ((await house.left()) === 0 ? true : undefined), 'all mails to go out');
  }
  expect([...statuses].filter((status) => ![200, 400, 403].includes(status))).toEqual([]);
  const resets = (await house.mails('maya.lindqvist@example.com')).filter(({ text }) => text.includes('/portal/reset/')).length;
  await raw('/portal/forgot-password', [own, `X-Forwarded-Host: ${evil}`], { email: 'maya.lindqvist@example.com' });
  const { path } = await portalMail(house, 'maya.lindqvist@example.com', 'reset', resets + 1);
  const password = 'Window-copper-31';
  expect(await raw(path, [own, `X-Forwarded-Host: ${evil}`, `Forwarded: host=${evil}`], { password, confirmation: password })).toBe(303);
  await house.mail('maya.lindqvist@example.com', ({ subject }) => subject === 'Your password was set');
  const mails = await house.mails();
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(5);
  const addresses = mails.flatMap(({ text, html }) => `${text}\n${html}`.match(/\bhttps?:[^\s"<>]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((address) => !address.startsWith(`${house.service.publicUrl}/`))).toEqual([]);
});

describe('guessing passwords', () => {
  const maya = '103@organization.com';
  const from = (client: string) => new Visitor(house, { 'x-forwarded-for': client });

  test('ten wrong ones from one place, and the right one is not looked at there; elsewhere it is', async () => {
    const guesser = from('10.9.9.9');
    const statuses = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await guesser.signIn(maya, n < 10 ? `Wrong-guess-${n}` : 'Cedar-window-9')).status);
    expect(statuses).toEqual([...Array(10).fill(422), 429]);
    expect((await from('10.9.9.10').signIn(maya, 'Cedar-window-9')).status).toBe(303);
    clock += 16 * minute;
    expect((await guesser.signIn(maya, 'Cedar-window-9')).status).toBe(303);
  });

  test('whom strangers shut out everywhere is let in, in the browser in which they chose a new password by the mailed link (I15)', async () => {
    for (let n = 0; n < 30; n += 1) await from(`10.8.0.${n + 1}`).signIn('101@organization.com', `Wrong-guess-${n}`);
    const owner = from('10.8.1.1');
    expect((await owner.signIn('101@organization.com', 'Pebble-meadow-4')).status).toBe(429);
    const before = (await house.mails('daniel.okafor@example.com')).filter(({ text }) => text.includes('/portal/reset/')).length;
    await owner.post('/portal/forgot-password', { email: 'daniel.okafor@example.com' });
    const { path } = await portalMail(house, 'daniel.okafor@example.com', 'reset', before + 1);
    expect((await owner.post(path, { password: 'Kerzenlicht-88', confirmation: 'Kerzenlicht-88' })).status).toBe(303);
    expect((await from('10.8.1.2').signIn('101@organization.com', 'Kerzenlicht-88')).status).toBe(429);
    expect((await owner.signIn('101@organization.com', 'Kerzenlicht-88')).status).toBe(303);
    const after = [];
    for (let n = 0; n < 11; n += 1) after.push((await owner.signIn('101@organization.com', `Wrong-guess-${n}`)).status);
    expect(after).toContain(429);
    await eventually(async () => ((await house.left()) === 0 ? true : undefined), 'all mails to go out');
  });

  test('a list, an object or a field given twice is no name of anybody’s, and no mail goes out', async () => {
    const before = (await house.mails()).length;
    const visitor = from('10.9.9.11');
    const long = `${'a'.repeat(400)}@example.com`;
    for (const email of [
      'maya.lindqvist@example.com,evil@evil.example',
      'maya.lindqvist@example.com\r\nBcc: evil@evil.example',
      '"maya.lindqvist@example.com"@evil.example',
      '{"$ne":null}',
      long,
    ])
      expect((await visitor.post('/portal/forgot-password', { email })).status).toBe(200);
    for (const body of [{ 'email[]': 'maya.lindqvist@example.com' }, {}])
      expect((await visitor.post('/portal/forgot-password', body)).status).toBe(200);
    const twice = await fetch(`${house.url}/portal/forgot-password`, {
      method: 'POST',
      body: new URLSearchParams([
        ['email', 'maya.lindqvist@example.com'],
        ['email', 'evil@evil.example'],
      ]),
      headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '10.9.9.12', accept: 'text/html' },
    });
    expect([twice.status, await twice.text()]).toEqual([400, expect.stringContaining('We could not read that')]);
    await eventually(async () => ((await house.left()) === 0 ? true : undefined), 'all mails to go out');
    expect((await house.mails()).length).toBe(before);
  });
});
