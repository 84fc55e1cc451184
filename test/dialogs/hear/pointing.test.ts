import { hears } from './rows';

describe('what was just done is not to stand: it is drafted back, and asked first', () => {
  hears([
    ['after', 'j’en veux plus finalement', 'undo'],
    ['after', 'Pouvez-vous l’enlever finalement?', 'undo'],
    ['after', 'I don’t want it any more', 'undo'],
    ['after', 'Finalement c’était mieux avant, remets le premier numéro', 'undo'],
    ['after', 'remettez le numéro d’avant', 'undo'],
    ['after', 'put the first number back', 'undo'],
    ['after', 'comment je peux l’enlever?', 'ask call-forwarding'],
    ['afterAdded', 'finalement elle vient pas, enlève-la', 'undo'],
    ['afterRemoved', 'oups non, on me dit qu’il reste finalement. Peux-tu le remettre?', 'undo'],
    ['afterRemoved', 'oh wait, he stays after all. Can you put him back?', 'undo'],
    ['afterTwo', 'Finalement pour le 104 remets ça comme avant', 'fwd 104 off'],
    ['afterTwo', 'can you put 105 back how it was?', 'fwd 105 off'],
    ['afterTwo', 'remets le 103 comme avant', 'fwd 103 off'],
    ['afterTwo', 'remets les deux comme avant', 'undo'],
    ['afterTwo', 'pour Hannah, remettez comme avant svp', 'puzzled'],
    ['need', 'remets ça comme avant', 'undo'],
  ]);
});

describe('whether it is in force is asked of what was done', () => {
  hears([
    ['after', 'Le renvoi, c’est fait?', 'ask progress'],
    ['after', 'Mon renvoi, il est en place?', 'ask progress'],
    ['after', 'est-ce que ça marche déjà?', 'ask progress'],
    ['after', 'The forwarding, is it done?', 'ask progress'],
  ]);
});

describe('a topic named first belongs to the question behind it, and to an order it says whose', () => {
  hears([
    ['need', 'Mon NIP, il est bon combien de temps?', 'ask support-pin'],
    ['need', 'my PIN, how long is it good for?', 'ask support-pin'],
    ['need', 'le code de la boîte vocale, c’est combien de chiffres?', 'ask voicemail-pin'],
    ['need', 'Mon renvoi, vous pouvez l’enlever?', 'fwd self off'],
    ['need', 'mes appels, tu peux les mettre au 613 555 0142?', 'fwd self +16135550142'],
  ]);
});

describe('what names nothing is asked of the answer before it, or of what was mailed', () => {
  hears([
    ['afterLink', 'ça expire-tu vite?', 'ask voicemail-pin'],
    ['afterLink', 'how long is the link valid?', 'ask voicemail-pin'],
    ['toldOfPin', 'Est-ce que je peux le changer quand je veux?', 'ask support-pin'],
    ['toldOfPin', 'and if I lose it?', 'ask support-pin'],
    ['toldOfPin', 'vous êtes ouverts quand?', 'ask opening-hours'],
    ['toldOfPin', 'merci beaucoup', 'thanks'],
    ['toldOfVoicemail', 'tu peux pas le faire pour moi?', 'wish vmpin'],
    ['toldOfVoicemail', 'can’t you do it for me?', 'wish vmpin'],
    ['toldOfAddress', 'Toi tu peux pas le faire pour moi?', 'cannot email-address'],
    ['afterAdded', 'Merci! Elle va recevoir quoi au juste?', 'ask welcome-mail'],
  ]);
});

describe('which of the two PINs was meant', () => {
  hears([
    ['whoAlone', 'celui de ma boite vocale', 'vmpin self'],
    ['whoAlone', 'the voicemail one', 'vmpin self'],
    ['toldOfPin', 'non celui de la boîte vocale', 'vmpin self'],
    ['pin', 'celui de ma boîte vocale?', 'ask support-pin'],
    ['need', 'ça me dit mot de passe invalide quand j’appelle pour prendre mes messages', 'vmpin self'],
    ['need', 'Tomasz au 105 peut plus prendre ses messages, il a oublié son code', 'vmpin 105'],
    ['need', 'Tomasz at 105 can’t get his messages any more, he forgot his code', 'vmpin 105'],
  ]);
});

describe('a yes for a time is none, and who writes their name wrong hears what it is', () => {
  hears([
    ['confirm', 'oui, le temps des vacances', 'condition'],
    ['confirm', 'oui jusqu’à mon retour', 'condition'],
    ['confirm', 'yes, for two weeks', 'condition'],
    ['confirm', 'oui pour le moment', 'yes'],
    ['pin', 'ah je me suis trompé, c’est organization avec un z', 'ask login-name'],
    ['pin', 'je pense que c’est 584950 mais je suis pas sûr', 'pin 584950'],
    ['pin', '584950 mais je suis pas sûr de vouloir', 'no; pin 584950'],
  ]);
});

describe('who says that nobody answers wants somebody; how a line sounds is no forwarding', () => {
  hears([
    ['need', 'Ça fait trois fois que je vous écris et personne me répond', 'person'],
    ['need', 'I’ve written three times and nobody answers me', 'person'],
    ['need', 'C’est-tu possible d’avoir un vrai monde?', 'person'],
    ['need', 'Je veux juste que quelqu’un règle le problème de grésillement sur ma ligne', 'cannot device'],
    ['known', 'Tomasz au 105 a perdu le code de sa messagerie, tu peux lui en refaire un?', 'vmpin 105'],
    ['known', 'ma collègue a perdu le code de sa messagerie', 'puzzled'],
    ['after', 'Tu me confirmes le numéro?', 'ask progress'],
    ['pin', 'non, comme je disais, cette boîte là je l’ai plus', 'no mailbox'],
    ['need', 'mes appels sont-tu transférés présentement?', 'ask forwarding-state'],
  ]);
});
