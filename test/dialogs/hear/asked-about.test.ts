import type { Hearing } from '../../../dialogs/heard';
import { anUnderstanding } from '../../support/heads';
import { hears } from './second-rows';
import { brief, situations } from './situations';

describe('a forwarding that is only asked about is kept, to be offered', () => {
  hears([
    ['need', 'c possible de renvoyer mes appels au 613 555 0142 ?', 'ask call-forwarding (fwd self +16135550142)'],
    ['need', 'is it possible to forward my calls to 613 555 0142?', 'ask call-forwarding (fwd self +16135550142)'],
    ['need', 'est-il possible de renvoyer le poste 104 au 613 555 0142 ?', 'ask call-forwarding (fwd 104 +16135550142)'],
    ['need', 'how do I forward extension 104 to 613 555 0142?', 'ask call-forwarding (fwd 104 +16135550142)'],
    ['need', 'pourquoi mes appels vont au 613 555 0142 ?', 'ask call-forwarding'],
    ['need', 'comment ça se fait que mes appels vont au 613 555 0142', 'ask call-forwarding'],
    ['need', 'comment arrêter le renvoi vers le 613 555 0142 ?', 'ask call-forwarding'],
    ['need', "is it possible to forward Bob's calls to 613 555 0142?", 'ask call-forwarding'],
    ['need', 'is it possible to forward my calls to 900 555 0142?', 'ask call-forwarding'],
  ]);
});

describe('a yes to the offer is for what was asked about', () => {
  hears([
    ['offered', 'oui svp', 'fwd 104 +16135550142'],
    ['offered', 'yes, please', 'fwd 104 +16135550142'],
    ['offered', 'Non, merci', 'no'],
    ['offered', "non c'était juste pour savoir", 'no'],
    ['offered', 'peut-être plus tard', 'no'],
  ]);
});

describe('what something costs is a question about money', () => {
  hears([
    ['need', "c'est combien par mois le renvoi d'appels ?", 'ask billing'],
    ['need', 'what does call forwarding cost?', 'ask billing'],
    ['need', 'comment régler mon casque', 'ask device'],
    ['need', 'comment régler ma facture', 'ask billing'],
  ]);
});

describe('where calls go is told, and only asked how that ends: nothing is ordered', () => {
  hears([
    ['need', 'All my calls go to my cell. How do I turn that off?', 'ask call-forwarding'],
    ['known', 'Everything goes to my mobile, how can I stop that?', 'ask call-forwarding'],
    ['need', 'All my calls are forwarded to my cell. How do I switch it off?', 'ask call-forwarding'],
    ['need', 'Tous mes appels vont à mon cellulaire. Comment je désactive ça ?', 'ask call-forwarding'],
    ['known', 'Mes appels arrivent sur mon cell. Comment puis-je arrêter ça ?', 'ask call-forwarding'],
    ['known', 'All my calls go to my cell. Turn that off.', 'fwd self off'],
    ['known', 'All my calls go to my cell. Can you turn that off?', 'fwd self off'],
    ['known', 'I want my calls sent to my cell. How do I turn that off later?', 'fwd self; ask call-forwarding'],
  ]);
});

describe('a question beside an order is about what it names', () => {
  hears([
    ['known', 'Forward my calls to 613 555 0100 and also how do I set up my greeting?', 'fwd self +16135550100; ask voicemail'],
    ['known', 'How do I set up my greeting? And divert my calls to 613 555 0100.', 'fwd self +16135550100; ask voicemail'],
    ['known', 'Renvoyez mes appels au 613 555 0100 et aussi comment je configure mon accueil ?', 'fwd self +16135550100; ask voicemail'],
    ['known', 'I set up forwarding yesterday. Is it active?', 'ask call-forwarding'],
  ]);
});

describe('how a forwarding of somebody else ends is asked of theirs, and theirs is offered', () => {
  const [, theirs] = situations.confirmTwo.changes;
  const after: Hearing = {
    ...situations.after,
    done: theirs ? [{ ...theirs, fields: { number: '+16135550100' }, status: 'applied' }] : [],
  };
  const heard = (text: string): string => brief(anUnderstanding().hear(text, after).said);
  test.each([
    'And when she’s back, how do I cancel it?',
    'How do I turn that off later?',
    'Et quand elle revient, comment je l’annule ?',
    'comment l’enlever après ?',
  ])('%s', (text) => expect(heard(text).trim()).toBe('ask call-forwarding (fwd 104 )'));
  test.each(['How do I cancel forwarding of my calls?', 'How do I turn on forwarding?'])('one’s own are one’s own: %s', (text) =>
    expect(heard(text)).toBe('ask call-forwarding'),
  );
});
