import { hears } from './second-rows';

describe('words that end something do so only where they mean it', () => {
  hears([
    ['need', 'could someone send my phone calls over to my cell 343 555 0188 please', 'fwd self +13435550188'],
    ['need', 'hand my calls over to 613 555 0190', 'fwd self +16135550190'],
    ['need', 'forward my calls over to my cell', 'fwd self'],
    ['need', 'at the end of the day forward calls to 613 555 0190', 'fwd self +16135550190'],
    ['need', 'à la fin de la journée renvoyez mes appels au 613 555 0190', 'fwd self +16135550190'],
    ['need', 'my holiday is over, take the forwarding off', 'fwd self off'],
  ]);
});

describe('what ends may be named first', () => {
  hears([
    ['need', 'the forwarding to 613 555 0190 should be cancelled', 'fwd self off'],
    ['need', 'no more forwarding to 613 555 0190', 'fwd self off'],
    ['need', 'forward to 613 555 0190 no longer needed', 'fwd self off'],
    ['need', "I don't want my calls going to 613 555 0190 any more", 'fwd self off'],
    ['need', "I don't want calls forwarded to 613 555 0190 any more", 'fwd self off'],
    ['need', 'ne renvoyez plus mes appels au 613 555 0190', 'fwd self off'],
    ['need', 'je ne veux plus que mes appels aillent au 613 555 0190', 'fwd self off'],
    ['need', 'le renvoi vers le 613 555 0190 doit être annulé', 'fwd self off'],
    ['need', 'I no longer use 613 555 0190, forward to 613 555 0191', 'fwd self +16135550191'],
    ['need', "je n'utilise plus le 613 555 0190, renvoyez au 613 555 0191", 'fwd self +16135550191'],
    ['need', "je n'ai plus de bureau, renvoyez mes appels au 613 555 0190", 'fwd self +16135550190'],
    ['need', 'changez le renvoi du 613 555 0190 pour le 613 555 0191', 'fwd self +16135550191'],
    ['need', 'transférez mes appels du 613 555 0190 au 613 555 0191', 'fwd self +16135550191'],
  ]);
});

