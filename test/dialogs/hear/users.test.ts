import { hears } from './rows';
import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const heard = (text: string, hearing = situations.need) => brief(understanding.hear(text, hearing).said);

describe('somebody is to be removed', () => {
  test.each([
    ['remove user 104', 'remove 104'],
    ['please delete extension 104 from our account', 'remove 104'],
    ['please remove 104@organization.com, he has left the company', 'remove 104@organization.com'],
    ['could you deactivate the user on extension 104?', 'remove 104'],
    ['suspend extension 104', 'remove 104'],
    ['remove the employee at extension 104', 'remove 104'],
    ['supprimez l’utilisateur du poste 104', 'remove 104'],
    ['retirez le poste 104 de notre compte', 'remove 104'],
    ['pourriez-vous désactiver l’utilisateur 104 ?', 'remove 104'],
    ['désactivez le compte du 104 svp', 'remove 104'],
    ['virez le 104 du système', 'remove 104'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(heard(text, situations.known)).toBe(meant);
  });

  test.each([
    'remove John from our account',
    'remove a user',
    'how do I remove user 104?',
    'can I remove a user?',
    'don’t remove extension 104',
    'stop forwarding 104',
    'cancel the forwarding of extension 104',
    'remove the voicemail PIN of 104',
    'delete my second email',
    'add a user at extension 105',
    'what happens when I delete user 104?',
    'retirez Jean de notre compte',
    'ne supprimez pas le poste 104',
    'arrêtez le renvoi du poste 104',
    'annulez le renvoi du 104',
  ])('nobody is by: %s', (text) => {
    for (const situation of [situations.need, situations.known, situations.confirm]) expect(heard(text, situation)).not.toMatch(/remove/);
  });
});

describe('told apart from what users have, and from who asks', () => {
  test.each([
    ['Please remove 103@organization.com', 'remove 103@organization.com'],
    ['Veuillez supprimer 103@organization.com', 'remove 103@organization.com'],
    ['Louis left on Friday, please close his account. It’s 103. I’m 100@organization.com', 'claim 100@organization.com; remove 103'],
    ['Louis a quitté la compagnie, faudrait fermer son compte. C’est le 103.', 'remove 103'],
    ['Fermez le compte de Louis. Son poste est le 103.', 'remove 103'],
    ['Supprimez son compte (103)', 'remove 103'],
  ])('%s', (text, meant) => expect(heard(text, situations.need)).toBe(meant));

  test.each([
    ['oui et enlevez celui du 104', 'fwd 104 off'],
    ['yes and remove the one on 104', 'fwd 104 off'],
  ])('a forwarding is no user: %s', (text, meant) => expect(heard(text, situations.confirm)).toBe(meant));
});

describe('somebody has died', () => {
  hears([
    ['need', 'My husband passed away, extension 105, can it be closed?', 'loss; remove 105'],
    ['known', 'mon mari est décédé, poste 105, peut-on fermer son compte ?', 'loss; remove 105'],
    ['known', 'he passed away last month, extension 105. What happens to his voicemail?', 'loss; ask users'],
    ['need', 'my phone died, extension 105', 'cannot device'],
  ]);
});

describe('a courtesy is no condition, and who writes may stand first', () => {
  hears([
    ['need', 'would you please remove 105 if it is not too much trouble', 'remove 105'],
    ['known', 'please delete 105 if you would be so kind', 'remove 105'],
    ['confirm', 'yes, if it’s not too much trouble', 'yes'],
    ['confirm', 'yes if she doesn’t mind', 'puzzled'],
    ['known', 'si ça ne vous dérange pas, renvoyez mes appels au 613 555 0100', 'fwd self +16135550100'],
    ['need', '100@organization.com could you remove 105', 'claim 100@organization.com; remove 105'],
    ['need', '104@organization.com and 105 should be removed', 'cannot users'],
  ]);
});

describe('what somebody is called is not changed here', () => {
  hears([
    ['known', 'can you change my last name to Smith?', 'cannot person-name'],
    ['known', 'And her name should now be Klein, can you change that as well?', 'cannot person-name'],
    ['known', 'how do I change my name?', 'ask person-name'],
    ['known', 'j’ai changé de nom de famille, pouvez-vous le corriger ?', 'cannot person-name'],
    ['known', 'change my login name', 'cannot login-name'],
    ['confirmAdd', 'change the name to Jonas Bergen', 'field c-8 “Jonas Bergen”'],
  ]);
});

describe('a courtesy behind the order refuses nothing', () => {
  test.each([
    ['Please remove 105 if that’s not a problem for Hannah', 'remove 105'],
    ['Please remove extension 105 if that doesn’t bother anyone', 'remove 105'],
    ['Please remove 105 if you don’t mind', 'remove 105'],
    ['Supprimez le poste 105 si ça ne dérange pas Hannah', 'remove 105'],
    ['Veuillez retirer le 105 si ce n’est pas un problème pour Hannah', 'remove 105'],
    ['Please don’t remove 105 if that’s not a problem', 'puzzled'],
    ['Ne supprimez pas le 105', 'puzzled'],
  ])('%s', (text, meant) => expect(heard(text, situations.known)).toBe(meant));
});

describe('what is told of somebody in brackets is of somebody else', () => {
  test.each([
    ['Tomasz Nowak (extension 105) left yesterday. It was sudden. Please remove his account.', 'remove 105'],
    ['Tomasz (extension 105) left yesterday. He was a good colleague. We were all sad. Please remove his account.', 'remove 105'],
    ['my colleague at 105 left yesterday. It is a pity. Can you remove him?', 'remove 105'],
    ['Tomasz Nowak (poste 105) est parti hier. C’était soudain. Veuillez retirer son compte.', 'remove 105'],
    ['Mon collègue au 105 nous a quittés. C’est triste. Pouvez-vous supprimer son compte ?', 'remove 105'],
    ['Tomasz (105@organization.com) left yesterday. It was sudden. Please remove his account.', 'remove 105@organization.com'],
  ])('a remark between ends no tale: %s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(brief(understanding.hearMail({ subject: '', text }, { ...situations.known, channel: 'email' }).said)).toBe(meant);
  });

  test.each([
    'Tomasz (extension 105) left yesterday. We hired a new colleague. Please remove her account.',
    'Tomasz (extension 105) left yesterday. He is back on Monday. Please remove his account.',
    'Tomasz (extension 105) left yesterday. It was sudden. Should I remove his account?',
    'Tomasz (extension 105) left yesterday. It was sudden. Please don’t remove his account.',
    'Tomasz (poste 105) est parti hier. On a une nouvelle collègue. Veuillez retirer son compte.',
  ])('nobody is removed by %s', (text) => expect(heard(text)).not.toMatch(/remove/));

  test.each([
    'Tomasz Nowak (poste 105) est parti hier.',
    'Tomasz Nowak, poste 105, est malade',
    'Tomasz (poste 105) a été congédié',
    'Tomasz (extension 105) was let go.',
    'Tomasz (extension 105) is on holiday',
    'Tomasz (105@organization.com) left yesterday.',
  ])('never who speaks: %s', (text) => {
    for (const hearing of [situations.need, situations.who]) expect(heard(text, hearing)).not.toMatch(/claim/);
  });

  test.each([
    ['Dan Okafor (extension 101)', 'claim x101'],
    ['Dan (extension 101) à la réception', 'claim x101'],
    ['Hi, extension 101, just want my calls forwarded', 'claim x101; fwd self'],
  ])('who says no more than who they are speaks of themselves: %s', (text, meant) => expect(heard(text)).toBe(meant));
});

