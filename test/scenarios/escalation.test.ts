import { Customer } from '../support/customer';
import { DeskAgent } from '../support/desk-agent';
import { type SeenMail } from '../support/house';
import { hours, moveTo } from './support/desk-hours';
import { inBothStores, minute, second, type World } from './support/world';

const address = 'daniel.okafor@example.com';
const daniel = '101@organization.com';
const desk = ({ house }: World): Promise<DeskAgent> => DeskAgent.signsIn(`http://localhost:${house.service.port}`);
const waitingAt = async (agent: DeskAgent): Promise<readonly { readonly number: string }[]> =>
  (JSON.parse(await agent.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting;
const linkIn = (mail: SeenMail): string => mail.links.find((each) => new URL(each).pathname.startsWith('/resume/')) ?? '';
const choices = async (chat: Customer): Promise<readonly string[]> =>
  (await chat.transcript()).at(-1)?.suggestedActions?.actions.map(({ value }) => value) ?? [];

const its = {
  en: {
    locale: 'en-US',
    person: 'this is pointless, get me someone',
    next: /^I’ve called a colleague for you\. You’re next\. Until then I’m here for you as before\.$/,
    second: /One person is ahead of you/,
    third: /2 people are ahead of you/,
    again: 'are there any humans I can talk to?',
    knows: /^A colleague knows that you’re waiting\. One person is ahead of you\.$/,
    first: /^A colleague knows that you’re waiting\. You’re next\.$/,
    question: 'what can you do?',
    answer: /Here is what I can do.*call a colleague for you.*until a colleague is here\?$/s,
    never: 'never mind the person',
    alone: /^All right, then the two of us go on\.\nWhat can I do for you\?$/,
    closed:
      /^I’ve put your case on my colleagues’ list\. Nobody is here right now; we’re back on (?:Wednesday|Thursday|Friday), \d{1,2} May at 9:00 am \(Eastern Time\)\. Your case number is C-[0-9A-Z]{4}-[0-9A-Z]\.$/,
    where: /^At which email address may we answer you\?$/,
    wish: 'forward my calls to 613 555 0142',
    name: `I am ${daniel}`,
    yes: 'yes',
    no: 'No, thank you',
    fine: /^All right\. Your case stays on my colleagues’ list\./,
    kept: /^Thank you\. That is where our answer goes, too\. .*nothing about any account/,
    hello: 'hello',
    anything: /until a colleague is here\?$/,
    waitNot:
      /^I’ve put your case.*\nYou don’t have to wait for us: if I know you by that name, a mail with a link is on its way to the email address on file\./s,
    summary: /Forward calls of 101@organization\.com to \+1 613 555 0142.*Shall I do this/s,
    opened: /you opened the link/,
    done: /^Done\./,
    open: 'when are you open?',
    hours:
      /day and night\. My colleagues aren’t here right now; they’re back on (?:Wednesday|Thursday|Friday), \d{1,2} May at 9:00 am \(Eastern Time\)\./,
    lost: /^I’m sorry, I still don’t understand, so I’ve called a colleague for you\. You’re next\.\nUntil then you can:(\s+•.*){4}$/,
    over: /closed now.*How was our help\? From 1, not helpful, to 5, very helpful\.$/s,
    rating: 'great, 4',
    thanks: /^Thank you for telling us\.$/,
    joined: /^Sam Okafor from our support is with you now\.$/,
    asked: /Shall I do this/,
  },
  fr: {
    locale: 'fr-CA',
    person: 'ça ne sert à rien, passez-moi quelqu’un',
    next: /^J’ai appelé un collègue pour vous\. Vous êtes en tête de file\. En attendant, je reste à votre disposition\.$/,
    second: /Une personne passe avant vous/,
    third: /2 personnes passent avant vous/,
    again: 'y a-t-il des humains à qui je peux parler ?',
    knows: /^Un collègue sait que vous attendez\. Une personne passe avant vous\.$/,
    first: /^Un collègue sait que vous attendez\. Vous êtes en tête de file\.$/,
    question: 'que pouvez-vous faire ?',
    answer: /Voici ce que je peux faire.*appeler un collègue.*en attendant un collègue\s\?$/s,
    never: 'plus besoin d’un agent',
    alone: /^D’accord, nous continuons tous les deux\.\nQue puis-je faire pour vous\s\?$/,
    closed:
      /^J’ai mis votre dossier sur la liste de mes collègues\. Il n’y a personne ici en ce moment\s; nous serons de retour le (?:mercredi|jeudi|vendredi) \d{1,2} mai à 9\sh \(heure de l’Est\)\. Votre numéro de dossier est C-[0-9A-Z]{4}-[0-9A-Z]\.$/,
    where: /^À quelle adresse courriel pouvons-nous vous répondre\s\?$/,
    wish: 'renvoyez mes appels au 613 555 0142',
    name: `je suis ${daniel}`,
    yes: 'oui',
    no: 'Non, merci',
    fine: /^D’accord\. Votre dossier reste sur la liste de mes collègues\./,
    kept: /^Merci\. C’est là qu’ira aussi notre réponse\. .*rien d’aucun compte/,
    hello: 'bonjour',
    anything: /en attendant un collègue\s\?$/,
    waitNot:
      /^J’ai mis votre dossier.*\nVous n’avez pas à nous attendre\s: si je vous connais sous ce nom, un courriel avec un lien est en route/s,
    summary: /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0142.*Dois-je/s,
    opened: /vous avez ouvert le lien/,
    done: /^C’est fait\./,
    open: 'quand êtes-vous ouverts ?',
    hours:
      /jour et nuit\. Mes collègues n’y sont pas en ce moment\s; ils seront de retour le (?:mercredi|jeudi|vendredi) \d{1,2} mai à 9\sh \(heure de l’Est\)\./,
    lost: /^Je suis désolé, je ne comprends toujours pas\s; j’ai donc appelé un collègue pour vous\. Vous êtes en tête de file\.\nEn attendant, vous pouvez\s:(\s+•.*){4}$/,
    over: /maintenant terminée.*Comment avez-vous trouvé notre aide\s\? De 1, pas utile, à 5, très utile\.$/s,
    rating: 'très bien, 5/5',
    thanks: /^Merci de nous l’avoir dit\.$/,
    joined: /^Sam Okafor, de notre assistance, est maintenant avec vous\.$/,
    asked: /Dois-je/,
  },
} as const;

inBothStores((world) => {
  const applied = async (): Promise<number> => (await world().house.audit()).filter(({ action }) => action === 'change.applied').length;
  /** Nobody of an earlier story waits any more. */
  const clear = async (): Promise<DeskAgent> => {
    const sam = await desk(world());
    for (const { number } of await waitingAt(sam)) {
      await sam.does(number, 'take');
      await sam.tries(number, 'close');
    }
    return sam;
  };

  describe.each([
    ['English', its.en],
    ['French', its.fr],
  ] as const)('in %s', (_language, words) => {
    const chatting = (): Promise<Customer> => world().house.customer({ locale: words.locale });

    test('by day each who wants a person hears their place, which counts down; the bot helps on, and who needs nobody any more says so', async () => {
      moveTo(world(), 'day');
      await clear();
      const one = await chatting();
      await one.asks(words.person, words.next);
      world().later(second);
      const two = await chatting();
      await two.asks(words.person, words.second);
      world().later(second);
      const three = await chatting();
      await three.asks(words.person, words.third);
      await two.asks(words.again, words.knows);
      await two.asks(words.question, words.answer);
      await one.asks(words.never, words.alone);
      await two.asks(words.again, words.first);
      world().later(second);
      expect(await one.asks(words.person, words.third)).toMatch(words.third);
    });

    test('not understood twice, they have a person called and four things to do until then', async () => {
      moveTo(world(), 'day');
      await clear();
      const chat = await chatting();
      await chat.asks('blorp fnord', /./);
      await chat.asks('zork grue xyzzy', words.lost);
      expect(await choices(chat)).toHaveLength(4);
    });

    test('at night a stranger hears when somebody is there again, is asked once where an answer may go, and never again', async () => {
      moveTo(world(), 'night');
      const chat = await chatting();
      await chat.asks(words.person, words.closed);
      await chat.hears(words.where);
      expect(await choices(chat)).toEqual([words.no]);
      const address = `${words.locale.toLowerCase()}@example.net`;
      await chat.asks(address, words.kept);
      await chat.asks(words.hello, words.anything);
      await chat.asks(words.again, /./);
      expect((await chat.transcript()).filter(({ text = '' }) => words.where.test(text))).toHaveLength(1);
      const other = await chatting();
      await other.asks(words.person, words.closed);
      await other.asks(words.no, words.fine);
      await other.asks(words.hello, words.anything);
      await other.asks(words.open, words.hours);
      const seen = await desk(world());
      const cases = await Promise.all((await waitingAt(seen)).map(({ number }) => seen.case(number)));
      expect(cases.filter(({ legs }) => legs[0]?.replyTo === address)).toHaveLength(1);
    });

    test('at night what is in hand is mailed to its owner, who finishes it without anybody', async () => {
      moveTo(world(), 'night');
      const began = new Date(world().now()).toISOString();
      const before = await applied();
      const chat = await chatting();
      await chat.asks(`${words.name}, ${words.wish}`, words.asked);
      await chat.asks(words.yes, /PIN/);
      await chat.asks(words.person, words.waitNot);
      const mail = await world().house.mail(address, (each) => linkIn(each) !== '' && each.at >= began);
      expect(mail.text).not.toContain('0142');
      const elsewhere = await Customer.opensElsewhere(world().house.url, linkIn(mail), { locale: words.locale });
      await elsewhere.hears(words.opened);
      await elsewhere.hears(words.summary);
      await elsewhere.asks(words.yes, words.done);
      expect(await applied()).toBe(before + 1);
    });

    test('when it is over they are asked how the help was, once, by five buttons; a number later is no rating any more', async () => {
      moveTo(world(), 'day');
      const sam = await clear();
      const chat = await chatting();
      await chat.asks(words.person, words.next);
      const number = (await waitingAt(sam)).at(-1)?.number ?? '';
      await sam.does(number, 'take');
      await chat.hears(words.joined);
      expect((await sam.tries(number, 'close')).status).toBe(200);
      await chat.hears(words.over);
      expect(await choices(chat)).toEqual(['1', '2', '3', '4', '5']);
      await chat.asks(words.rating, words.thanks);
      const rated = async (): Promise<number> => (await world().house.audit()).filter(({ action }) => action === 'case.rated').length;
      const before = await rated();
      world().later(minute);
      await chat.asks('5', /C-[0-9A-Z]{4}-[0-9A-Z]/);
      expect(await rated()).toBe(before);
    });
  });
}, hours);
