import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mailSubject, type MailKind } from '../../dialogs/mails';
import { demoUsers } from '../../src/portal/demo-users';
import { Visitor } from '../portal/visitor';
import { count } from '../support/counts';
import { Customer } from '../support/customer';
import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { House, sixDigits } from '../support/house';

const evil = 'evil.example';
type Headers = Record<string, string | string[]>;

/** What an attacker writes into a request so that a link of a mail may lead to them (T9). `target`: the request line's own. */
const hostile: readonly (readonly [name: string, change: (headers: Headers) => void, target?: (path: string) => string])[] = [
  [
    'another host',
    (headers) => {
      headers['host'] = evil;
    },
  ],
  [
    'another host with a port',
    (headers) => {
      headers['host'] = `${evil}:443`;
    },
  ],
  [
    'ours as the name of a user of theirs',
    (headers) => {
      headers['host'] = `localhost@${evil}`;
    },
  ],
  [
    'ours as the beginning of theirs',
    (headers) => {
      headers['host'] = `localhost.${evil}`;
    },
  ],
  [
    'X-Forwarded-Host',
    (headers) => {
      headers['x-forwarded-host'] = evil;
    },
  ],
  [
    'two hosts in X-Forwarded-Host',
    (headers) => {
      headers['x-forwarded-host'] = `${evil}, localhost`;
    },
  ],
  [
    'X-Forwarded-Proto, -Port and -Prefix',
    (headers) => {
      Object.assign(headers, { 'x-forwarded-proto': 'https', 'x-forwarded-port': '1', 'x-forwarded-prefix': `//${evil}` });
    },
  ],
  [
    'Forwarded',
    (headers) => {
      headers['forwarded'] = `for=1.2.3.4;host=${evil};proto=https`;
    },
  ],
  [
    'X-Host and X-Forwarded-Server',
    (headers) => {
      Object.assign(headers, { 'x-host': evil, 'x-forwarded-server': evil });
    },
  ],
  [
    'X-HTTP-Host-Override and X-Original-Host',
    (headers) => {
      Object.assign(headers, { 'x-http-host-override': evil, 'x-original-host': evil });
    },
  ],
  [
    'X-Original-URL and X-Rewrite-URL',
    (headers) => {
      Object.assign(headers, { 'x-original-url': `https://${evil}/`, 'x-rewrite-url': `https://${evil}/` });
    },
  ],
  ['an absolute request target', () => undefined, (path) => `http://${evil}${path}`],
];

/** How each kind of mail comes about here, or why it cannot lead anywhere. A new kind without a line is a compile error. */
const kinds: Readonly<Record<MailKind, 'mailed' | { readonly not: string }>> = {
  pin: 'mailed',
  'new-pin': 'mailed',
  resume: 'mailed',
  code: 'mailed',
  notice: 'mailed',
  'login-names': 'mailed',
  confirm: 'mailed',
  'confirm-asked': 'mailed',
  confirmed: 'mailed',
  welcome: 'mailed',
  reset: 'mailed',
  activation: 'mailed',
  'password-notice': 'mailed',
  'voicemail-notice': 'mailed',
  'voicemail-link': 'mailed',
  'own-address': 'mailed',
  'second-address': 'mailed',
  'address-confirm': 'mailed',
  'address-changed': 'mailed',
  'address-put-back': 'mailed',
  summary: 'mailed',
  answer: 'mailed',
  reply: { not: 'an agent’s words alone: no link of ours is in it' },
  article: { not: 'asked for in a call: the address of a webhook is PUBLIC_URL’s, or its signature is wrong' },
  'not-me-received': { not: 'has no link' },
  'voicemail-refused': { not: 'has no link' },
  'second-refused': { not: 'has no link' },
};

let house: House;
let through: Server;
let url: string;
let turn: number | undefined;
let requests = 0;
let clock = Date.UTC(2031, 4, 6, 14);

