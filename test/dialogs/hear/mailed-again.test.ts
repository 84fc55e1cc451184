import { hears } from './rows';

describe('at the question for the one-time code, a new one is the mail once more', () => {
  hears([
    ['code', 'mail me a new code', 'mail pin'],
    ['code', 'send a new one', 'mail pin'],
    ['code', 'new code please', 'mail pin'],
    ['code', 'can I get a new code?', 'mail pin'],
    ['code', 'this code has expired, give me a new one', 'mail pin'],
    ['code', 'someone saw my code, I want a new one', 'mail pin'],
    ['code', 'could you please generate another code', 'mail pin'],
    ['code', "un nouveau code s'il vous plaît", 'mail pin'],
    ['code', 'envoyez-moi un nouveau code', 'mail pin'],
    ['code', "pouvez-vous m'en envoyer un autre ?", 'mail pin'],
    ['code', "le code est expiré, j'en veux un nouveau", 'mail pin'],
  ]);
});

describe('at the question for the PIN, only a PIN by its name, or one that may be known, is replaced', () => {
  hears([
    ['pin', 'mail me a new code', 'mail pin'],
    ['pin', 'send me a new one', 'mail pin'],
    ['pin', 'new code please', 'mail pin'],
    ['pin', 'another one please', 'mail pin'],
    ['pin', 'could I have a new one', 'mail pin'],
    ['pin', "un nouveau code s'il vous plaît", 'mail pin'],
    ['pin', 'je peux en avoir un nouveau ?', 'mail pin'],
    ['pin', 'I want a new PIN because someone saw it', 'newpin'],
    ['pin', 'someone saw my code, I want a new one', 'newpin'],
    ['pin', 'change my PIN', 'newpin'],
    ['pin', "je veux un nouveau NIP, quelqu'un l'a vu", 'newpin'],
    ['pin', 'changez mon NIP', 'newpin'],
    ['pin', 'I want another number', 'puzzled|no'],
    ['pin', 'another question', 'hello'],
  ]);
});

describe('who cannot read the mail is offered an administrator or told the other ways, and nothing is mailed again', () => {
  hears([
    ['pin', "I'm locked out of my mailbox", 'no mailbox'],
    ['pin', "I can't get into my email", 'no mailbox'],
    ['pin', 'no access to that address any more', 'no mailbox'],
    ['pin', "I'm not able to open the mail", 'ask support-pin'],
    ['pin', "that's my old email address", 'no mailbox'],
    ['pin', 'I no longer use that email', 'no mailbox'],
    ['pin', 'can you send it to another address?', 'ask support-pin'],
    ['pin', 'is there another way?', 'ask support-pin'],
    ['code', "I can't access my inbox", 'no mailbox'],
    ['pin', "je n'ai plus accès à ma boîte", 'no mailbox'],
    ['pin', 'je ne peux pas ouvrir mes courriels', 'no mailbox'],
    ['pin', "impossible d'accéder à mes courriels", 'no mailbox'],
    ['pin', "c'est mon ancienne adresse", 'no mailbox'],
    ['pin', 'ma boîte courriel est bloquée', 'no mailbox'],
    ['pin', 'y a-t-il un autre moyen ?', 'ask support-pin'],
    ['pin', "I didn't get the email", 'mail pin'],
    ['pin', 'there is nothing in my inbox', 'mail pin'],
    ['pin', 'I am looking in my mailbox', 'has pin'],
    ['pin', 'je ne le vois pas dans mes courriels', 'mail pin'],
  ]);
});
