import { anUnderstanding } from '../../support/heads';

const understanding = anUnderstanding();
const hearing = {
  language: undefined,
  question: { ask: 'need' as const },
  changes: [],
  claimed: true,
  proved: false,
  named: [],
  country: 'CA',
};
const heard = (text: string, subject = 'Request'): boolean => understanding.hearMail({ subject, text }, hearing).plain;

describe('a mail that may be carried out without a second yes (P8)', () => {
  test.each([
    'Please forward my calls to 613 555 0142. My PIN is 482913.',
    'Hi team,\n\ncould you please forward my calls to 613-555-0142? My PIN is 482913.\n\nThanks,\nDaniel',
    'Hello, I am away next week. Please forward all my calls to +1 613 555 0142. PIN: 482913',
    'Forward my calls to 613 555 0142, PIN 482913',
    'Could you forward my calls to 613 555 0142, please? My PIN is 482913.',
    'Pourriez-vous transférer mes appels au 613 555 0142, s’il vous plaît ? Mon NIP est le 482913.',
    'I would like my calls to be forwarded to my cell phone, 613 555 0142. Support PIN 482913',
    'Please forward my calls to 613 555 0142. My manager is maya@organization.com. PIN 482913',
    'Please stop forwarding my calls. PIN 482913',
    'Cancel my call forwarding please, pin 482913.',
    'Forward the calls of extension 101 to 613 555 0142 and stop forwarding 104. PIN 482913',
    'Please forward the calls of extension 104 to 613 555 0142 and those of extension 105 to 613 555 0143. PIN 482913',
    'Merci de renvoyer les appels du poste 104 vers le 613 555-0142 et ceux du poste 105 vers le 613 555-0143. NIP 482913',
    'Bonjour,\n\nveuillez transférer mes appels au 613 555 0142. Mon NIP est le 482913.\n\nMerci',
    'Pourriez-vous renvoyer tous mes appels vers le 613 555 0142 ? PIN 482913',
    'J’aimerais que mes appels soient transférés au 613 555 0142, NIP 482913',
    'Merci d’annuler le renvoi de mes appels. NIP 482913',
    'Please remove the forwarding to 613 555 0142. PIN 482913',
    'Annulez le renvoi vers le 613 555 0142. NIP 482913',
    'Pouvez-vous faire suivre ma ligne vers mon cellulaire (613 555 0142) à partir de maintenant ?\nMon NIP : 482913',
    'Forward my calls to 613 555 0142 starting today. PIN 482913',
    'I cannot remember my portal password. Please reset it. PIN 482913',
    'I can’t log in any more, please send me a password reset link. My PIN is 482913',
    'Je ne me souviens plus de mon mot de passe, envoyez-moi un lien svp. NIP 482913',
    'Please send the welcome mail to 102@organization.com once more. PIN 482913',
    'Please send the welcome mail to extension 102 again. PIN 482913',
    'Please send the welcome mail to extension 102 again. My PIN is 482 913.',
    'Renvoyez le courriel de bienvenue au poste 102 svp. NIP 482913',
    'Please forward my calls to 613 555 0142 right away. PIN 482913',
    'Please forward my calls to 613 555 0142 as soon as possible, PIN 482913',
    'Veuillez renvoyer mes appels au 613 555 0142 dès que possible. NIP 482913',
    'Renvoyez mes appels au 613 555 0142 tout de suite svp. NIP 482913',
    'Please route my extension to 613 555 0142 and go ahead right away. My support PIN is 482913.',
    'Forward my calls to 613 555 0142, just do it. PIN 482913',
    'Veuillez renvoyer mes appels au 613 555 0142 et allez-y tout de suite. NIP 482913',
  ])('%j is one', (text) => expect(heard(text)).toBe(true));

  test.each([
    'Forward my calls to 613 555 0142, right? PIN 482913',
    'Forward my calls to 613 555 0142 but do not go ahead yet. PIN 482913',
    'Forward my calls to 613 555 0142 and go ahead once my boss agrees. PIN 482913',
    'Forward my calls to 613 555 0142 and do it on Monday. PIN 482913',
    'Renvoyez mes appels au 613 555 0142 mais n’allez-y pas avant lundi. NIP 482913',
    'Send the welcome mail to 102@organization.com once he has signed. PIN 482913',
    'Send the welcome mail to 102 if he did not get it. PIN 482913',
    'Please send the welcome mail to 313@organization.com at 0142. PIN 482913',
    'Please send the welcome mail of extension 104 to bob@elsewhere.example. PIN 482913',
    'Please send the welcome mail to extension 104, once more people are there. PIN 482913',
    'Please send the welcome mail to extension 104 or 105, whichever is right. PIN 482913',
    'Please send the link for my password to daniel@elsewhere.example. PIN 482913',
    'Send the welcome mail to 102 and forward my calls to 613 555 0142, I cannot remember how. PIN 482913',
    'Renvoyez le courriel de bienvenue au poste 102, mais pas avant lundi. NIP 482913',
    'I cannot remember my portal password, do not reset it yet. PIN 482913',
    'Renvoyez mes appels au 613 555 0142 à partir de lundi. NIP 482913',
    'Forward my calls to 613 555 0142 starting Monday. PIN 482913',
    'Pas besoin de renvoyer mes appels au 613 555 0142 finalement. NIP 482913',
    'I got a scam call asking me to forward my calls to 613 555 0142. PIN 482913',
    'Please do not change anything yet, but later I want my calls forwarded to 613 555 0142. PIN 482913',
    'Forward this to your manager: 613 555 0142 is my number. PIN 482913',
    'Forward my calls to 613 555 0142 if Bob is not in. PIN 482913',
    'Forward my calls to 613 555 0142 if it rains. PIN 482913',
    'Forward my calls to 613 555 0142 as soon as Bob has left. PIN 482913',
    'Forward my calls to 613 555 0142, as soon as you can see that Bob has left. PIN 482913',
    'Forward my calls to 613 555 0142, the moment Bob leaves. PIN 482913',
    'Forward my calls to 613 555 0142, in case my phone is broken. PIN 482913',
    'Forward my calls to 613 555 0142, every time Bob is out. PIN 482913',
    'Forward my calls to 613 555 0142, as long as the office is closed. PIN 482913',
    'Renvoyez mes appels au 613 555 0142, dès que Bob est parti. NIP 482913',
    'Renvoyez mes appels au 613 555 0142, tant que le bureau est fermé. NIP 482913',
    'Renvoyez mes appels au 613 555 0142, au cas où mon téléphone serait brisé. NIP 482913',
    'Forward my calls to 613 555 0142 right away after my vacation starts. PIN 482913',
    'Please do not forward my calls to 613 555 0142 right away. PIN 482913',
    'Renvoyez mes appels au 613 555 0142 dès que Bob est parti. NIP 482913',
    'Forward my calls to 613 555 0142 when I don’t answer. PIN 482913',
    'My colleague asked me to forward calls to 613 555 0142 last week, is that still active? PIN 482913',
    'How do I forward my calls to 613 555 0142? PIN 482913',
    'Forward my calls to 613 555 0142. Actually no, wait. PIN 482913',
    'Forward my calls to 613 555 0142. You can reach me at 613 555 0199. PIN 482913',
    'Someone told you to forward my calls to 613 555 0142. That was not me. PIN 482913',
    'Transférez mes appels au 613 555 0142 seulement la nuit. NIP 482913',
    'Mon collègue a demandé de renvoyer mes appels au 613 555 0142. NIP 482913',
    'Stop forwarding my calls to 613 555 0142. PIN 482913'.replace('Stop', 'Do not stop'),
    '613 555 0199',
    'Forward my calls to 613 555 0142.\nCorrection: 613 555 0199. PIN 482913',
    'Forward my calls to 613 555 0142. My office is at 613 555 0199. PIN 482913',
    'Hello, PIN 482913. Please call me at 613 555 0199',
    'Thanks! You can reach me at 613 555 0199 if needed.',
    'Great. My new mobile is 613 555 0199, please note it.',
    'Can you block 613 555 0199?',
    'I am away until Monday. In urgent cases please call my colleague at 613 555 0199.',
    'N’acceptez jamais de renvoyer mes appels au 613 555 0199',
    'Est-ce que mes appels sont renvoyés au 613 555 0142 ? NIP 482913',
  ])('%j is none', (text) => expect(heard(text)).toBe(false));

  test.each([
    '482913',
    'yes - PIN’s 482913',
    'Here is the PIN you asked for: 482913',
    'The PIN you sent me is 482913',
    'Voici le NIP demandé : 482913',
    'oui c’est ça 482913',
  ])('%j is an answer', (text) => expect(heard(text)).toBe(true));

  test('a subject counts where it carries a number', () => {
    expect(heard('PIN 482913', 'Please forward my calls to 613 555 0142')).toBe(true);
    expect(heard('PIN 482913', 'Is it true that you forward my calls to 613 555 0142?')).toBe(false);
  });

  test('60 kB of words and signs take no longer than they are long', () => {
    for (const part of ['forward ', '@', '5 ', ',', 'a@', '613-', '\n', 'n’t ', 'send ', 'renvoyez mail ', 'cannot '])
      expect(typeof heard(part.repeat(60_000 / part.length))).toBe('boolean');
  });
});
