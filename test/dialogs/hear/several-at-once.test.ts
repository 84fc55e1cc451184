import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief } from './situations';

describe('several changes in one breath are all heard', () => {
  hears([
    ['known', 'stop forwarding 104 and a new voicemail PIN for 104', 'fwd 104 off; vmpin 104'],
    ['known', 'arrêtez le renvoi du 104 et un nouveau NIP de messagerie pour le 104', 'fwd 104 off; vmpin 104'],
    ['known', '104 off, 105 to 613 555 0130', 'fwd 104 off; fwd 105 +16135550130'],
    ['known', '105 to 613-555-0130, 104 off', 'fwd 105 +16135550130; fwd 104 off'],
    ['known', 'un nouveau NIP de messagerie pour le 104', 'vmpin 104'],
    ['known', 'reset the voicemail PIN of 104 and a new voicemail PIN for 105', 'vmpin 104; vmpin 105'],
  ]);
});

describe('beside a forwarding, another one ends, without the word for it', () => {
  hears([
    ['known', 'forward 104 and 105 both to 613 555 0142 and take mine off', 'fwd 104 +16135550142; fwd 105 +16135550142; fwd self off'],
    ['known', 'forward 104 to 613 555 0142 and put mine back', 'fwd 104 +16135550142; fwd self off'],
    ['known', 'forward 104 to 613 555 0142. Turn mine off.', 'fwd 104 +16135550142; fwd self off'],
    ['known', '104 -> 613 555 0142, 105 -> back to normal', 'fwd 104 +16135550142; fwd 105 off'],
    ['known', 'forward my calls to 613 555 0142 and 104 and 105 back to normal', 'fwd self +16135550142; fwd 104 off; fwd 105 off'],
    ['known', 'transfère le 104 au 613 555 0142 et enlève le mien', 'fwd 104 +16135550142; fwd self off'],
    ['known', 'le 104 au 613 555 0142. Retour à la normale pour le 105.', 'fwd 104 +16135550142; fwd 105 off'],
    ['known', 'le 104 au 613 555 0142, moi je reprends les miens', 'fwd 104 +16135550142; fwd self off'],
    ['known', '104 is back, 105 is away (613 555 0142)', 'fwd 105 +16135550142'],
    ['known', '104 is back from lunch, send her calls to 613 555 0142', 'fwd 104 +16135550142'],
    ['known', 'forward 104 to 613 555 0142 and mine too', 'fwd 104 +16135550142; fwd self +16135550142'],
    ['known', 'forward 104 to 613 555 0142, mine stays', 'fwd 104 +16135550142'],
    ['known', 'forward 104 to 613 555 0142 and don’t stop mine', 'fwd 104 +16135550142'],
  ]);
});

describe('whose calls go back, and whose go to the number behind', () => {
  hears([
    ['known', "Two things: send extension 104's calls back to her desk, and mine to 613 555 0177.", 'fwd 104 off; fwd self +16135550177'],
    ['known', "send 104's calls back to normal and mine to 613 555 0177", 'fwd 104 off; fwd self +16135550177'],
    ['known', "put 104's calls back on her desk phone, mine to 613 555 0177", 'fwd 104 off; fwd self +16135550177'],
    ['known', "send my calls back to my desk, and 104's to 613 555 0177", 'fwd self off; fwd 104 +16135550177'],
    ['known', "send 104's calls back to her and 105's to 613 555 0177", 'fwd 104 off; fwd 105 +16135550177'],
    ['known', 'remettez les appels du poste 104 sur son poste, et les miens au 613 555 0177', 'fwd 104 off; fwd self +16135550177'],
    ['known', 'ramenez mes appels à mon bureau, et ceux du 104 au 613 555 0177', 'fwd self off; fwd 104 +16135550177'],
    ['known', "send 104's calls back to 613 555 0188 and mine to 613 555 0177", 'fwd 104 +16135550188; fwd self +16135550177'],
    ['known', 'send my calls back to my phone at 613 555 0177', 'fwd self +16135550177'],
    ['known', 'I am back, my calls to 613 555 0177', 'fwd self +16135550177'],
    ['known', 'transférez mes appels d’ici là au 613 555 0177', 'fwd self +16135550177; condition'],
  ]);
});

