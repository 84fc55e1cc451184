import { CarriedCall } from '../support/carrier';
import { expectStory } from './support/story';
import { inBothStores } from './support/world';

const token = 'a token of a carrier for help';

inBothStores(
  (world) => {
    test('a how-to question is answered with the steps and the article, asks for no PIN, and leads into the change', async () => {
      const customer = await world().house.customer();
      await customer.asks('how do I redirect my calls to my mobile?', /Forward your calls to another number:\n1\. .*\n2\. .*\n3\. /);
      await customer.hears(/Shall I do that for you now\?/);
      const answer = (await customer.transcript()).find(({ text }) => text?.includes('1. '));
      expect(JSON.stringify(answer?.attachments)).toContain(`"url":"${world().house.service.publicUrl}/help/forward-calls"`);
      expect((await fetch(`${world().house.url}/help/forward-calls`)).status).toBe(200);
      await customer.asks('please do it for me', /Which number/);
      await customer.asks('613 555 0142', /who you are/);
      expect((await customer.transcript()).some(({ text }) => /6-digit/.test(text ?? ''))).toBe(false);
    });

    test('who asks whether it can be done, with the number, is offered that and needs only a yes', async () => {
      await expectStory(world(), {
        rows: [
          [
            'c’est possible de renvoyer mes appels au 613 555 0142 ?',
            /Voulez-vous que je renvoie vos appels vers le \+1 613 555 0142 maintenant/,
          ],
          ['oui svp', /qui vous êtes/],
          ['101@organization.com', /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0142/],
        ],
      });
    });

    test('what an article is for sure about is answered though it was no question; what none is about gets an honest no', async () => {
      await expectStory(world(), {
        rows: [
          ['no sound in my headset', /Your headset has no sound:\n1\. /],
          ['what is the weather like', /no sure answer about that/],
          ['forward my calls to 613 555 0142', /who you are/],
          ['how do I record a greeting?', /Record your voicemail greeting:\n1\. /, /To know whose account it is/],
        ],
      });
    });

    test('a question beside an order is not answered with an article about the order', async () => {
      const customer = await world().house.customer();
      await customer.asks('Forward my calls to 613 555 0142 and tell me how to reset my voicemail PIN', /voicemail PIN/);
      expect((await customer.transcript()).some(({ text }) => /Forward your calls to another number:\n1/.test(text ?? ''))).toBe(false);
      await customer.asks('101@organization.com', /Forward calls of 101@organization\.com to \+1 613 555 0142/);
    });

    test('articles for customers are told to who has shown to be one, and to nobody else (WK-1, P3)', async () => {
      const question = 'how can I forward the calls of a colleague as an administrator?';
      const steps = /Give your own support PIN/;
      const stranger = await world().house.customer();
      await stranger.asks(question, /./);
      const claimed = await world().house.customer();
      await claimed.asks('I am 100@organization.com', /./);
      await claimed.asks(question, /./);
      const known = await world().house.customer();
      await known.asks('100@organization.com, mail me my PIN', /on its way/);
      await known.asks(await world().house.pinOf('maya.lindqvist@example.com'), /verified/);
      await known.asks(question, steps);
      for (const other of [stranger, claimed]) expect((await other.transcript()).some(({ text }) => steps.test(text ?? ''))).toBe(false);
    });

    test('a caller hears the first steps', async () => {
      const call = new CarriedCall({
        url: `http://localhost:${world().house.service.port}`,
        token,
        from: `+1613555${String(6_000 + (Math.floor(world().now() / 1_000) % 1_000))}`,
      });
      await call.dial();
      await call.keys('1');
      const told = await call.says('how do I get calls back on my desk phone, it has no dial tone');
      expect(told.said).toMatch(
        /Here is how\. Your desk phone has no service\. First: check .* Then: .* After that: .* one more step, on our help pages\. Shall I mail you all the steps\? Press 1 for yes/,
      );
      await call.hangsUp();
    });

    test.each([
      [
        '1',
        'my desk phone has no dial tone, what do I do',
        'yes please',
        /email address on file and to no other, so first I have to know who you are.*account number/,
        /All the steps are on their way/,
        'The steps you asked for',
        /4\. Ask a colleague whether their phone works/,
      ],
      [
        '2',
        'mon téléphone de bureau n’a plus de tonalité, que faire',
        'oui',
        /et à aucune autre ; il me faut donc d’abord savoir qui vous êtes.*numéro de compte/,
        /Toutes les étapes sont en route/,
        'Les étapes que vous avez demandées',
        /4\. Demandez à un collègue/,
      ],
    ] as const)(
      'and has all of them mailed to the address on file once it is known who calls, in the language of the call (key %s)',
      async (language, question, yes, first, onTheirWay, subject, fourth) => {
        const { house } = world();
        const call = new CarriedCall({
          url: `http://localhost:${house.service.port}`,
          token,
          from: `+1613555${String(7_000 + Number(language) + (Math.floor(world().now() / 1_000) % 1_000))}`,
        });
        await call.begins(language);
        await call.says(question);
        expect((await call.says(yes)).said.replaceAll(/\s+/g, ' ')).toMatch(first);
        await call.keys('20417');
        await call.keys('101');
        await call.keys('1');
        const before = (await house.mails('daniel.okafor@example.com')).filter((mail) => mail.subject === subject).length;
        expect(before).toBe(0);
        const proved = await call.patiently(call.keys(await house.pinOf('daniel.okafor@example.com')));
        expect(proved.said.replaceAll(/\s+/g, ' ')).toMatch(onTheirWay);
        const mail = await house.mail('daniel.okafor@example.com', (each) => each.subject === subject);
        expect(mail.text.replaceAll(/\s+/g, ' ')).toMatch(fourth);
        expect(mail.links).toContain(`${house.service.publicUrl}/help/desk-phone-offline`);
        await call.hangsUp();
      },
    );

    test('whoever is nobody there hears the same words up to the PIN, and no mail is sent (I12)', async () => {
      const { house } = world();
      const heard = async (extension: string, from: string) => {
        const call = new CarriedCall({ url: `http://localhost:${house.service.port}`, token, from });
        const said: string[] = [];
        await call.begins();
        await call.says('my desk phone has no dial tone, what do I do');
        for (const keys of ['1', '20417', extension, '111222#']) said.push((await call.keys(keys)).said);
        await call.hangsUp();
        return said;
      };
      const before = (await house.mails()).length;
      expect(await heard('199', '+16135558801')).toEqual(await heard('101', '+16135558802'));
      expect((await house.mails()).length).toBe(before);
    });
  },
  { VOICE_AUTH_TOKEN: token },
);

