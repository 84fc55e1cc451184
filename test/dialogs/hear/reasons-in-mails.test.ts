import { hearsMail } from './hears-mail';
import type { MailRow } from './mail-rows';

const order = { en: 'Please forward my calls to 613 555 0178.', fr: 'Veuillez renvoyer mes appels au 613 555 0178.' };
const beside = (text: string, language: 'en' | 'fr' = 'en', more = ''): MailRow => [
  'first',
  '',
  `${text} ${order[language]}`,
  `fwd self +16135550178${more}`,
];

describe('why calls are to be forwarded, told before the order, asks for nothing else', () => {
  hearsMail([
    beside('I’ll be working from our Kingston branch.'),
    beside('I moved to another office.'),
    beside(
      'My desk phone has been unplugged since Monday, and people complain that nobody answers at 613 555 0160, which is our main line.',
    ),
    beside('Our new receptionist has joined us.'),
    beside('We have a new employee who sits at my desk.'),
    beside('Mon téléphone de bureau est débranché depuis lundi.', 'fr'),
    beside('Une nouvelle collègue est arrivée.', 'fr'),
  ]);
});

describe('... but a trouble, a wish and a time of the forwarding are heard', () => {
  hearsMail([
    [
      'first',
      '',
      'Our new receptionist starts on Monday, please add her. Please forward my calls to 613 555 0178.',
      'add; fwd self +16135550178',
    ],
    [
      'first',
      '',
      'I want to port my number 613 555 0160 to another provider. Please forward my calls to 613 555 0178.',
      'fwd self +16135550178; cannot number-porting',
    ],
    ['first', '', `${order.en} Only until Friday.`, 'fwd self +16135550178; condition'],
    ['first', '', `${order.en} It was for next week only.`, 'fwd self +16135550178; condition'],
  ]);
});

describe('an earlier talk with one of us, told beside an order, calls nobody', () => {
  hearsMail([
    beside('As discussed with your colleague on the phone last Tuesday, our reception is being renovated.'),
    beside('As discussed with your colleague on the phone, please note this.'),
    beside('Your colleague told me to write to this address.'),
    beside('I spoke with one of your agents yesterday, who asked me to send an email.'),
    beside('I already talked to somebody at your support desk this morning.'),
    beside('Following my conversation with a person of your team, here is what I need.'),
    beside('J’ai parlé à un de vos agents hier, il m’a dit de vous écrire.', 'fr'),
    beside('I spoke with an agent yesterday and want to talk to her again.', 'en', '; person'),
    ['first', '', `${order.en} I would also like to speak to one of your agents.`, 'fwd self +16135550178; person'],
    ['first', '', `${order.en} And have somebody call me back.`, 'fwd self +16135550178; person'],
  ]);
});
