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