describe('a number in parts, and words that are no name', () => {
  hears([
    ['number', "it's area code 613, then 555 0115", 'field c-1 +16135550115'],
    ['number', 'area code is 613 and the number is 555-0115', 'field c-1 +16135550115'],
    ['number', 'indicatif 613, puis 555 0115', 'field c-1 +16135550115'],
    ['number', "l'indicatif régional est 613, puis le 555 0115", 'field c-1 +16135550115'],
    ['number', 'code régional 613, puis 555 0115', 'field c-1 +16135550115'],
    ['number', 'my regional code is 613, then 555 0115', 'field c-1 +16135550115'],
    ['known', 'cool beans. forwarding then, to 6135550147', 'fwd self +16135550147'],
    ['known', 'forward Sam to 613 555 0147', 'puzzled'],
    ['known', 'and could I send my calls to two numbers at once?', 'condition; wish fwd'],
    ['known', 'est-ce que je peux renvoyer mes appels vers deux numéros ?', 'condition; wish fwd'],
  ]);
});

describe('who names themself at “shall I do it, or tell you how?” wants it done', () => {
  hears([
    ['doOrHow', '101@organization.com', 'claim 101@organization.com; fwd self'],
    ['doOrHow', "tell me how, I'm 101@organization.com", 'claim 101@organization.com; ask call-forwarding'],
  ]);
});

describe('new people, days of the week and how long it takes', () => {
  hears([
    ['known', 'got a new starter on monday, can you make her an account', 'add'],
    ['known', 'Pouvez-vous lui créer un compte ?', 'add'],
    ['known', "We've got a new employee, how do I add her?", 'ask users'],
    ['known', 'how long does it take to kick in', 'ask other'],
    ['known', 'In the meantime I work from home', 'puzzled'],
    ['need', "I can't for the life of me remember what I'm supposed to sign in with", 'remind'],
    ['pin', "I don't have one and IT locked me out of my email on monday", 'no mailbox'],
  ]);
});

describe('a second wish refers to what was done last', () => {
  const understanding = anUnderstanding();
  const last = {
    id: 'c-9',
    kind: 'call-forwarding.set',
    subject: { is: 'extension', extension: '104' },
    fields: { number: '+16135550185' },
    status: 'applied',
  } as const;
  test.each(['great, do the same for 105', 'forward 105 to the same number', 'la même chose pour le 105'])('%s', (text) => {
    expect(brief(understanding.hear(text, aHearing({ claimed: true, proved: true, done: [last] })).said)).toBe('fwd 105 +16135550185');
  });
  test('nothing was done: the number is asked for', () => {
    expect(brief(understanding.hear('do the same for 105', aHearing({ claimed: true, proved: true })).said)).toBe('fwd 105');
  });
});

describe('whose calls they are, however they are named', () => {
  hears([
    ['need', '104 calls -> 613.555.0188', 'fwd 104 +16135550188'],
    [
      'need',
      "Can her calls come to me until she's back? She is on 104 and I'm at 613 555 0110",
      'fwd 104 +16135550110; condition; ask call-forwarding|fwd 104 +16135550110; condition',
    ],
    [
      'need',
      "forward calls for 101@organization.com to (613) 555-0155, that's me",
      'claim 101@organization.com; fwd 101@organization.com +16135550155',
    ],
    ['need', 'forward 101@organization.com to 613 555 0174 - me', 'claim 101@organization.com; fwd 101@organization.com +16135550174'],
    ['need', 'forward 104@organization.com to 613 555 0174', 'fwd 104@organization.com +16135550174'],
    ['pin', "I've been a customer for 12 years!!", 'puzzled'],
    ['confirmTwo', 'all three, yes', 'yes'],
    ['confirm', 'yse', 'yes'],
  ]);
});

