import { DeskAgent } from '../support/desk-agent';
import { MailCustomer } from '../support/mail-customer';
import { openMailWorld, type MailWorld } from '../support/mail-world';
import { eventually } from '../support/eventually';
import { hours, moveTo } from './support/desk-hours';

let world: MailWorld;
beforeAll(async () => {
  world = await openMailWorld({ redis: false, env: hours });
});
afterAll(() => world.close());

const waitingAt = async (agent: DeskAgent): Promise<readonly { readonly number: string }[]> =>
  (JSON.parse(await agent.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting;

const its = {
  en: {
    wants: 'Hello,\n\nI would rather discuss this with a human.',
    open: /I’ve passed this on to my colleagues\. One of them will answer you in this thread\./,
    night:
      /I’ve put your case on my colleagues’ list\. Nobody is here right now; we’re back on \w+day, \d{1,2} May at 9:00 am \(Eastern Time\)\./,
    position: /ahead of you|next/,
    wish: 'Please forward my calls to 613 555 0142. And I want to talk to somebody about it.',
    parked: /You don’t have to wait for us: .*a mail with a link is on its way/,
    link: /Your link to go on/,
    alone: /Nobody of us was there just then, but nobody is needed/,
    never: 'Never mind the person, I can manage without your colleague.',
    two: /All right, then the two of us go on/,
    said: 'Good morning, I am looking into it.',
    rate: /How was our help\?/,
    score: '4, thanks a lot',
    address: /At which email address/,
  },
  fr: {
    wants: 'Bonjour,\n\nj’aimerais mieux en discuter avec un être humain.',
    open: /J’ai transmis votre courriel à mes collègues\. L’un d’eux vous répondra dans ce fil\./,
    night:
      /J’ai mis votre dossier sur la liste de mes collègues\. Il n’y a personne ici en ce moment\s; nous serons de retour le \w+di \d{1,2} mai à 9\sh \(heure de l’Est\)\./,
    position: /avant vous|en tête/,
    wish: 'Veuillez renvoyer mes appels au 613 555 0142. Et je veux en parler à quelqu’un.',
    parked: /Vous n’avez pas à nous attendre\s: .*un courriel avec un lien est en route/,
    link: /Votre lien pour continuer/,
    alone: /Personne n’était là à ce moment, mais vous n’avez besoin de personne/,
    never: 'Laissez faire la personne, je peux me passer de votre collègue.',
    two: /D’accord, nous continuons tous les deux/,
    said: 'Bonjour, je regarde cela.',
    rate: /Comment avez-vous trouvé notre aide/,
    score: '4 sur 5, merci',
    address: /À quelle adresse/,
  },
} as const;

describe.each([
  ['en', its.en],
  ['fr', its.fr],
] as const)('by mail, in %s', (language, words) => {
  const writer = (): MailCustomer => MailCustomer.of(world, world.person(), language);
  const flat = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

  test('by day who wants a person is answered in the thread, without a place that has moved on when it is read; and may do without', async () => {
    moveTo(world, 'day');
    const customer = writer();
    await customer.writes(words.wants);
    const answer = await customer.hears(words.open);
    expect(answer.text).not.toMatch(words.position);
    await customer.replies(words.never);
    await customer.hears(words.two);
  });

  test('at night they hear when somebody is there again, and no address is asked of who has one', async () => {
    moveTo(world, 'night');
    const customer = writer();
    await customer.writes(words.wants);
    const { text } = await customer.hears(words.night);
    expect(text).not.toMatch(words.address);
  });

  test('at night what is in hand goes to the address on file, to be confirmed without anybody', async () => {
    moveTo(world, 'night');
    const customer = writer();
    await customer.writes(words.wish);
    await customer.hears(words.parked);
    const mail = await customer.gets(words.link);
    expect(flat(mail.text)).toMatch(words.alone);
    expect(mail.text).not.toContain('0142');
  });

  test('when an agent has closed the case, a number by return rates the help', async () => {
    moveTo(world, 'day');
    const sam = await DeskAgent.signsIn(`http://localhost:${world.house.service.port}`);
    const customer = writer();
    await customer.writes(words.wants);
    await customer.hears(words.open);
    const number = (await waitingAt(sam)).at(-1)?.number ?? '';
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    await sam.does(number, 'say', { leg, text: words.said });
    await customer.hears(new RegExp(words.said));
    await sam.does(number, 'close');
    const rate = await customer.hears(words.rate);
    await customer.replies(words.score, { to: rate });
    await eventually(
      async () => (await world.house.audit()).some(({ action, case: of }) => action === 'case.rated' && of === number) || undefined,
      'the rating',
    );
    await world.quiet();
    expect(customer.answers.at(-1)?.messageId).toBe(rate.messageId);
  });
});
