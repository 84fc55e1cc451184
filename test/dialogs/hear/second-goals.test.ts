import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';
import { hears } from './second-rows';

describe('a colleague as the goal', () => {
  hears([
    ['need', 'forward my calls to my colleague at extension 352', 'fwd self 352'],
    ['need', 'forward my calls to extension 352', 'fwd self 352'],
    ['need', 'renvoyez mes appels vers le poste 352', 'fwd self 352'],
    ['need', 'renvoyez mes appels à mon collègue au poste 352', 'fwd self 352'],
    ['need', "send my calls to Bob's extension 352", 'fwd self'],
  ]);
});

describe('a letter’s nouns are orders, and no report and no question is', () => {
  hears([
    ['need', 'Veuillez procéder à la suppression de l’utilisateur 103.', 'remove 103'],
    ['need', 'veuillez procéder à la désactivation du compte de Louis Gagnon (103)', 'remove 103'],
    ['need', 'Je demande la réinitialisation de mon mot de passe', 'newpassword'],
    ['need', 'Je sollicite l’ajout d’un utilisateur', 'add'],
    ['need', 'comment demander la réinitialisation de mon mot de passe ?', 'ask password'],
    ['need', 'j’aimerais savoir si vous pouvez transférer mes appels au 613 555 0142', 'fwd self +16135550142'],
    ['need', 'NIP messagerie vocale oublié, que faire ?', 'vmpin self'],
    ['need', 'peux-tu me donner mon NIP', 'mail pin'],
    ['need', 'Je me suis mariée, changez mon nom', 'cannot person-name'],
    ['need', 'my last name has changed', 'cannot person-name'],
    ['need', 'changez mon nom d’utilisateur', 'cannot login-name'],
    ['confirm', 'oué', 'yes'],
    ['pin', 'mon NIP ?', 'mail pin'],
    ['pin', 'le NIP ?', 'ask support-pin'],
    ['need', 'Il me faut un nouveau mot de passe et que mes appels aillent au 613 555 0172', 'newpassword; fwd self +16135550172'],
    ['need', 'Je veux que mes appels et ma ligne aillent au 613 555 0172', 'fwd self +16135550172'],
    ['pin', 'est-ce que mon admin peut approuver à ma place ?', 'no mailbox'],
    ['who', 'oui j’aimerais le transférer', 'yes'],
  ]);

  test('what was asked for before is not ordered', () => {
    expect(brief(anUnderstanding().hear('j’ai demandé la suppression du poste 103 hier', situations.need).said)).not.toContain('remove');
  });
});
