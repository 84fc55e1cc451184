import { anUnderstanding } from '../../support/heads';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const heard = (text: string, hearing = situations.need) => brief(understanding.hear(text, hearing).said);

describe('a link for a new password is heard', () => {
  test.each([
    'reset my password',
    'I forgot my password',
    'please send me a password reset link',
    'could you reset my password?',
    'I’ve lost my portal password and need a new one',
    'I am locked out of my account',
    'can’t remember my password any more',
    'my password expired, I need another one',
    'mail me a link for a new password',
    'I need to change my password please',
    'password forgotten',
    'réinitialisez mon mot de passe',
    'j’ai oublié mon mot de passe',
    'mot de passe oublié',
    'pourriez-vous réinitialiser mon mot de passe ?',
    'envoyez-moi un lien pour un nouveau mot de passe',
    'je veux changer mon mot de passe',
    'je ne me souviens plus de mon mot de passe',
  ])('%s', (text) => {
    expect(heard(text)).toBe('newpassword');
    expect(heard(text, situations.known)).toBe('newpassword');
  });

  test.each([
    ['how do I reset my password?', 'ask password'],
    ['what are the rules for passwords?', 'ask password'],
    ['how long is the reset link valid?', 'ask password'],
    ['comment changer mon mot de passe ?', 'ask password'],
    ['can I change my password?', /^(?:wish newpassword|ask password)$/],
    ['puis-je changer mon mot de passe ?', /^(?:wish newpassword|ask password)$/],
    ['don’t reset my password', /^(?!.*newpassword)/],
    ['I don’t want a new password', /^(?!.*newpassword)/],
    ['ne réinitialisez pas mon mot de passe', /^(?!.*newpassword)/],
    ['reset the password of extension 104', 'cannot password'],
    ['reset the portal password for 104', 'cannot password'],
    ['reset Bob’s password', 'cannot password'],
    ['reset her password', 'cannot password'],
    ['réinitialisez le mot de passe du poste 104', 'cannot password'],
    ['reset my voicemail password', 'vmpin self'],
    ['I lost my PIN', 'mail pin'],
    ['I need a new support PIN', 'newpin'],
  ])('what is none is not: %s', (text, meant) => {
    if (typeof meant === 'string') expect(heard(text)).toBe(meant);
    else expect(heard(text)).toMatch(meant);
  });

  test('beside another change, and with a name and a PIN', () => {
    expect(heard('forward my calls to 613 555 0142 and reset my password')).toBe('fwd self +16135550142; newpassword');
    expect(heard('This is 101@organization.com, my PIN is 483920, please reset my password')).toBe(
      'claim 101@organization.com; newpassword; pin 483920',
    );
  });

  test.each([
    ['réinitialisez mon mot de passe et mon NIP de messagerie vocale', 'vmpin self; newpassword'],
    ['I forgot my password and my voicemail PIN', 'vmpin self; newpassword'],
    ['j’ai oublié mon identifiant et mon mot de passe', 'newpassword; remind'],
    ['mail me my support PIN and my login name', 'remind; mail pin'],
    ['reset my password, not my voicemail pin', 'newpassword'],
    ['changez mon nip de messagerie, pas mon mot de passe', 'vmpin self'],
    ['I forgot my voicemail password', 'vmpin self'],
    ['comment changer mon mot de passe et mon NIP de messagerie ?', 'ask voicemail-pin'],
    ['ne changez pas mon mot de passe et mon NIP de messagerie', 'puzzled'],
    ['réinitialisez le mot de passe et le NIP de messagerie du 104', 'vmpin 104; cannot password'],
  ])('one verb for two things, by their names: %s', (text, meant) => expect(heard(text)).toBe(meant));

  test('what stands behind “my password is” is masked and used for nothing', () => {
    const { said, masked } = understanding.hear('my password is hunter2, please reset it', situations.need);
    expect(masked).not.toContain('hunter2');
    expect(brief(said)).toBe('newpassword');
  });
});

describe('the welcome mail once more is heard', () => {
  test.each([
    ['send me the welcome mail again', 'welcome self'],
    ['I never got the welcome email', 'welcome self'],
    ['my setup link expired, send a new one', 'welcome self'],
    ['please resend my activation link', 'welcome self'],
    ['resend the welcome mail to extension 102', 'welcome 102'],
    ['send a new welcome mail to 102@organization.com', 'welcome 102@organization.com'],
    ['could you resend the invitation for extension 102?', 'welcome 102'],
    ['renvoyez-moi le courriel de bienvenue', 'welcome self'],
    ['je n’ai jamais reçu le courriel de bienvenue', 'welcome self'],
    ['renvoyez le courriel de bienvenue au poste 102', 'welcome 102'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(heard(text, situations.known)).toBe(meant);
  });

  test.each([
    ['how long is the setup link valid?', 'ask welcome-mail'],
    ['what is in the welcome mail?', 'ask welcome-mail'],
    ['comment activer mon compte ?', 'ask welcome-mail'],
    ['send her the welcome mail again', /^(?!.*welcome self)/],
    ['resend Anna’s invitation', /^(?!.*welcome self)/],
    ['don’t send the welcome mail again', /^(?!.*welcome (?:self|\d))/],
  ])('what is none is not: %s', (text, meant) => {
    if (typeof meant === 'string') expect(heard(text)).toBe(meant);
    else expect(heard(text)).toMatch(meant);
  });
});

test('“do it for me” where both ways were offered begins it', () => {
  expect(heard('please do it', aHearing({ question: { ask: 'do-or-how', kind: 'password.reset' } }))).toBe('newpassword');
});

describe('the login name at the end of an order is of who writes', () => {
  test.each([
    ['ok send me a password reset then, 103@organization.com', 'claim 103@organization.com; newpassword'],
    ['can you send a reset link to 103@organization.com', 'claim 103@organization.com; newpassword'],
    ['change my voicemail pin, 103@organization.com', 'claim 103@organization.com; vmpin self'],
    ['please stop forwarding, 104@organization.com', 'claim 104@organization.com; fwd self off'],
    ['my colleague forgot her password, 104@organization.com', 'cannot password'],
  ])('%s', (text, meant) => expect(brief(anUnderstanding().hear(text, situations.need).said)).toBe(meant));
});

test.each([
  ['il arrive pas à activer son compte (102)', 'welcome 102'],
  ['he can’t activate his account (102)', 'welcome 102'],
  ['her account (102) is not activated, please resend the welcome mail', 'welcome 102'],
  ['je peux pas me connecter, mot de passe oublié', 'newpassword'],
])('whose it is, said in brackets, and what is told with “je peux pas”: %s', (text, meant) => expect(heard(text)).toBe(meant));

describe('the link of who was added is sent again, and nobody is added by that', () => {
  test.each([
    ['The set up link doesn’t work any more for our new colleague on 105, please send a fresh one', 'welcome 105'],
    ['the new employee on 105 never got her invitation', 'welcome 105'],
    ['The link for the new hire 105 has expired', 'welcome 105'],
    ['our new colleague can’t open the link you sent, 105, please send another one', 'welcome 105'],
    ['our new colleague needs extension 122', 'add x122'],
  ])('%s', (text, wanted) => expect(brief(anUnderstanding().hear(text, situations.known).said)).toBe(wanted));
});
