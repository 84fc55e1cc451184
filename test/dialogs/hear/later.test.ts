import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

const understanding = anUnderstanding();

describe('a link to go on elsewhere', () => {
  hears([
    ['pin', 'later', 'link'],
    ['pin', 'Later, please.', 'link'],
    ['pin', 'not now', 'link'],
    ['pin', "I'll finish this later", 'link'],
    ['pin', "I'll do it later on my computer", 'link'],
    ['code', 'tonight', 'link'],
    ['pin', 'plus tard', 'link'],
    ['pin', 'je le ferai ce soir', 'link'],
    ['pin', 'peut-être plus tard', 'link'],
    ['code', 'pas maintenant', 'link'],
    ['confirm', 'send me a link to go on on my computer', 'link'],
    ['confirm', "I'd like to finish this later", 'link'],
    ['confirm', 'envoyez-moi un lien pour continuer plus tard', 'link'],
    ['confirm', 'Je voudrais terminer à la maison.', 'link'],
    ['need', 'send me a link', 'link'],
    ['known', 'Could you email me a link so I can continue at home?', 'link'],
    ['known', "Pouvez-vous m'envoyer un lien pour finir sur un autre appareil ?", 'link'],
    ['need', 'mail me the link to go on later', 'link'],
    ['who', 'send me a link to finish at my desk', 'link'],
  ]);
});

describe('a summary that is put off is neither confirmed nor to be different', () => {
  hears([
    ['confirm', 'oui, plus tard', 'later'],
    ['confirm', 'oui mais demain', 'later'],
    ['confirm', 'demain matin plutôt', 'later'],
    ['confirm', 'je vous reviens là-dessus', 'later'],
    ['confirm', 'yes but tomorrow', 'later'],
    ['confirm', 'later please', 'later'],
    ['confirm', 'pas maintenant, annulez', 'cancel'],
    ['confirm', 'non laissez faire, on verra plus tard', 'cancel'],
    ['confirm', 'non, plutôt le 613 555 0199', 'field +16135550199'],
    ['confirm', 'see you later', 'bye'],
    ['confirm', 'oui allez-y, je pars demain', 'puzzled'],
  ]);
});

describe('what only sounds like it', () => {
  hears([
    ['confirm', 'maybe later', 'later'],
    ['confirm', 'not now', 'later'],
    ['need', 'send me a link to reset my password', 'newpassword'],
    ['need', 'can you forward my calls later', 'fwd self; condition|fwd self|wish fwd|condition; fwd self'],
    ['pin', 'cancel', 'cancel'],
    ['pin', "I don't have it", 'mail pin'],
    ['pin', 'send it again', 'mail pin'],
    ['need', "I'll call back later", 'bye|thanks|puzzled'],
  ]);
});

test('beside a PIN or a number nothing is put off', () => {
  expect(brief(understanding.hear('I have it now: 483920, later I need more', situations.pin).said)).toMatch(/^pin 483920/);
  expect(brief(understanding.hear('later to 613 555 0199', situations.confirm).said)).not.toContain('link');
});
