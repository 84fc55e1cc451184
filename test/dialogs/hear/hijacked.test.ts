import { saysHijacked } from '../../../dialogs/hear/text/hijacked';

describe('somebody who was robbed of their settings', () => {
  it.each([
    'somebody changed my forwarding and it wasn’t me',
    'Someone has redirected my calls',
    'I think I got hacked',
    'I’ve been hacked!',
    'my account was compromised',
    'my number was changed without my permission',
    'calls are forwarded to a number I don’t know, that was not me',
    'quelqu’un a changé mon renvoi sans ma permission',
    'on a piraté mon compte',
    'je me suis fait pirater',
    'mon compte a été piraté',
    'mes appels sont renvoyés à mon insu',
    'J’ai reçu un courriel disant que mes appels étaient transférés mais j’ai jamais demandé ça!!',
    'le renvoi a été changé et ce n’était pas moi',
    'mon renvoi a changé mais c’est pas moi',
    'wait, that wasn’t me who asked for this',
    'it wasn’t me that requested this forwarding',
    'somebody else is using my account',
    'someone is pretending to be me',
    'ce n’est pas moi qui ai demandé ce renvoi',
    'quelqu’un d’autre utilise mon compte',
  ])('is heard: %j', (text) => {
    expect(saysHijacked(text)).toBe(true);
  });

  it.each([
    'forward my calls to 613 555 0100',
    'somebody should change my forwarding',
    'how do I know if somebody changed my forwarding',
    'I changed my mind',
    'my colleague changed my password for me, thanks',
    'can someone change my forwarding?',
    'on m’a dit de changer mon PIN',
    'quelqu’un peut changer mon renvoi ?',
    'j’ai changé mon numéro',
    'what if I got hacked',
    'it was not me who called, but please forward my calls',
    'it wasn’t me who asked for the PIN',
    'that was not my request',
    'someone else is using my desk phone',
    'somebody is using my extension now, please stop forwarding',
    'who is using my account',
  ])('is not heard in %j', (text) => {
    expect(saysHijacked(text)).toBe(false);
  });
});
