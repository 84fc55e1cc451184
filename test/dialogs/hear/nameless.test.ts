import { hears } from './rows';

describe('who is asked for a name and does not know it is told what a login name is', () => {
  hears([
    ['who', "I don't know my login", 'ask login-name'],
    ['who', 'I forgot my login name', 'ask login-name'],
    ['who', 'no idea', 'ask login-name'],
    ['who', "I don't know", 'ask login-name'],
    ['who', "what's that?", 'ask login-name'],
    ['who', 'what do you mean?', 'ask login-name'],
    ['who', "I don't have a login", 'ask login-name'],
    ['extension', 'no idea', 'ask login-name'],
    ['account', "I don't know the account number", 'ask login-name'],
    ['who', 'je ne connais pas mon identifiant', 'ask login-name'],
    ['who', 'aucune idée', 'ask login-name'],
    ['who', "c'est quoi ?", 'ask login-name'],
    ['who', "je n'en ai pas", 'ask login-name'],
    ['account', 'je ne connais pas notre numéro de compte', 'ask login-name'],
  ]);
});

describe('an address, an order or another moment makes something else of it', () => {
  hears([
    ['who', "I don't know my login name but my email is ann@example.com", 'claim ann@example.com'],
    ['who', 'I forgot my login. ann@example.com', 'claim ann@example.com'],
    ['who', 'je ne connais pas mon identifiant, mon courriel est ann@example.com', 'claim ann@example.com'],
    ['who', 'send me my login name', 'remind'],
    ['need', 'I forgot my login name', 'remind'],
    ['need', "j'ai oublié mon identifiant", 'remind'],
  ]);
});

describe('asked for a telephone number, an extension is neither that nor the speaker', () => {
  hears([
    ['number', 'extension 104', 'puzzled'],
    ['number', 'to 104', 'field c-1 104'],
    ['number', 'send them to extension 104', 'field c-1 104'],
    ['number', 'to my colleague on 104', 'puzzled'],
    ['number', 'poste 104', 'puzzled'],
    ['number', 'au poste 104', 'field c-1 104'],
    ['number', 'vers le 104', 'field c-1 104'],
    ['number', 'for 104', 'subject 104'],
    ['number', 'pour le 104', 'subject 104'],
    ['number', 'my extension is 101', 'claim x101'],
  ]);
});

describe('what a login is called has a user in it, who is nobody else', () => {
  hears([
    ['need', "Mon nom d'utilisateur est 100@organization.com.", 'claim 100@organization.com'],
    ['need', 'my user name is 101@organization.com and I need a new password', 'claim 101@organization.com; newpassword'],
    ['who', "nom d'usager 101@organization.com", 'claim 101@organization.com'],
    ['need', "Renvoyez les appels de l'utilisateur 103@organization.com au 613 555 0142", 'fwd 103@organization.com +16135550142'],
    [
      'need',
      "Changez l'adresse du 103 pour louis.g@example.com. Mon nom d'utilisateur est 100@organization.com.",
      'claim 100@organization.com; newaddress 103 louis.g@example.com',
    ],
  ]);
});
