import { hears } from './rows';

describe('what is forbidden to everybody, or only denied, is ordered of nobody', () => {
  hears([
    ['need', 'nobody may remove 103', 'puzzled'],
    ['known', 'no one should change my forwarding', 'puzzled'],
    ['known', 'nobody should be able to remove 103 without my ok', 'puzzled'],
    ['known', 'personne ne doit enlever le 103', 'puzzled'],
    ['known', 'call 613 555 0142 and tell them I’m late', 'puzzled'],
    ['known', 'appelez le 613 555 0142 et dites-leur que je suis en retard', 'puzzled'],
    ['known', 'call forwarding to 613 555 0142 and let me know', 'fwd self +16135550142'],
    ['known', 'block calls from 613 555 0142', 'cannot device'],
    ['known', 'bloquez les appels du 613 555 0142', 'cannot device'],
    ['known', 'not my password', 'puzzled'],
    ['known', 'not the PIN please', 'puzzled'],
    ['known', 'pas mon NIP', 'puzzled'],
    ['known', 'not my PIN, my password', 'newpassword'],
    ['known', 'my PIN, not my password', 'mail pin'],
    ['known', 'nobody can hear me please forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', 'nobody is here, forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', 'personne ne répond, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100'],
  ]);
});

describe('what is only wanted to be known ends nothing, whatever is said not to be wanted before', () => {
  hears([
    ['need', 'Je ne veux surtout pas que mes appels soient renvoyés, je veux juste savoir si un renvoi est actif', 'ask call-forwarding'],
    ['need', "I don't want my calls forwarded, I only want to know whether a forwarding is active", 'ask call-forwarding'],
    ['need', 'je ne veux pas que mes appels soient renvoyés', 'fwd self off'],
    ['need', 'je ne veux pas que mes appels soient renvoyés ailleurs, arrêtez ça', 'fwd self off'],
  ]);
});

describe('mails with a PIN that nobody asked for here are not sent once more', () => {
  hears([
    ['need', 'please stop mailing me PINs', 'ask support-pin'],
    ['need', 'you keep sending me PINs', 'ask support-pin'],
    ['need', "don't send me any more PINs", 'ask support-pin'],
    ['need', "arrêtez de m'envoyer des NIP", 'ask support-pin'],
    ['need', "ne m'envoyez plus de NIP", 'ask support-pin'],
    ['pin', 'you keep sending me the same PIN', 'mail pin|ask support-pin'],
    ['need', 'send me my PIN', 'mail pin'],
    ['known', "forward my calls to 613 555 0100 and don't ask me for a PIN", 'fwd self +16135550100; ask support-pin'],
    ['known', 'ne me demandez pas de NIP', 'ask support-pin'],
    ['pin', "I don't have the PIN", 'mail pin'],
  ]);
});

describe('a number given up for another one beside it', () => {
  hears([
    ['confirm', "never mind the 0100 it's 0143", 'field +16135550143'],
    ['confirm', 'forget 0100, use 0143', 'field +16135550143'],
    ['confirm', "oubliez le 0100, c'est 0143", 'field +16135550143'],
    ['confirm', "don't forget the 0143", 'field +16135550143'],
    ['confirm', 'never mind', 'cancel'],
  ]);
});

describe('an account that was broken into', () => {
  hears([
    ['need', "My account's been hacked", 'not me'],
    ['need', "My account's been hacked and calls are going to a number I don't know", 'not me'],
    ['need', "mon compte s'est fait pirater", 'not me'],
    ['need', 'is my account hacked?', 'puzzled'],
    ['need', 'my account was not hacked', 'puzzled'],
  ]);
});

describe('the PIN goes to nobody else, and none is made for that', () => {
  hears([
    ['known', 'can I have someone else receive my PIN?', 'ask support-pin'],
    ['pin', 'send my PIN to my assistant', 'ask support-pin'],
    ['known', 'envoyez mon NIP à mon adjointe', 'ask support-pin'],
    ['known', 'send my PIN to me', 'mail pin'],
    ['known', 'I think someone else has my PIN', 'newpin'],
  ]);
});

describe('whether it is really done', () => {
  hears([
    ['after', "are you sure it's off?", 'ask progress'],
    ['after', 'is it really off now?', 'ask progress'],
    ['after', "c'est vraiment arrêté ?", 'ask progress'],
    ['after', 'vous êtes sûr ?', 'ask progress'],
    ['need', "are you sure it's off?", 'ask other'],
  ]);
});

describe('calls sent to somebody’s telephone are the speaker’s own', () => {
  hears([
    ['known', "Send my calls to my wife's phone, 613 555 0123, and tell her", 'fwd self +16135550123'],
    ['known', "forward my wife's calls to my phone 613 555 0123", 'puzzled'],
    ['known', "send calls to my wife's phone to 613 555 0123", 'puzzled'],
  ]);
});