describe('how far it is', () => {
  hears([
    ['need', 'What was my case number again?', 'ask case-number'],
    ['need', "what's the status of my request", 'ask progress'],
    ['need', 'What do I have open with you?', 'ask progress'],
    ['need', 'Is my case still open?', 'ask progress'],
    ['need', 'my password is Hunter2Secret, forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['need', 'mon mot de passe est Chaton2024, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['need', 'my password is Hunter2Secret', 'ask password'],
    ['need', 'my password is Hunter2Secret, reset it please', 'newpassword'],
    ['confirm', 'Est-ce que ma demande est encore en cours ?', 'ask progress'],
    ['need', 'are you open on saturdays?', 'ask opening-hours'],
    ['pin', 'is it done yet?', 'ask progress'],
    ['confirm', 'when would it start?', 'ask progress'],
    ['need', 'did that go through?', 'ask progress'],
    ['need', "c'est quoi mon numéro de dossier", 'ask case-number'],
    ['need', "c'était quoi mon numéro de dossier déjà?", 'ask case-number'],
    ['need', 'annulez ce changement svp', 'undo'],
    ['need', 'revenir en arrière', 'undo'],
    ['pin', 'est-ce fait ?', 'ask progress'],
    ['need', 'ça a marché ?', 'ask progress'],
    ['need', 'ça va prendre combien de temps', 'ask progress'],
  ]);
});

describe('short answers as people give them', () => {
  hears([
    ['pin', "didn't get anything", 'mail pin'],
    ['pin', 'can you email that to me then', 'mail pin'],
    ['confirm', 'absolutely not', 'no'],
    ['confirm', 'i said yes already', 'yes'],
    ['confirm', "j'ai déjà dit oui", 'yes'],
    ['confirm', 'hold on, let me think', ''],
    ['confirm', 'attendez, je réfléchis', ''],
    ['number', "I don't know it by heart, give me a sec", ''],
    ['number', 'je le connais pas par coeur, une seconde', ''],
    ['need', "I don't want to talk to a bot", 'person'],
    ['need', 'I want a human to call me back about my bill.', 'person'],
    ['need', 'Can somebody call me about my invoice?', 'person'],
    ['need', "Je veux qu'on me rappelle au sujet de ma facture", 'person'],
    ['need', 'people call me about my bill, forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['need', 'see this', 'puzzled'],
    ['need', 'see ya', 'bye'],
  ]);
});

describe('the same number for somebody else', () => {
  hears([
    ['need', 'forward 104 to 613 555 0177, and 105 to the same', 'fwd 104 +16135550177; fwd 105 +16135550177'],
    ['need', 'forward 104 to 613 555 0177, 105 too', 'fwd 104 +16135550177; fwd 105 +16135550177'],
    ['need', 'renvoyez le 104 au 613 555 0177 et le 105 au même numéro', 'fwd 104 +16135550177; fwd 105 +16135550177'],
  ]);
});

describe('a name that is looked up nowhere is never the speaker', () => {
  hears([
    ['need', 'stop forwarding hannah', 'puzzled'],
    ['need', 'stop forwarding daniels and hannahs calls', 'puzzled'],
    ['need', 'stop forwarding please', 'fwd self off'],
    ['need', 'stop forwarding immediately', 'fwd self off'],
    ['need', 'stop forwarding my calls', 'fwd self off'],
  ]);
});

describe('what the PIN is not given for', () => {
  hears([
    ['pin', 'i lost my email, someone else must confirm', 'no mailbox'],
    ['pin', "i don't want to give you my pin", 'ask identity'],
  ]);
});

describe('leaving, with a reason or with what comes instead', () => {
  hears([
    ['need', "i'll call back later", 'bye'],
    ['need', 'i have to go my other line is ringing', 'bye'],
    ['need', 'faut que je vous laisse', 'bye'],
    ['need', 'ça va être tout', 'thanks'],
    ['need', 'i have to go to a meeting can you forward my calls to 613 555 0122', 'fwd self +16135550122'],
    ['need', 'i have to go out of town so i need forwarding', 'fwd self'],
  ]);
});

describe('where the number is asked for, what only names it says none', () => {
  hears([
    ['number', "the one i'm calling from", 'puzzled'],
    ['number', 'my home phone', 'puzzled'],
    ['number', "c'est mon cellulaire", 'puzzled'],
    ['number', 'my cell 613 555 0188', 'field c-1 +16135550188'],
  ]);
});

describe('what will be possible later is asked, and puts nothing off', () => {
  hears([
    ['confirm', 'can i undo it later', 'ask call-forwarding'],
    ['confirm', "est-ce que je peux l'annuler plus tard", 'ask call-forwarding'],
    ['confirm', 'can we do it later', 'later'],
  ]);
});

describe('what was done is asked about, or put back', () => {
  hears([
    ['after', "so it's all set", 'ask progress'],
    ['after', "c'est fait", 'ask progress'],
    ['after', "and when i'm back what do i do", 'ask call-forwarding'],
    ['after', 'pouvez-vous remettre ça comme avant', 'undo'],
  ]);
});

describe('a wish that is put as a possibility', () => {
  hears([
    ['need', 'would it be possible to have my line ring at home today', 'wish fwd'],
    ['need', 'can you forward my calls for me', 'fwd self'],
    ['need', 'pouvez-vous transférer mes appels pour moi', 'fwd self'],
    ['need', 'is it possible to forward my calls', 'ask call-forwarding'],
    ['need', 'mes appels vont encore sur mon cellulaire pis je suis revenu au bureau', 'fwd self off'],
    ['need', "c'est quoi le numéro où mes appels sont renvoyés", 'ask forwarding-state'],
  ]);
});

describe('that it worked is no yes to what is still to be done', () => {
  hears([
    ['confirm', 'Works great now, thank you!', 'ask progress'],
    ['confirm', 'works for me', 'yes'],
    ['confirm', 'Perfect', 'yes'],
  ]);
});
