import { hears } from './second-rows';

describe('a PIN that nobody asked for', () => {
  hears([
    ['need', 'I got a mail with a PIN but I did not ask for it', 'ask support-pin'],
    ['need', 'somebody asked for my PIN, not me', 'ask support-pin'],
    ['need', "j'ai reçu un PIN que je n'ai pas demandé", 'ask support-pin'],
    ['need', 'I received a PIN I never requested', 'ask support-pin'],
    ['need', "why did I get a PIN? I didn't request one", 'ask support-pin'],
    ['need', "on m'a envoyé un NIP mais je n'ai rien demandé", 'ask support-pin'],
    ['need', "quelqu'un a demandé mon NIP, ce n'est pas moi", 'ask support-pin'],
    ['pin', "I didn't ask for any PIN", 'ask support-pin'],
    ['need', "an email with a PIN came but it wasn't me who asked", 'ask support-pin'],
  ]);
});