describe('calls of some callers alone are not forwarded here, and that is told', () => {
  hears([
    ['known', 'I want to forward only calls from my boss to 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'only forward calls from 613 555 0123 to 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'forward external calls only to 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'I get calls from customers all day, forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', 'forward calls from my desk to 613 555 0100', 'fwd self +16135550100'],
  ]);
});

describe('a user is removed in other words', () => {
  hears([
    ['known', 'Kick 105 out please', 'remove 105'],
    ['known', 'throw 105 out', 'remove 105'],
    ['known', 'tomasz nowak has left the company please remove him', 'puzzled'],
    ['known', 'could I kick 105 out?', 'ask users|puzzled'],
  ]);
});

describe('an order that is taken back for another one in the same breath', () => {
  hears([
    ['known', "cancel my forwarding no wait don't cancel it change it to 613 555 0142", 'fwd self +16135550142'],
    ['known', "annulez mon renvoi, non attendez, n'annulez pas, mettez plutôt 613 555 0142", 'fwd self +16135550142'],
    ['known', "cancel the forwarding of 104, don't cancel mine", 'fwd 104 off'],
    ['known', 'can you forward that again', 'puzzled'],
    ['pin', 'forward it again please', 'mail pin'],
  ]);
});

describe('what is given up before it is in hand begins nothing', () => {
  hears([
    ['known', 'never mind the forwarding, I want to reset my voicemail PIN', 'vmpin self'],
    ['known', 'oubliez le renvoi, je veux réinitialiser le NIP de ma messagerie', 'vmpin self'],
    ['known', 'forget about the PIN. forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['confirm', 'never mind the forwarding, I want to reset my voicemail PIN', 'cancel; vmpin self'],
    ['known', 'forget my voicemail pin', 'vmpin self'],
  ]);
});

describe('why calls are to go elsewhere ends no forwarding', () => {
  hears([
    ['known', "forward my calls to 613 555 0100, I won't be at my desk anymore", 'fwd self +16135550100'],
    ['known', "forward my calls to 613 555 0100, as I won't be in my office any longer", 'fwd self +16135550100'],
    ['known', 'je ne serai plus au bureau, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['known', "I won't be at my desk anymore", 'puzzled'],
    ['known', "forwarding to 613 555 0100 isn't needed anymore", 'fwd self off'],
    ['known', 'forward my calls to 613 555 0100 no more', 'fwd self off'],
    ['pin', 'never mind the PIN', 'cancel'],
    ['confirm', 'no need anymore', 'cancel'],
  ]);
});

describe('to be told when it is done is no question', () => {
  hears([
    ['known', "forward my calls to 613 555 0100 and tell me when it's done", 'fwd self +16135550100'],
    ['known', 'reset my voicemail pin and tell me when it is done', 'vmpin self'],
    ['known', "stop my forwarding and email me as soon as that's done please", 'fwd self off'],
    ['known', 'réinitialisez mon NIP de messagerie et avisez-moi quand ce sera fait', 'vmpin self'],
  ]);
});

describe('what was settled already is wanted no more', () => {
  hears([
    ['known', 'on a déjà retiré le renvoi', 'thanks'],
    ['known', 'j’ai fini par changer mon mot de passe moi-même', 'thanks'],
    ['known', 'mon adjointe a désactivé la redirection hier', 'thanks'],
    ['known', 'nous avons déjà supprimé le 105', 'thanks'],
    ['known', 'I already turned off the forwarding', 'thanks'],
    ['known', 'we were able to reset my voicemail PIN', 'thanks'],
    ['known', 'vous avez bien renvoyé mes appels ce matin', 'ask call-forwarding'],
    ['known', 'j’ai changé mon mot de passe mais il marche pas', 'wish newpassword'],
    ['known', 'j’ai mis un renvoi lundi, enlevez-le', 'fwd self off'],
    ['known', 'annulez le renvoi', 'fwd self off'],
    ['pin', 'j’ai bien reçu mon NIP', 'has pin'],
  ]);
});

describe('what shall stay as it is, was not lost, or is not meant, is not ordered', () => {
  hears([
    ['known', 'ne touchez pas à mon NIP, changez mon mot de passe', 'newpassword'],
    ['known', 'leave my password alone, I need a new voicemail PIN', 'vmpin self'],
    ['known', 'laissez ma boîte vocale comme elle est, je veux un nouveau mot de passe', 'newpassword'],
    ['known', 'don’t touch my forwarding', 'puzzled'],
    ['known', 'j’ai pas perdu mon mot de passe, comment je me connecte', 'ask login-name|ask password'],
    ['known', 'we haven’t lost our password', 'puzzled'],
    ['known', 'c’est pas mon mot de passe que j’ai oublié, c’est mon identifiant', 'remind'],
    ['number', 'ce n’est pas un renvoi que je voulais, je veux changer mon mot de passe', 'cancel; newpassword'],
    ['number', 'it’s not forwarding I need, I want a new voicemail PIN', 'cancel; vmpin self'],
    ['known', 'j’ai oublié mon mot de passe', 'newpassword'],
  ]);
});

describe('who cannot reach the asker is no goal, and silence is no forwarding', () => {
  hears([
    ['known', 'une cliente au 613 555 0144 n’arrive pas à nous joindre', 'ask device'],
    ['known', 'the gentleman at 613 555 0144 couldn’t reach me', 'ask device'],
    ['known', 'on n’arrive pas à me joindre, renvoyez mes appels au 613 555 0144', 'fwd self +16135550144'],
    ['known', 'je ne veux plus d’appels aujourd’hui', 'cannot device'],
    ['known', 'I don’t want any calls tonight', 'cannot device'],
    ['known', 'je veux plus que mes appels aillent sur mon cell', 'fwd self off'],
  ]);
});

describe('what was asked for before, found again, or is not known how to do, is ordered no second time', () => {
  hears([
    ['known', 'j’avais demandé de supprimer le 105, c’est rendu où ?', 'ask users'],
    ['known', 'j’ai demandé hier de supprimer le 105, faites-le svp', 'remove 105'],
    ['known', 'bon, je viens de retrouver mon mot de passe', 'thanks'],
    ['known', 'I found my password after all', 'thanks'],
    ['known', 'j’ai reçu mon nouveau NIP', 'has pin'],
    ['known', 'je dois renvoyer mes appels mais je sais pas comment faire', 'ask call-forwarding'],
    ['known', 'I should reset my password but I don’t know how', 'ask password'],
    ['known', 'ne faites rien encore, je veux juste des infos sur le renvoi', 'ask call-forwarding'],
  ]);
});
