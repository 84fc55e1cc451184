import type { Customer, Talk } from '../../support/customer';
import { eventually } from '../../support/eventually';
import { sixDigits, type SeenMail } from '../../support/house';
import type { World } from './world';

/** People of the demo data. */
export const people = {
  100: 'maya.lindqvist@example.com',
  101: 'daniel.okafor@example.com',
  102: 'sofia.moretti@example.com',
  103: 'louis.gagnon@example.com',
  104: 'front.desk@example.com',
  105: 'front.desk@example.com',
} as const;

export type Person = keyof typeof people;

/** A story under way. */
export interface Scene {
  readonly world: World;
  readonly customer: Customer;
  readonly mailbox: string;
  /** Newest first: what came to an address since the story began. */
  mails(to?: string): Promise<SeenMail[]>;
  /** Waits for the newest mail since the story began with this subject. */
  mail(subject: RegExp, to?: string): Promise<SeenMail>;
}

/** What happens besides talk: time goes by, a link is opened. */
export type Happening = (scene: Scene) => Promise<unknown>;

/**
 * One exchange: what the customer says, then what the bot answers, each in a line of its own and in this order. In the
 * customer's words {PIN} is the newest PIN mailed in this story, {WRONG} is not, {CODE} is the newest one-time code.
 */
export type Row = readonly [says: string, ...answers: RegExp[]] | Happening;

export interface Story extends Talk {
  /** Whose mailbox is read; user 101's when not told. */
  readonly as?: Person;
  readonly rows: readonly Row[];
  /** Goes on with this customer instead of somebody new. */
  readonly customer?: Customer;
}

/** Tells a story row by row. At its end no PIN of it stands in the transcript, and the audit log is whole. */
export async function expectStory(world: World, { rows, as = 101, customer: known, ...talk }: Story): Promise<Scene> {
  const { house } = world;
  const began = new Date(world.now()).toISOString();
  const mailbox = people[as];
  const since = (mail: SeenMail): boolean => mail.at >= began;
  const scene: Scene = {
    world,
    mailbox,
    customer: known ?? (await house.customer(talk)),
    mails: async (to = mailbox) => (await house.mails(to)).filter(since),
    mail: (subject, to = mailbox) => house.mail(to, (mail) => since(mail) && subject.test(mail.subject)),
  };
  const secrets: string[] = [];
  const fill = async (words: string): Promise<string> => {
    const subject = words.includes('{CODE}') ? /code/ : /PIN/;
    const secret = /\{(PIN|CODE|WRONG)\}/.test(words) ? (sixDigits.exec((await scene.mail(subject)).text)?.[0] ?? '') : '';
    if (secret !== '') secrets.push(secret);
    return words.replace(/\{(PIN|CODE)\}/, secret).replace('{WRONG}', String((Number(secret) + 1) % 1_000_000).padStart(6, '0'));
  };
  for (const row of rows) {
    if (typeof row === 'function') {
      await row(scene);
      continue;
    }
    const [says, ...answers] = row;
    await scene.customer.says(await fill(says));
    let from = 0;
    for (const answer of answers) from = (await scene.customer.hearsNext(answer, from)) + 1;
  }
  const told = JSON.stringify(await scene.customer.transcript());
  for (const secret of secrets) expect(told).not.toContain(secret);
  await house.audit();
  return scene;
}

/** Time goes by; what the bot then says unasked. */
export const after =
  (by: number, ...answers: RegExp[]): Happening =>
  async ({ world, customer }) => {
    customer.marks();
    world.later(by);
    for (const answer of answers) await customer.hears(answer);
  };

/** What the bot says next, unasked. */
export const hears =
  (answer: RegExp): Happening =>
  ({ customer }) =>
    customer.hears(answer);

/** A mail of this story in whose text all of this stands. */
export const mailed =
  (subject: RegExp, to: Person, ...texts: (RegExp | string)[]): Happening =>
  async ({ mails }) => {
    const fits = ({ subject: own, text }: SeenMail): boolean =>
      subject.test(own) && texts.every((one) => (typeof one === 'string' ? text.includes(one) : one.test(text)));
    await eventually(async () => (await mails(people[to])).find(fits), `a mail ${subject} to ${people[to]} with ${texts.join(', ')}`).catch(
      async (error: unknown) => {
        throw new Error(`${String(error)} There is: ${JSON.stringify(await mails(people[to]), ['subject', 'text'], 1)}`, { cause: error });
      },
    );
  };

const linkOf = (mail: SeenMail, path: string): string => {
  const link = mail.links.find((each) => new URL(each).pathname.startsWith(`/${path}/`));
  if (link === undefined) throw new Error(`There is no /${path}/ link in the mail: ${mail.links.join(' ')}`);
  return link;
};

/** The link of the newest PIN mail of this story. */
export const link = async (scene: Scene, path: 'verify' | 'not-me' = 'verify'): Promise<string> => linkOf(await scene.mail(/PIN/), path);

/** The link of the newest PIN mail, its button pressed in the customer's own browser. */
export const opensLink =
  (status: number, path: 'verify' | 'not-me' = 'verify'): Happening =>
  async (scene) => {
    scene.customer.marks();
    expect(await scene.customer.opens(await link(scene, path))).toBe(status);
  };