/** Between the visitors and the house: writes what is hostile into each request, of all kinds in turn or of one alone. */
beforeAll(async () => {
  house = await House.open({ now: () => clock });
  through = createServer((incoming, outgoing) => {
    const [, change, target = (path: string): string => path] = hostile[turn ?? requests++ % hostile.length] ?? [];
    const headers = { ...incoming.headers } as Headers;
    // Where a page of ours was sent from stays as it was: a browser writes that, no attacker.
    change?.(headers);
    const passed = ask(
      {
        host: '127.0.0.1',
        port: house.service.port,
        method: incoming.method,
        path: target(incoming.url ?? '/'),
        headers: { ...headers, 'sec-fetch-site': 'same-origin' },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers as IncomingHttpHeaders);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((listening) => through.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(through.address() as AddressInfo).port}`;
});
afterAll(async () => {
  through.closeAllConnections();
  await new Promise((closed) => through.close(closed));
  await house.close();
});
beforeEach(() => {
  clock += 80 * 3_600_000;
});

const passwordOf = (login: string): string => demoUsers.find((user) => user.login === login)?.password ?? '';
/** An answer in a customer's own thread has the customer's subject. */
const isOf = (subject: string, kind: MailKind): boolean => subject.startsWith(kind === 'answer' ? 'Re: Calls' : mailSubject(kind, 'en'));
/** The newest mail of this kind to somebody, of this pass alone. */
const mail = (to: string, kind: MailKind) => house.mail(to, ({ subject, at }) => Date.parse(at) >= clock && isOf(subject, kind));
const path = async (to: string, kind: MailKind, page: string): Promise<string> =>
  new URL((await mail(to, kind)).links.find((link) => link.includes(`/${page}/`)) ?? 'http://none').pathname;

async function portal(pass: number): Promise<void> {
  const [maya, daniel, amina] = ['100@organization.com', '101@organization.com', '100@example.net'];
  const visitor = new Visitor(Object.create(house, { url: { value: url } }) as House);
  const stranger = new Visitor(Object.create(house, { url: { value: url } }) as House);
  await stranger.post('/portal/forgot-password', { email: 'sofia.moretti@example.com' });
  await stranger.post('/portal/activate', { login: '102@organization.com' });
  await stranger.post('/portal/forgot-login', { email: 'maya.lindqvist@example.com' });
  await stranger.post('/portal/forgot-password', { email: 'maya.lindqvist@example.com' });
  await stranger.post(await path('maya.lindqvist@example.com', 'reset', 'portal/reset'), {
    password: passwordOf(maya),
    confirmation: passwordOf(maya),
  });
  expect((await visitor.signIn(amina, passwordOf(amina))).status).toBe(303);
  await visitor.post('/portal/profile', {
    act: 'voicemail',
    'voicemail-current': passwordOf(amina),
    'voicemail-pin': pass % 2 === 0 ? '7305' : '8306',
  });
  await visitor.post('/portal/profile', { act: 'support-pin' });
  await visitor.post('/portal/profile', {
    act: 'second-confirm',
    'second-confirm-email': `second${pass}@example.org`,
    'second-confirm-current': passwordOf(amina),
  });
  expect((await visitor.signIn(daniel, passwordOf(daniel))).status).toBe(303);
  const fresh = `daniel.new${pass}@example.org`;
  await visitor.post('/portal/profile', { act: 'address-own', 'address-own-email': fresh, 'address-own-current': passwordOf(daniel) });
  await stranger.post(await path('daniel.okafor@example.com', 'own-address', 'portal/address'));
  await stranger.post(await path(fresh, 'address-confirm', 'portal/email'));
  await stranger.post(await path('daniel.okafor@example.com', 'address-changed', 'portal/revert'));
  await stranger.post(await path('maya.lindqvist@example.com', 'address-put-back', 'portal/restore'));
}

async function chats(): Promise<void> {
  const louis = 'louis.gagnon@example.com';
  const chat = await Customer.begin(url, {});
  await chat.asks('I am 103@organization.com. Mail me my PIN', /on its way/);
  const pin = sixDigits.exec((await mail(louis, 'pin')).text)?.[0] ?? '';
  await chat.asks(`My PIN is ${pin}`, /verified|thank/i);
  await chat.asks('forward my calls to 613 555 0142', /Shall I do this/);
  await chat.asks('yes', /Done/);
  await chat.asks('reset my voicemail PIN', /Shall I do this/);
  await chat.asks('yes', /Done/);
  await chat.asks('forward my calls to +44 20 7946 0123', /Shall I do this/);
  await chat.asks('yes', /one-time code/);
  await chat.asks('cancel', /./);
  await chat.asks('send me a link to go on later', /link/);
  const sam = await DeskAgent.signsIn(house.service.publicUrl);
  await chat.asks('I want to talk to a person', /colleague/);
  const number = await eventually(async () => /C-[0-9A-Z]{4}-[0-9A-Z]/.exec(JSON.stringify(await chat.transcript()))?.[0], 'a case number');
  await sam.does(number, 'take');
  await sam.tries(number, 'close');
  const other = await Customer.begin(url, {});
  await other.asks('I am 101@organization.com. Forward my calls to 613 555 0100.', /Shall I do this/);
  await other.asks('yes', /support PIN/);
  await other.asks('I can’t get into my mailbox', /Shall I ask them/);
  const code = /\n(\d{4})\n/.exec(await other.asks('yes', /tell them this code/))?.[1] ?? '';
  const page = await path('maya.lindqvist@example.com', 'confirm', 'portal/confirm');
  const administrator = await Customer.begin(url, {});
  await administrator.asks('I am 100@organization.com. Mail me my PIN', /on its way/);
  const own = sixDigits.exec((await mail('maya.lindqvist@example.com', 'pin')).text)?.[0] ?? '';
  const visitor = new Visitor(Object.create(house, { url: { value: url } }) as House);
  expect((await visitor.post(page, { act: 'confirm', pin: own, code })).status).toBe(200);
  await other.hears(/has confirmed/);
}

/** A mail of a customer's own, written in the demo mailbox. */
async function writes(): Promise<void> {
  const visitor = new Visitor(Object.create(house, { url: { value: url } }) as House);
  const form = {
    from: 'amina.haddad@example.net',
    to: 'support@localhost',
    subject: 'Calls',
    text: 'Please forward my calls to 613 555 0142.',
    inReplyTo: '',
    references: '',
  };
  expect((await visitor.post('/demo/mailbox/write', form)).status).toBe(303);
  await mail('amina.haddad@example.net', 'answer');
}

const passes = Array.from({ length: count(1, hostile.length) }, (_, n) => n);

test.each(passes)(
  'whatever host a request names (%d), every link of every mail that comes of it begins with PUBLIC_URL, and its answers name no other',
  async (pass) => {
    turn = passes.length === 1 ? undefined : pass;
    await Promise.all([portal(pass), writes()]);
    await chats();
    await eventually(async () => ((await house.left()) === 0 ? true : undefined), 'all that was accepted done');
    const mails = (await house.mails()).filter(({ at }) => Date.parse(at) >= clock);
    const wanted = (Object.keys(kinds) as MailKind[]).filter((kind) => kinds[kind] === 'mailed');
    expect(wanted.filter((kind) => !mails.some(({ subject }) => isOf(subject, kind)))).toEqual([]);
    const { publicUrl } = house.service;
    const urls = mails.flatMap(({ text, html }) =>
      [...`${text}\n${html}`.matchAll(/\b(?:https?:)?\/\/[^\s"'<>)]+/g)].map(([found]) => found),
    );
    expect(urls.length).toBeGreaterThan(mails.length);
    expect(urls.filter((found) => !found.startsWith(`${publicUrl}/`))).toEqual([]);
    expect(JSON.stringify(mails)).not.toContain(evil);
    expect(requests === 0 || requests >= hostile.length).toBe(true);
  },
);

test.each(hostile)('%s: no page leads anywhere else', async (name) => {
  turn = hostile.findIndex(([one]) => one === name);
  const visitor = new Visitor(Object.create(house, { url: { value: url } }) as House);
  for (const place of ['/', '/portal', '/portal/login', '/portal/profile', '/portal/forgot-password', '/help']) {
    const { text, to, headers } = await visitor.get(place);
    expect([place, text.includes(evil), (to ?? '').includes(evil), JSON.stringify([...headers]).includes(evil)]).toEqual([
      place,
      false,
      false,
      false,
    ]);
  }
});
