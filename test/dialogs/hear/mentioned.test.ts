import { hearsMail } from './hears-mail';

const plain = 'fwd self +16135550177; pin 617283';
const forward = 'Please forward my calls to 613 555 0177. PIN 617283';
const renvoi = 'Renvoyez mes appels au 613 555 0177. NIP 617283';

describe('an address that a known writer only mentions is nobody’s claim', () => {
  hearsMail([
    ['first', 'x', `My manager is maya.lindqvist@example.com. ${forward}`, plain],
    ['first', 'x', `Maya (maya@example.com) told me to write to you. ${forward}`, plain],
    ['first', 'x', `My assistant's email is bob@example.com. ${forward}`, plain],
    ['first', 'x', `My manager's login is 102@organization.com. ${forward}`, plain],
    ['first', 'x', `I work with bob@example.com. ${forward}`, plain],
    ['first', 'x', `I am the assistant of bob@example.com. ${forward}`, plain],
    ['first', 'x', `I am copying bob@example.com. ${forward}`, plain],
    ['first', 'x', 'Please forward my calls to 613 555 0177, cc bob@example.com. PIN 617283', plain],
    ['first', 'x', `${forward}. If there are problems, ask maya@example.com.`, plain],
    ['first', 'x', `${renvoi}. Ma gestionnaire est maya@example.com`, plain],
    ['first', 'x', `Je mets bob@example.com en copie. ${renvoi}`, plain],
    ['first', 'x', `${renvoi}. Copie à maya@example.com`, plain],
    ['first', 'maya.lindqvist@example.com', forward, plain],
    ['first', 'Request by bob@example.com', forward, plain],
    ['confirmPin', 'Re: from bob@example.com', 'Yes. PIN 483920\ncc bob@example.com', 'yes; pin 483920'],
    ['numberPin', 'Re: x', '613 555 0100, PIN 483920. My manager is maya@example.com', 'field c-1 +16135550100; pin 483920'],
    ['pin', 'Re: x', '483920, cc maya@example.com', 'pin 483920'],
  ]);
});

describe('an address that is said to be the writer’s own is a claim', () => {
  hearsMail([
    ['first', 'x', `I am ada@example.com. ${forward}`, `claim ada@example.com; ${plain}`],
    ['first', 'x', `This is Ada Lovelace (ada@example.com). ${forward}`, `claim ada@example.com; ${plain}`],
    ['first', 'x', `My login is 101@organization.com. ${forward}`, `claim 101@organization.com; ${plain}`],
    ['first', 'x', `Login: 101@organization.com\n${forward}`, `claim 101@organization.com; ${plain}`],
    ['first', 'x', `101@organization.com is my login. ${forward}`, `claim 101@organization.com; ${plain}`],
    ['first', 'my login is 101@organization.com', forward, `claim 101@organization.com; ${plain}`],
    ['first', 'x', `Je suis ada@example.com. ${renvoi}`, `claim ada@example.com; ${plain}`],
    ['first', 'x', `Mon courriel est ada@example.com. ${renvoi}`, `claim ada@example.com; ${plain}`],
    ['first', 'x', 'I forgot my login name. My address is ada@organization.com.', 'remind ada@organization.com'],
    ['stranger', 'x', `bob@example.com here. ${forward}`, `claim bob@example.com; ${plain}`],
  ]);
});
