import { hears } from './second-rows';

describe('what only asks', () => {
  hears([
    ['need', 'Can somebody else see my PIN?', 'ask support-pin'],
    ['need', 'could my coworkers see my PIN', 'ask support-pin'],
    ['need', "est-ce que quelqu'un d'autre peut voir mon NIP ?", 'ask support-pin'],
    ['need', 'does anybody else know my PIN?', 'ask support-pin'],
    ['need', 'How do I stop it later?', 'ask call-forwarding'],
    ['confirm', 'How do I stop it later?', 'ask call-forwarding'],
    ['confirm', 'can I cancel it later?', 'ask call-forwarding'],
    ['confirm', "comment je l'arrête plus tard ?", 'ask call-forwarding'],
    ['need', 'is 354@maple.example a valid login?', 'ask other'],
    ['need', 'what is the email of 354@maple.example?', 'ask other'],
    ['need', 'est-ce que 354@maple.example est un identifiant valide ?', 'ask login-name'],
    ['need', 'quel est le courriel de 354@maple.example ?', 'ask other'],
    ['need', 'who is 354@maple.example?', 'ask other'],
  ]);
});