inBothStores(
  (world) => {
    const about = (title: string, more: string): string => `I have a question about “${title}”: ${more}`;

    test('whoever comes from an article and is stuck hears that step, and goes on with it as context', async () => {
      await expectStory(world(), {
        rows: [
          [
            about('Your desk phone has no service', 'it doesn’t work, step 2'),
            /^Step 2 is: Take out the power .* tell me what happens instead, or say “a person”\.$/,
          ],
          ['still nothing', /^I’m sorry that “Your desk phone has no service” hasn’t helped yet\. At which step are you stuck\?/],
          ['the ninth', /./],
          ['step 9', /has 4 steps\. Which one do you mean\?$/],
          [about('Your desk phone has no service', ''), /^What would you like to know about “Your desk phone has no service”\?/],
          [about('Your desk phone has no service', 'how do I record a greeting?'), /Record your voicemail greeting:\n1\. /],
          [about('Forward your calls to another number', 'please do it for me'), /Which number/],
        ],
      });
    });

    test('and so in French, also where the words of a title would be heard as something else', async () => {
      const customer = await world().house.customer({ locale: 'fr-CA' });
      await customer.asks(
        'J’ai une question sur « Votre téléphone de bureau n’a pas de service » : ça ne marche pas, étape 2',
        /^Voici l’étape 2\s: Coupez le courant/,
      );
      await customer.asks('toujours rien', /À quelle étape êtes-vous bloqué/);
      await customer.asks('J’ai une question sur « Quand quelqu’un quitte votre entreprise » : étape 1', /n’est ouvert qu’aux clients/);
      expect(JSON.stringify(await customer.transcript())).not.toContain('Faites renvoyer');
    });

    test('of an article that is not for them strangers hear that there is one, whichever words are with it; who may read it hears the step', async () => {
      const title = 'Have a change made for somebody of your company';
      const stranger = await world().house.customer();
      for (const more of ['step 2', 'please do it for me', 'it doesn’t work', ''])
        await stranger.asks(
          about(title, more),
          /^There is an article about that for customers only\. Tell me who you are and give me your support PIN/,
        );
      expect(JSON.stringify(await stranger.transcript())).not.toContain('Give your own support PIN');
      const known = await world().house.customer();
      await known.asks('100@organization.com, mail me my PIN', /on its way/);
      await known.asks(await world().house.pinOf('maya.lindqvist@example.com'), /verified/);
      await known.asks(about(title, 'step 3'), /^Step 3 is: Give your own support PIN/);
      await known.asks(about('Help a customer as a channel partner', 'step 1'), /isn’t open to your kind of account/);
    });

    test('where no article answers for sure those that may are named, each a button that tells it', async () => {
      const customer = await world().house.customer();
      await customer.asks('do you support fax', /^I’m not sure that I have the answer\. Perhaps one of these helps:\n• /);
      const titles =
        (await customer.transcript())
          .findLast(({ suggestedActions }) => suggestedActions)
          ?.suggestedActions?.actions.map(({ value }) => value) ?? [];
      expect(titles).toContain('“Call support”');
      await customer.asks('“Call support”', /^Call support:\n1\. /);
    });
  },
  {},
  1,
);