describe('who is to be removed was told right before', () => {
  test.each([
    ['We no longer need extension 106. Would you mind deleting the user?', 'remove 106'],
    ['Peter on 105 has left the company. I need his user removed.', 'remove 105'],
    ['Peter Novak (poste 105) est parti. Je vous prie de bien vouloir supprimer son utilisateur.', 'remove 105'],
    ['Peter Novak (105) and Ida Berg (106) have left the company. Please remove both users.', 'remove 105; remove 106'],
    ['Les postes 105 et 106 ne sont plus utilisés. Merci de supprimer les deux utilisateurs.', 'remove 105; remove 106'],
  ])('%s', (text, meant) => expect(heard(text, situations.known)).toBe(meant));

  test.each(['Peter Novak has left. How do I remove his user?', 'Peter (105) left. Who can remove both users?'])('%s: nobody', (text) =>
    expect(heard(text, situations.known)).not.toMatch(/remove/),
  );
});

describe('who is to stay is not removed', () => {
  test.each([
    ['Merci de supprimer le poste 105 mais de garder le 106.', 'remove 105'],
    ['Merci de retirer 105 et de garder 106 et 107.', 'remove 105'],
    ['Please delete extension 105, but I want to keep 106.', 'remove 105'],
    ['Merci d’enlever le renvoi du poste 103 mais de garder celui du 104.', 'fwd 103 off'],
    ['Please switch off the forwarding on 103 but keep the one on 104.', 'fwd 103 off'],
    ['Please remove 105 and 106.', 'remove 105; remove 106'],
  ])('%s', (text, meant) => expect(heard(text, situations.known)).toBe(meant));
});
