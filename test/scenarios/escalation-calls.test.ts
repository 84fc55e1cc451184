import { CarriedCall } from '../support/carrier';
import { DeskAgent } from '../support/desk-agent';
import { hours, moveTo } from './support/desk-hours';
import { inBothStores, type World } from './support/world';

const token = 'a token of a carrier';
let callers = 0;
const callTo = (world: World): CarriedCall =>
  new CarriedCall({ url: `http://localhost:${world.house.service.port}`, token, from: `+1613555${String(6_000 + ++callers)}` });
const desk = ({ house }: World): Promise<DeskAgent> => DeskAgent.signsIn(`http://localhost:${house.service.port}`);
const waitingAt = async (agent: DeskAgent): Promise<readonly { readonly number: string }[]> =>
  (JSON.parse(await agent.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting;

const its = {
  en: {
    key: '1',
    offered: /0 for a person/,
    called: /^I’ve called a colleague\. You’re next\. Please stay on the line\.$/,
    knows: /A colleague knows that you’re waiting\. You’re next\. Please stay on the line\.$/,
    says: 'can I get someone on the line',
    wish: 'stop forwarding my calls',
    who: /May I ask who you are/,
    never: 'never mind the agent',
    alone: /^All right, then the two of us go on\./,
    night:
      /^I’m sorry\. Nobody is here right now; we’re back on \w+day, \d{1,2} May at 9:00 am, Eastern Time\. I’ve put your case on my colleagues’ list\. Your case number is C, .*At which email address may we answer you\? Please say it slowly\. Press 3 to go on without an answer by mail, or 9 to hear this again\.$/,
    fine: /^All right\. Your case stays on my colleagues’ list\./,
    address: 'it is ada at example dot com',
    kept: /^Thank you\. Our answer goes there, too\. It will say nothing about any account\./,
    joined: /Sam Okafor from our support is with you now\./,
    over: /We’re done here\. Your case number is C, .*How was our help\? Press a key from 1 to 5; 5 is the best\.$/,
    rated: /^Thank you for telling us\. Goodbye\.$/,
    lost: /^I’m sorry, I still don’t understand, so I’ve called a colleague\. You’re next\. Please stay on the line\.$/,
  },
  fr: {
    key: '2',
    offered: /le 0 pour parler à une personne/,
    called: /^J’ai appelé un collègue\. Vous êtes en tête de file\. Restez en ligne, s’il vous plaît\.$/,
    knows: /Un collègue sait que vous attendez\. Vous êtes en tête de file\. Restez en ligne, s’il vous plaît\.$/,
    says: 'est-ce que je peux avoir quelqu’un au bout du fil',
    wish: 'arrêtez le renvoi de mes appels',
    who: /qui vous êtes/,
    never: 'laissez faire la personne',
    alone: /^D’accord, nous continuons tous les deux\./,
    night:
      /^Je suis désolé\. Il n’y a personne ici en ce moment ; nous serons de retour le \w+di \d{1,2} mai à 9 heures, heure de l’Est\. J’ai mis votre dossier sur la liste de mes collègues\. Votre numéro de dossier est C, .*À quelle adresse courriel pouvons-nous vous répondre \? Dites-la lentement, s’il vous plaît\. Faites le 3 pour continuer sans réponse par courriel, ou le 9 pour réécouter\.$/,
    fine: /^D’accord\. Votre dossier reste sur la liste de mes collègues\./,
    address: 'c’est ada arobase example point com',
    kept: /^Merci\. Notre réponse ira là aussi\. Elle ne dira rien d’aucun compte\./,
    joined: /Sam Okafor, de notre assistance, est maintenant avec vous\./,
    over: /Nous avons terminé\. Votre numéro de dossier est C, .*Appuyez sur une touche de 1 à 5 ; 5 est la meilleure note\.$/,
    rated: /^Merci de nous l’avoir dit\. Au revoir\.$/,
    lost: /^Je suis désolé, je ne comprends toujours pas ; j’ai donc appelé un collègue\. Vous êtes en tête de file\. Restez en ligne, s’il vous plaît\.$/,
  },
} as const;

inBothStores(
  (world) => {
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
      const begins = async (): Promise<CarriedCall> => {
        const call = callTo(world());
        await call.begins(words.key);
        return call;
      };

      test('by day a caller asks by 0 or aloud, hears their place, stays in line through silence, and is helped on by the bot', async () => {
        moveTo(world(), 'day');
        await clear();
        const call = await begins();
        expect(call.doc.said).toMatch(words.offered);
        const called = await call.keys('0');
        expect([called.said, called.gather?.['input']]).toEqual([expect.stringMatching(words.called), 'dtmf speech']);
        for (let times = 0; times < 6; times += 1) expect((await call.isSilent()).verbs).not.toContain('Hangup');
        expect((await call.says(words.says)).said).toMatch(words.knows);
        expect((await call.says(words.wish)).said).toMatch(words.who);
        await call.keys('3');
        await call.hangsUp();
        const other = await begins();
        expect((await other.says(words.says)).said).toMatch(words.called);
        expect((await other.says(words.never)).said).toMatch(words.alone);
        await other.hangsUp();
      });

      test('not understood twice, a caller has a person called', async () => {
        moveTo(world(), 'day');
        await clear();
        const call = await begins();
        await call.says('blorp fnord');
        expect((await call.says('zork grue xyzzy')).said).toMatch(words.lost);
        await call.hangsUp();
      });

      test('at night a caller hears when somebody is there again, and leaves an address aloud or goes on by 3', async () => {
        moveTo(world(), 'night');
        const call = await begins();
        expect((await call.keys('0')).said).toMatch(words.night);
        expect((await call.says(words.address)).said).toMatch(words.kept);
        expect((await call.keys('0')).said).not.toMatch(/email address|adresse courriel/);
        await call.hangsUp();
        const other = await begins();
        expect((await other.keys('0')).said).toMatch(words.night);
        expect((await other.keys('3')).said).toMatch(words.fine);
        await other.hangsUp();
      });

      test('when it is over, one key rates the help, and the call ends', async () => {
        moveTo(world(), 'day');
        const sam = await clear();
        const call = await begins();
        await call.keys('0');
        const number = (await waitingAt(sam)).at(-1)?.number ?? '';
        await sam.does(number, 'take');
        expect((await call.isSilent()).said).toMatch(words.joined);
        expect((await sam.tries(number, 'close')).status).toBe(200);
        expect((await call.isSilent()).said).toMatch(words.over);
        const rated = await call.keys('5');
        expect([rated.said, rated.verbs.at(-1)]).toEqual([expect.stringMatching(words.rated), 'Hangup']);
        expect((await world().house.audit()).filter(({ action, case: of }) => action === 'case.rated' && of === number)).toHaveLength(1);
      });
    });
  },
  { ...hours, VOICE_AUTH_TOKEN: token },
);
