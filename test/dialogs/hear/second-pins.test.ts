import { hears } from './second-rows';

describe('the PIN that there is, and a new one', () => {
  hears([
    ['need', 'i want my pin', 'mail pin'],
    ['need', "I'd like my PIN", 'mail pin'],
    ['need', 'je voudrais mon PIN', 'mail pin'],
    ['need', 'give me my PIN', 'mail pin'],
    ['need', 'donnez-moi mon NIP', 'mail pin'],
    ['need', 'I need my support PIN', 'mail pin'],
    ['need', 'je veux mon nip svp', 'mail pin'],
    ['need', 'may I have my PIN please', 'mail pin'],
    ['need', 'may I have a new PIN please', 'newpin'],
    ['need', 'je pense que mon NIP a fuité', 'newpin'],
    ['confirm', 'No wait I have it: 712691', ''],
    ['confirm', 'No wait I have my PIN: 712691', 'pin 712691'],
    ['pin', 'No wait I have it: 712691', 'pin 712691'],
    ['confirm', "non attendez je l'ai : 712691", ''],
  ]);
});

describe('who fetches the PIN, will not give it, or would go without', () => {
  hears([
    ['pin', 'hang on, getting it', 'has pin'],
    ['pin', 'let me find it', 'has pin'],
    ['pin', 'hold on, opening my mail', 'has pin'],
    ['pin', 'one mo', 'has pin'],
    ['code', 'just grabbing it', 'has pin'],
    ['pin', 'I’m not getting it', 'mail pin'],
    ['pin', 'get me the pin', 'mail pin'],
    ['pin', 'I threw it away', 'mail pin'],
    ['pin', 'je l’ai effacé', 'mail pin'],
    ['pin', 'je l’ai', 'has pin'],
    ['pin', 'not doing that over chat', 'ask identity'],
    ['pin', 'that’s private', 'ask identity'],
    ['pin', 'can’t we skip that', 'ask support-pin'],
    ['pin', 'cant you just do it without', 'ask support-pin'],
    ['pin', 'on peut pas sauter cette étape', 'ask support-pin'],
    ['pin', 'skip it', 'cancel'],
    ['pin', 'my mailbox is locked', 'no mailbox'],
    ['pin', 'my email account has been blocked', 'no mailbox'],
  ]);
});

describe('who will not go on is mailed nothing', () => {
  hears([
    ['pin', 'rather not, just leave it', 'cancel'],
    ['pin', 'no', 'mail pin'],
    ['pin', 'my outlook is down', 'no mailbox'],
    ['confirm', 'right you are, do it', 'yes'],
    ['confirm', 'yes that’s the ticket', 'yes'],
    ['confirm', 'hmm no that’s my old number', 'no'],
    ['confirm', 'there’s nothing wrong with it', 'puzzled'],
    ['number', 'gimme a tick', ''],
  ]);
});

describe('a PIN in the sentence behind the one that speaks of it', () => {
  hears([
    ['confirm', 'You need my PIN for this, I understand; it is 712691', 'pin 712691'],
    ['known', "Forward my calls to 613 555 0157. I know you'll want my PIN. It's 712691", 'fwd self +16135550157; pin 712691'],
    ['known', 'Renvoyez mes appels au 613 555 0157. Vous voulez mon NIP ? Le voici : 712691', 'fwd self +16135550157; pin 712691'],
    ['known', 'I forgot my voicemail PIN. It is 712691 I think', 'vmpin self'],
    ['known', 'My PIN never came. My invoice is 712691', 'mail pin; cannot billing'],
  ]);
});
