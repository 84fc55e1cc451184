import { hears } from './rows';

describe('something of another user beside an order is theirs, and the order keeps its own', () => {
  hears([
    ['known', "I want 104 forwarded to 613 555 0141 and 105's voicemail PIN reset", 'fwd 104 +16135550141; vmpin 105'],
    ['known', 'Remove 104 and give 105 a new voicemail PIN', 'remove 104; vmpin 105'],
    ['known', 'give 105 a new voicemail PIN', 'vmpin 105'],
    ['known', 'donnez au 105 un nouveau NIP de messagerie vocale', 'vmpin 105'],
    ['known', 'Reset the voicemail PIN for 104 and my own password', 'vmpin 104; newpassword'],
    ['known', 'Réinitialisez le NIP de messagerie du 104 et mon mot de passe', 'vmpin 104; newpassword'],
    ['known', 'Reset the voicemail PIN for 104 and mine', 'vmpin self; vmpin 104'],
    ['known', 'Reset my voicemail PIN and my password', 'vmpin self; newpassword'],
    ['known', 'forward 104 to 613 555 0141 and my voicemail PIN needs a reset', 'fwd 104 +16135550141; vmpin self'],
    ['known', "forward 104 to 105's mobile 613 555 0141", 'fwd 104 +16135550141'],
  ]);
});

describe('a user who is named only to be left out gets nothing', () => {
  hears([
    ['known', "Forward my calls to 613 555 0141, not 104's", 'fwd self +16135550141'],
    ['known', "Forward my calls, not 104's, to 613 555 0141", 'fwd self +16135550141'],
    ['known', 'Renvoyez mes appels au 514 555 0141, pas ceux du 104', 'fwd self +15145550141'],
    ['known', "stop forwarding my calls, not 104's", 'fwd self off'],
    ['known', 'Renvoyez les appels du 104, pas ceux du 105, au 514 555 0141', 'fwd 104 +15145550141'],
    ['known', 'Renvoyez les appels du 104 au 514 555 0141, pas les miens', 'fwd 104 +15145550141'],
    ['known', "Forward my calls to 613 555 0141 and 104's too", 'fwd self +16135550141; fwd 104 +16135550141'],
  ]);
});
