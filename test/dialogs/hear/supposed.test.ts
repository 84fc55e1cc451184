import { hears } from './rows';

describe('what is only supposed is a question, and drafts nothing', () => {
  hears([
    ['need', 'And if I forwarded them, could I undo it later?', 'ask call-forwarding'],
    ['need', 'suppose I lost my cell, would people still reach me', 'ask call-forwarding'],
    ['need', 'if I were to forward my calls to 613 555 0100, would callers see my number?', 'ask call-forwarding'],
    ['need', 'let’s say I forward my calls to my cell and don’t answer, what happens?', 'ask call-forwarding'],
    ['need', 'say I wanted to stop the forwarding next week, could I do that myself?', 'ask call-forwarding'],
    ['need', 'imagine somebody else asked you to forward my calls, would you do it?', 'ask call-forwarding'],
    ['need', 'and if I’d asked you to, would you need my PIN for that', 'ask support-pin'],
    ['need', 'et si je renvoyais mes appels, est-ce que je pourrais annuler plus tard ?', 'ask call-forwarding'],
    ['need', 'supposons que je renvoie mes appels au 613 555 0100, qui est averti ?', 'ask call-forwarding'],
  ]);
});

describe('a courtesy supposes nothing', () => {
  hears([
    ['need', 'if you could forward my calls to 613 555 0100 that would be great', 'fwd self +16135550100'],
    ['need', 'I was wondering if you could forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['need', 'I lost my cell, so forward my calls to 613 555 0100', 'fwd self +16135550100'],
    ['confirm', 'ok let’s say 613 555 0107', 'field +16135550107'],
  ]);
});

describe('what may be one day is asked about, and what is to be done then is told', () => {
  hears([
    ['need', 'si jamais je perds mon mot de passe, je fais quoi ?', 'ask password'],
    ['need', 'si un jour j’oublie mon NIP, qu’est-ce que je dois faire', 'ask support-pin'],
    ['need', 'if I ever lose my password, what happens?', 'ask password'],
    ['need', 'je sais pas si je dois renvoyer mes appels', 'ask call-forwarding'],
    ['need', 'je ne sais pas si vous pouvez renvoyer mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['known', 'si jamais je suis absent, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100; condition'],
    ['known', 'peut-on renvoyer les appels aux États-Unis ?', 'ask call-forwarding'],
    ['known', 'peut-on renvoyer mes appels sur mon cellulaire ?', 'wish fwd'],
  ]);
});

describe('“would it be possible to have” is polite, and asked back', () => {
  hears([
    ['known', 'serait-il possible d’avoir un autre mot de passe', 'wish newpassword'],
    ['known', 'y aurait-il moyen de changer le NIP de ma boîte vocale ?', 'wish vmpin'],
    ['known', 'would it be possible to reset my voicemail PIN?', 'wish vmpin'],
    ['known', 'est-il possible de changer son mot de passe ?', 'ask password'],
  ]);
});