describe('two of one sort', () => {
  hears([
    ['need', 'my extension is 104 and hers is 105, forward both', 'claim x104; fwd self; fwd 105'],
    ['known', 'Hannah is on 104, Tomasz on 105. Forward both of them to 613 555 0100', 'fwd 104 +16135550100; fwd 105 +16135550100'],
    ['need', 'mine is 104, hers 105. Please stop forwarding for both of them', 'claim x104; fwd self off; fwd 105 off'],
    [
      'known',
      'mon poste est le 104 et le sien est le 105, renvoyez les deux au 613 555 0100',
      'claim x104; fwd self +16135550100; fwd 105 +16135550100',
    ],
    ['known', 'change my support PIN and voicemail PIN', 'vmpin self; newpin'],
    ['need', 'change my support PIN and voicemail PIN, 101@organization.com', 'claim 101@organization.com; vmpin self; newpin'],
    ['known', 'changez mon NIP de soutien et mon NIP de messagerie', 'vmpin self; newpin'],
    ['known', 'I forgot my voicemail pin and my support pin', 'vmpin self; mail pin'],
    ['known', 'change my voicemail pin, not my support pin', 'vmpin self'],
  ]);
});

describe('each number is said before whom it is for', () => {
  hears([
    ['known', '613 555 0130 for me and 613 555 0131 for 105 please', 'fwd self +16135550130; fwd 105 +16135550131'],
    ['number', '613 555 0130 for me and 613 555 0131 for 105', 'fwd self +16135550130; fwd 105 +16135550131'],
    ['number', '613 555 0130 for 105, 613 555 0131 for myself', 'fwd 105 +16135550130; fwd self +16135550131'],
    ['number', '613 555 0130 for mine and 0131 for extension 105', 'fwd self +16135550130; fwd 105 +16135550131'],
    [
      'known',
      'forward calls: 613 555 0130 for 104 and 105, 613 555 0131 for 103',
      'fwd 104 +16135550130; fwd 105 +16135550130; fwd 103 +16135550131',
    ],
    ['number', '613 555 0130 pour moi et 613 555 0131 pour le 105', 'fwd self +16135550130; fwd 105 +16135550131'],
    ['number', '613 555 0130 for now', 'field c-1 +16135550130'],
    ['number', '613 555 0130 for me please', 'fwd self +16135550130'],
    ['known', 'forward my calls to 613 555 0130 for me', 'fwd self +16135550130'],
  ]);
});

describe('calls and where to, behind the name of another thing', () => {
  hears([
    ['known', 'Two things: new portal password, and 105’s calls to 613 555 0130', 'newpassword; fwd 105 +16135550130'],
    ['known', 'a new voicemail PIN and my calls to 613 555 0130', 'vmpin self; fwd self +16135550130'],
    ['known', 'un nouveau NIP de messagerie et les appels du 105 au 613 555 0130', 'vmpin self; fwd 105 +16135550130'],
    ['known', 'the voicemail code and portal password both need resetting', 'vmpin self; newpassword'],
    ['known', '105 lost his voicemail PIN and so did I', 'vmpin self; vmpin 105'],
    ['known', '104 needs a new voicemail PIN, and so do I please', 'vmpin self; vmpin 104'],
    ['known', '105 lost his voicemail PIN and I know mine', 'vmpin 105'],
  ]);
});

describe('whose it is, told by the other order', () => {
  hears([
    ['known', 'take 105 off the account and send her calls to 613 555 0130', 'remove 105; fwd 105 +16135550130'],
    ['known', 'Change 104’s email to ann@x.com and stop his forwarding', 'newaddress 104 ann@x.com; fwd 104 off'],
    ['known', 'Reset 104’s voicemail PIN and forward her calls to 613 555 0130', 'vmpin 104; fwd 104 +16135550130'],
    ['known', 'Reset 104’s voicemail PIN and forward my wife’s calls to 613 555 0130', 'vmpin 104; puzzled'],
    ['known', 'Reset 104’s and 105’s voicemail PIN and stop her forwarding', 'vmpin 104; vmpin 105; puzzled'],
    ['known', '103’s calls to 613 555 0130, and while you’re there a new voicemail PIN for me', 'fwd 103 +16135550130; vmpin self'],
    ['known', 'I keep being told my mailbox PIN is invalid, can I have another', 'vmpin self'],
    ['known', 'the PIN for my answering machine has to be changed', 'vmpin self'],
  ]);
});
