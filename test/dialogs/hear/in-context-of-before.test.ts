import { situations } from './situations';
import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';

const understanding = anUnderstanding();

describe('“turn that off”: what was done last is ended; where nothing was, it is asked whether calls are meant', () => {
  hears([
    ['after', 'turn that off again', 'fwd self off'],
    ['after', 'ok, switch it off please', 'fwd self off'],
    ['after', 'désactivez-le', 'fwd self off'],
    ['known', 'turn that off again', 'wish fwd off'],
    ['known', 'well then switch it off', 'wish fwd off'],
    ['need', 'can you switch that off again please', 'wish fwd off'],
    ['need', 'I turned it off', 'puzzled'],
    ['need', 'turn it off and on again', 'puzzled'],
    ['need', 'turn off my voicemail', 'cannot voicemail'],
    ['pin', 'turn it off', 'puzzled'],
  ]);

  test('after an answer about calls, to fetch “them” back is to end it; after another, nothing is guessed', () => {
    const said = (text: string, about: 'call-forwarding' | 'device') => understanding.hear(text, { ...situations.known, about }).said;
    const wished = { type: 'change.wished', kind: 'call-forwarding.set', fields: { number: null } };
    for (const text of ['I would like them to come back to me, please', 'bring them back', 'I want them back']) {
      expect(said(text, 'call-forwarding')).toEqual([{ is: 'event', event: wished }]);
      expect(said(text, 'device')).not.toEqual([{ is: 'event', event: wished }]);
    }
  });
});

describe('where calls go now is asked, and nothing is set up by it', () => {
  hears([
    ['known', 'where are my calls going now?', 'ask forwarding-state'],
    ['known', 'is my phone being forwarded?', 'ask forwarding-state'],
    ['known', 'what number are my calls forwarded to', 'ask forwarding-state'],
    ['need', 'can you check whether my line is forwarded', 'ask forwarding-state'],
    ['need', 'are the calls of 104 forwarded?', 'ask forwarding-state'],
    ['need', 'où vont mes appels ?', 'ask forwarding-state'],
    ['need', 'est-ce que ma ligne est encore renvoyée', 'ask forwarding-state'],
    ['need', 'where should my calls go when I’m away?', 'ask call-forwarding'],
    ['need', 'why are my calls going to voicemail', 'ask call-forwarding'],
  ]);
});

describe('somebody else’s news, told in passing', () => {
  hears([
    ['need', 'Hannah (104) got married, her new email is hannah.b@example.com', 'newaddress 104 hannah.b@example.com'],
    ['need', 'Louis has changed his email, it’s now louis.g@example.org', 'puzzled'],
    ['need', 'We’ve a new girl starting Monday in accounts', 'add'],
    ['need', 'I’m the new receptionist and I need my login name', 'remind'],
    ['confirm', 'this is his colleague Louis, he just stepped out, I think he said it was 0181', 'field +16135550181'],
  ]);
});

describe('what is in force is asked where nothing was done here, and what was done is put right or ended', () => {
  hears([
    ['need', 'mon renvoi est activé ou pas ?', 'ask forwarding-state'],
    ['need', 'mon transfert est-tu encore activé ?', 'ask forwarding-state'],
    ['need', 'mon renvoi d’appel marche tu encore', 'ask forwarding-state'],
    ['need', 'mon renvoi marche pas', 'ask call-forwarding'],
    ['after', 'mon renvoi est activé ?', 'ask progress'],
    ['after', 'finalement mettez le 613 555 0143', 'fwd self +16135550143'],
    ['after', 'finalement c’est le 613 555 0143', 'fwd self +16135550143'],
    ['after', 'bon, maintenant arrêtez-le', 'fwd self off'],
    ['after', 'tu peux l’enlever', 'fwd self off'],
    ['need', 'Mes appels n’arrivent plus à mon bureau, ils partent tous sur mon cellulaire. Remettez ça comme avant svp', 'fwd self off'],
    ['need', 'ôte le transfert', 'fwd self off'],
    ['need', 'arrêtez le renvoi pour Louis au poste 103', 'fwd 103 off'],
  ]);
});
