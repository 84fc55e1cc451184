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
    ['confirm', 'No wait I have it: 712691', ''],
    ['confirm', 'No wait I have my PIN: 712691', 'pin 712691'],
    ['pin', 'No wait I have it: 712691', 'pin 712691'],
    ['confirm', "non attendez je l'ai : 712691", ''],
  ]);
});
