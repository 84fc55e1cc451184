import { hears } from './rows';

describe('customers in words of their own', () => {
  hears([
    ['known', "what I'd like is for my calls to go to 613-555-0100", 'fwd self +16135550100'],
    ['known', 'I was wondering whether you could send my calls to 613 555 0100', 'fwd self +16135550100'],
    ['known', "Pourriez-vous, s'il vous plaît, faire en sorte que mes appels soient renvoyés au 613 555 0100?", 'fwd self +16135550100'],
    ['known', 'envoyez tout ce qui arrive au poste 104 vers le 613-555-0137 svp', 'fwd 104 +16135550137'],
    ['known', "put 101's calls on 613 555 0138, and 104 shouldn't be forwarded anymore", 'fwd 101 +16135550138; fwd 104 off'],
    ['known', '104 is back from vacation, please stop the forwarding there', 'fwd 104 off'],
    ['known', 'faites en sorte que mes appels sonnent de nouveau à mon bureau', 'fwd self off'],
    ['known', 'mettez le 101 vers 613 555 0100 pis arretez le transfert du 104', 'fwd 101 +16135550100; fwd 104 off'],
    ['known', 'le 104 et le 105 devraient plus être transférés', 'fwd 104 off; fwd 105 off'],
    ['known', 'virez mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['who', 'oups non, 0142', 'field +16135550142'],
    ['who', 'non, 20417', 'claim 20417'],
    ['number', 'le même qu’avant', 'puzzled'],
    ['known', 'le bon courriel de Daniel au 101 c’est d@x.com', 'newaddress 101 d@x.com'],
    ['need', 'je suis pogné dehors du portail', 'newpassword|wish newpassword'],
    ['known', 'ah ok. pis si chu déjà en ligne ca fait quoi', 'ask other|ask call-forwarding'],
    ['known', 'non non, je demandais juste pour savoir', 'thanks'],
    ['known', 'bon laissez faire merci', 'thanks'],
    ['known', 'non je ne connais pas son NIP', 'ask support-pin'],
    ['known', 'où vont mes appels maintenant ?', 'ask forwarding-state'],
    ['known', 'mes appels sont-ils encore renvoyés ?', 'ask forwarding-state'],
    ['known', 'where do my calls go now?', 'ask forwarding-state'],
    ['known', 'où vont les appels quand je suis en ligne ?', 'ask call-forwarding'],
    ['known', 'ok et ca coute tu de quoi?', 'ask billing'],
    ['known', 'I wanted to remove 105 but actually no', 'thanks'],
    ['known', 'je voulais transférer mes appels au 613 555 0100 mais finalement non', 'thanks'],
    ['known', 'je voulais changer mon mot de passe mais laissez faire', 'thanks'],
    ['confirm', 'changez pour le 613 555 0142, ah non laissez faire', 'cancel'],
    ['known', 'supprimez le 104, non finalement le 105', 'remove 105'],
    ['known', 'ajoutez pas de nouvel utilisateur svp', 'puzzled'],
    ['known', 'j’ai ajouté un utilisateur hier, est-ce que c’est fait ?', 'ask progress; cannot users|ask progress'],
    ['known', 'mes appels rentrent pas', 'ask device'],
    ['known', 'my calls don’t come in', 'ask device'],
    ['known', 'mes appels arrivent pas, transférez les au 613 555 0100', 'fwd self +16135550100; ask device|fwd self +16135550100'],
    ['known', 'annulez ce que vous venez de faire', 'undo'],
    ['known', 'forgot my pw', 'newpassword'],
    ['known', "my pasword doesn't work", 'wish newpassword'],
    ['known', 'my password expired, I need another one', 'newpassword'],
    ['known', "je n'arrive pas à me connecter au portail", 'wish newpassword'],
    ['known', "c'est quoi mon nip", 'mail pin'],
    ['known', 'Hannah (104) no longer works here, please remove her', 'remove 104'],
    ['known', 'le poste 104 nous a quittés, retirez-le du compte', 'remove 104'],
    ['known', "104's new email is new.person@example.com, please update", 'newaddress 104 new.person@example.com'],
    [
      'known',
      "veuillez changer le courriel de Daniel (poste 101), c'est maintenant daniel@example.com",
      'newaddress 101 daniel@example.com',
    ],
    ['known', "104 didn't get their set-up email, send it once more", 'welcome 104'],
    ['known', 'Ada', 'puzzled'],
    ['known', 'cinq sur cinq !', 'puzzled'],
    ['need', 'quux', 'puzzled'],
    ['who', "it's 101 @ organization . com", 'claim 101@organization.com'],
    ['pin', 'ma boîte courriel ne marche pas', 'no mailbox'],
    ['pin', "je n'arrive plus à ouvrir mes courriels, on m'a volé mon portable", 'no mailbox'],
    ['doOrHow', 'neither', 'no'],
    ['confirm', '👎', 'no'],
  ]);
});

describe('an order said once more at its summary', () => {
  hears([
    ['confirm', 'yes, forward them', 'yes'],
    ['confirm', 'yes forward my calls', 'yes'],
    ['confirm', 'oui, renvoyez-les svp', 'yes'],
    ['confirm', 'please', 'yes'],
    ['confirm', "s'il vous plaît", 'yes'],
    ['confirm', 'uh huh', 'yes'],
    ['confirm', 'yes, remove them', 'cannot users'],
    ['confirm', 'yes, stop it', 'cancel'],
    ['confirm', 'forward 104', 'fwd 104'],
    ['confirm', 'is it the same for 104?', 'ask other'],
    ['confirm', 'what exactly will happen?', 'ask other'],
    ['confirmTwo', 'yes, forward them', 'puzzled'],
  ]);
});

describe('customers who write like a letter', () => {
  hears([
    [
      'need',
      'j’ai l’honneur de solliciter qu’il soit procédé au renvoi des communications destinées à mon poste vers la ligne de mon domicile, à savoir le 450 555 0187',
      'fwd self +14505550187',
    ],
    ['need', 'je cherche à savoir vers quel numéro vont mes appels', 'ask forwarding-state|ask call-forwarding'],
    ['confirm', 'Fort bien. Je vous donne donc mon accord.', 'yes'],
    ['confirm', 'Je confirme en outre l’opération que vous avez résumée.', 'yes'],
    ['confirm', 'j’y consens', 'yes'],
    ['confirm', 'qu’il en soit ainsi', 'yes'],
    ['confirm', 'Ben pourquoi pas ? Oui, faites-le', 'yes'],
    ['confirm', 'pourquoi pas ?', 'puzzled'],
    ['confirm', 'j’y consens sous réserve que ce soit gratuit', 'puzzled'],
    ['confirm', 'je vous donnerai mon accord demain', 'later'],
    ['confirm', 'je ne donne pas mon accord', 'no'],
  ]);
});

describe('what only leads in, or is a remark, asks for nothing', () => {
  hears([
    ['confirm', 'Oups, change of plans, mets plutôt le 514 555 0148 please.', 'field +15145550148'],
    ['need', 'what does your plan cost', 'ask billing'],
    ['need', 'peux-tu forwarder ma ligne au 514 555 0147 à partir de tout de suite', 'fwd self +15145550147'],
    ['need', 'renvoyez mes appels au 514 555 0147 à partir de lundi', 'fwd self +15145550147; condition'],
    [
      'need',
      'Je déploie un T46S pour Sofia Moretti au 102, le compte n’a jamais été activé et le lien de bienvenue est périmé. Vous pouvez le lui renvoyer ?',
      'welcome 102',
    ],
  ]);
});

describe('given up with the reason in one breath', () => {
  hears([
    ['confirm', 'hum attendez non en fait laissez faire je vais rester au bureau', 'cancel'],
    ['confirm', 'actually no never mind I’ll stay at the office', 'cancel'],
    ['confirm', 'laissez faire, je préfère le 613 555 0143', 'field +16135550143'],
  ]);
});

describe('asked whether it shall be done', () => {
  hears([
    ['doOrHow', 'Et vous, vous ne pourriez pas le faire ?', 'fwd self'],
    ['doOrHow', 'vous pouvez pas le faire vous ?', 'fwd self'],
    ['doOrHow', 'can’t you do it?', 'fwd self'],
  ]);
});

describe('what was said before, or is asked in a letter', () => {
  hears([
    [
      'need',
      'renvoi des appels de mon poste, lequel porte le numéro 101, compte 20417, vers le 450 555-0187',
      'claim 20417 x101; fwd self +14505550187',
    ],
    ['who', '101@organization.com, c’est écrit dans TOUS mes messages', 'claim 101@organization.com'],
    ['who', '101@organization.com, I already told you', 'claim 101@organization.com'],
    ['after', 'la chose n’était point nécessaire ; veuillez y mettre un terme', 'undo'],
    ['after', 'ça va-tu sonner encore dans la cuisine ?', 'ask call-forwarding'],
    ['need', 'je vous saurais gré de me faire connaître si mes correspondants pourront me laisser des messages vocaux', 'ask voicemail'],
    ['need', 'Est-ce possible de faire le forward juste l’après-midi, ou c’est all or nothing?', 'condition'],
    ['need', 'comment renvoyer seulement le soir ?', 'ask call-forwarding'],
    ['need', 'renvoyez juste le 104 au 613 555 0171', 'fwd 104 +16135550171'],
  ]);
});

describe('called off, and asked about afterwards', () => {
  hears([
    ['number', 'Désolée, on annule tout, Louis revient plus tôt que prévu. Ne faites rien.', 'cancel'],
    ['confirmRemove', 'ah pis non, laissez-les tranquilles tous les deux, je dois vérifier avec le patron avant', 'cancel'],
    ['confirm', 'leave them both alone', 'cancel'],
    ['confirmTwo', 'annulez tout sauf le 104', 'drop fwd c-1'],
    ['after', 'Pouvez-vous me confirmer que rien n’a été changé?', 'ask progress'],
    ['confirmRemove', 'donc rien n’a été supprimé, on est d’accord?', 'ask progress'],
    ['after', 'merci c’est top. ça reste jusqu’à quand ?', 'ask call-forwarding'],
    ['need', 'forward mes appels au 514 555 0129, juste pour le weekend', 'fwd self +15145550129; condition'],
    ['need', 'service dans 20 min, faut que le poste 104 sonne au 514 555 0129', 'fwd 104 +15145550129'],
    ['need', 'j’ai besoin des identifiants SIP', 'cannot device'],
  ]);
});

describe('asked for the account and the extension, somebody speaks for somebody else', () => {
  hears([
    ['account', 'c’est quoi le numéro de compte mamie euh 20417', 'claim 20417 x101'],
    ['extension', 'elle est au poste 100', 'claim 20417 x100'],
    ['who', 'c’est quoi le numéro de compte déjà', 'ask login-name'],
  ]);
});

describe('what was asked for is not at hand, asked about, or not wanted to be told', () => {
  hears([
    ['number', 'je l’ai pas sous la main, une seconde', ''],
    ['number', 'je sais pas encore', ''],
    ['number', 'I don’t have it on me', ''],
    ['number', '613 555 0144, je l’ai retrouvé', 'field c-1 +16135550144'],
    ['pin', 'où est-ce que je peux trouver ça ?', 'ask support-pin'],
    ['pin', 'where do I find that?', 'ask support-pin'],
    ['pin', 'je l’ai pas sous la main', 'mail pin'],
    ['pin', 'vous n’avez pas besoin de mon NIP', 'ask identity'],
    ['pin', 'come on, you know me', 'ask identity'],
    ['known', 'refais mon NIP svp', 'newpin'],
    ['known', 'le lien de mon mail d’accueil est périmé, j’en veux un autre', 'welcome self'],
    ['known', 'le lien du courriel de bienvenue ne marche plus, il m’en faut un nouveau', 'welcome self'],
    ['known', 'mon courriel ne marche plus', 'no mailbox'],
    ['known', 'changez mon message d’accueil', 'cannot voicemail'],
  ]);
});

describe('what people say for the same thing', () => {
  hears([
    ['confirm', 'd’accord, faites le nécessaire', 'yes'],
    ['confirm', 'c’est exactement ça que je veux', 'yes'],
    ['confirm', 'tout est conforme', 'yes'],
    ['confirm', 'ouin ok', 'yes'],
    ['confirm', 'c’est pas ça que je veux', 'no'],
    ['number', 'je l’ai oublié à la maison', ''],
    ['whose', 'juste moi', 'fwd self +16135550190'],
    ['whose', 'c’est pas pour moi c’est pour le 104', 'fwd 104 +16135550190'],
    ['who', 'je suis Daniel Okafor de organization.com au poste 101', 'claim 101@organization.com'],
    ['pin', 'je refuse de donner mon NIP à un robot', 'ask identity'],
    ['pin', 'mon courriel a changé', 'no mailbox'],
    ['known', 'débranchez mon renvoi', 'fwd self off'],
    ['known', 'j’aimerais prendre mes appels ici à nouveau', 'fwd self off'],
    ['known', 'tous mes appels arrivent encore chez moi, arrêtez ça', 'fwd self off'],
    ['known', 'j’ai plus pris mes messages depuis mai, je me souviens plus du code', 'vmpin self'],
    ['known', 'quelqu’un a regardé par-dessus mon épaule quand je tapais mon NIP, il faut le changer', 'newpin'],
    ['known', 'l’adresse du 104 doit devenir hw@example.org', 'newaddress 104 hw@example.org'],
    ['known', 'veuillez clôturer l’accès du poste 104', 'remove 104'],
    ['known', 'je trouve plus mon NIP, renvoie-le par courriel', 'mail pin'],
    ['after', 'annulez ce que je viens de demander', 'undo'],
  ]);
});
