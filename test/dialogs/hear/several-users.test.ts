import { hears } from './rows';

const both = 'fwd 104 +16135550100; fwd 105 +16135550100';
const bothOff = 'fwd 104 off; fwd 105 off';

describe('two or more users in one clause are a draft each', () => {
  hears([
    ['need', 'calls to extension 104 and 105 sent to 613 555 0100', both],
    ['need', 'please have calls for extensions 104 & 105 forwarded to 613 555 0100', both],
    ['known', 'calls to 104 and 105 should go to 613 555 0100', both],
    ['known', 'extensions 104 and 105: forward to 613 555 0100', both],
    ['known', 'extension 104 and extension 105 need to be forwarded to 613 555 0100', both],
    ['need', 'divert the extensions 104 as well as 105 to 613 555 0100', both],
    ['need', 'calls coming in to 104 and 105 shall be answered at 613 555 0100', both],
    ['known', "104's and 105's calls to 613 555 0100", both],
    ['known', 'send calls to 104, 105 and 106 to 613 555 0100', `${both}; fwd 106 +16135550100`],
    ['need', 'for ext. 104, ext. 105 and ext. 106: forward to 613 555 0100', `${both}; fwd 106 +16135550100`],
    ['known', 'forward 104/105/106 to 613 555 0100', `${both}; fwd 106 +16135550100`],
    [
      'known',
      '104@organization.com and 105@organization.com should ring at 613 555 0100',
      'fwd 104@organization.com +16135550100; fwd 105@organization.com +16135550100',
    ],
    ['need', 'stop forwarding 104, 105 and 106', `${bothOff}; fwd 106 off`],
    ['known', 'please take the forwarding off 104, off 105 and off 106', `${bothOff}; fwd 106 off`],
    ['need', 'Cancel the forwards on 104 and on 105', bothOff],
    ['known', 'forward calls to 104 and 105', 'fwd 104; fwd 105'],
    ['need', 'renvoyez les postes 104 et 105 au 613 555 0100', both],
    ['known', 'les appels au poste 104 et au poste 105 doivent aller au 613 555 0100', both],
    ['need', 'les postes 104 et 105 doivent sonner au 613 555 0100', both],
    ['known', 'je veux que les appels des postes 104 et 105 soient envoyés au 613 555 0100', both],
    ['need', 'rediriger les lignes 104, 105 et 106 sur le 613 555 0100', `${both}; fwd 106 +16135550100`],
    ['known', 'arrêtez le renvoi des postes 104, 105 et 106', `${bothOff}; fwd 106 off`],
    ['need', 'il faut annuler le renvoi du 104 et du 105', bothOff],
  ]);
});

describe('the speaker beside other users', () => {
  const withSelf = 'fwd self +16135550100; fwd 104 +16135550100';
  hears([
    ['known', 'forward calls to me and to 104 to 613 555 0100', withSelf],
    ['need', 'forward mine and 104 to 613 555 0100', withSelf],
    ['need', "I'd like 104, 105 and my own line forwarded to 613 555 0100", `fwd self +16135550100; ${both}`],
    ['known', 'forward me, 104 and 105 to 613 555 0100', `fwd self +16135550100; ${both}`],
    ['known', 'stop forwarding me and 104', 'fwd self off; fwd 104 off'],
    ['known', 'renvoyez mes appels et ceux du 104 au 613 555 0100', withSelf],
    ['known', 'le 104 et moi, au 613 555 0100', withSelf],
    ['known', 'renvoyez le 104 et mon poste vers le 613 555 0100', withSelf],
  ]);
});

describe('a user who is spoken of in the third person is not the speaker', () => {
  hears([
    ['need', "I'm at 101 and 104 should go to 613 555 0100", 'fwd 104 +16135550100'],
    [
      'need',
      'this is 101@organization.com and 104 needs to be forwarded to 613 555 0100',
      'claim 101@organization.com; fwd 104 +16135550100',
    ],
    ['need', 'my extension is 101, 104 should be forwarded to 613 555 0100', 'claim x101; fwd 104 +16135550100'],
    ['need', '104 and 105 are away, please forward their calls to 613 555 0100', both],
    ['need', 'my colleagues 104 and 105 are away, send their calls to 613 555 0100', both],
    ['need', 'forward 104 to 613 555 0100 and 105 to 613 555 0199', 'fwd 104 +16135550100; fwd 105 +16135550199'],
    ['need', 'renvoyez le 104 au 613 555 0100 et le 105 au 613 555 0199', 'fwd 104 +16135550100; fwd 105 +16135550199'],
    ['need', 'stop 104 and forward 105 to 613 555 0100', 'fwd 104 off; fwd 105 +16135550100'],
    ['known', 'forward my calls to 104 or 105', 'fwd self 104'],
  ]);
});

describe('of two people who are told of, “her calls” are those of whom was told last', () => {
  hears([
    ['need', 'Hannah at 104 leaves, forward her calls to 613 555 0150', 'fwd 104 +16135550150'],
    ['need', 'I’m with Louis on 103. Hannah at 104 leaves, forward her calls to 613 555 0150', 'fwd 104 +16135550150'],
    ['known', 'Louis (103) is away, Hannah at 104 leaves, forward her calls to 613 555 0150', 'fwd 104 +16135550150'],
    [
      'known',
      'Send 105’s calls to 613 555 0151. Hannah at 104 leaves, forward her calls to 613 555 0150',
      'fwd 105 +16135550151; fwd 104 +16135550150',
    ],
    ['need', 'Tomasz on 105 retired last week, please stop forwarding his calls', 'fwd 105 off'],
    ['known', 'Send 105’s calls to 613 555 0151. Forward her calls to 613 555 0150', 'fwd 105 +16135550151; puzzled'],
    ['known', 'Send my calls to 613 555 0151. Forward her calls to 613 555 0150', 'fwd self +16135550151; puzzled'],
    ['known', 'Hannah (ext 104) told Louis (ext 103) to stop, forward his calls to 613 555 0150', 'puzzled'],
    ['need', 'extension 101 will be away, forward my calls to 613 555 0150', 'claim x101; fwd self +16135550150'],
  ]);
});

describe('who stays as they are is not changed', () => {
  const three = 'fwd 101 +16135550171; fwd 104 +16135550171; fwd 103 +16135550172';
  hears([
    [
      'known',
      'le 101 pis le 104 vers le 613 555 0171, le 103 vers le 613 555 0172, le mien vers le 613 555 0173, le 105 reste comme il est',
      `${three}; fwd self +16135550173`,
    ],
    [
      'known',
      '101 and 104 to 613 555 0171, 103 to 613 555 0172, mine to 613 555 0173, 105 stays as it is',
      `${three}; fwd self +16135550173`,
    ],
    [
      'known',
      'renvoyez le 101 au 613 555 0171 et le 104 au 613 555 0172, le 105 on n’y touche pas',
      'fwd 101 +16135550171; fwd 104 +16135550172',
    ],
    ['known', 'renvoyez 104 vers 613 555 0171, le 105 reste au bureau', 'fwd 104 +16135550171'],
    ['known', 'stop forwarding 104 and leave 105 alone', 'fwd 104 off'],
    ['known', 'arrêtez le renvoi du 104 mais ne touchez pas au 105', 'fwd 104 off'],
    ['known', 'le 105 est resté au bureau, renvoyez ses appels au 613 555 0171', 'fwd 105 +16135550171'],
    ['confirmTwo', 'le 104 reste comme il est', 'drop fwd c-2'],
    ['confirmTwo', 'laissez faire le 104', 'drop fwd c-2'],
    ['confirmTwo', 'oubliez pas le 104', 'puzzled'],
    ['known', 'le renvoi du 104 reste en place mais celui du 105 doit être enlevé', 'fwd 105 off'],
    ['known', 'rien à changer pour 101 et 102, renvoyez le 104 au 613 555 0171', 'fwd 104 +16135550171'],
    ['known', 'le 104 reste tard, renvoyez ses appels au 613 555 0171', 'fwd 104 +16135550171'],
  ]);
});

describe('who is thought of aloud beside a summary, and given up, takes nobody’s place in it', () => {
  hears([
    ['confirmTwo', 'et le 102 ? ah non laissez faire le 102, elle est pas encore en poste', ''],
    ['confirmTwo', 'what about 102? no never mind 102, she hasn’t started yet', ''],
    ['confirm', 'oubliez le 102', ''],
    ['confirmTwo', 'et le 102 ? non finalement laissez faire', 'cancel|no|no; cancel'],
    ['confirmTwo', '', 'puzzled'],
  ]);
});

describe('a list whose lines begin with users', () => {
  const list = '101 (Daniel) : renvoyer au 613 555 0181\n105 (Tomasz) : enlever le renvoi\n103 (Louis) : nouveau NIP de boîte vocale';
  hears([
    ['need', list, 'fwd 101 +16135550181; fwd 105 off; vmpin 103'],
    [
      'known',
      `Voici la liste :\n- ${list.replaceAll('\n', '\n- ')}\n- 100 et 102 : rien à changer`,
      'fwd 101 +16135550181; fwd 105 off; vmpin 103',
    ],
    ['known', '101: forward to 613 555 0181\n103: new voicemail PIN', 'fwd 101 +16135550181; vmpin 103'],
    ['known', '103 : nouveau NIP de boîte vocale', 'vmpin 103'],
    ['known', 'pour le 103 (Louis), un nouveau NIP de boîte vocale', 'vmpin 103'],
    [
      'known',
      'renvoyez le 104 au 613 555 0171 et faites un nouveau code de répondeur pour Louis au 103',
      'fwd 104 +16135550171; vmpin 103',
    ],
    ['known', 'mon code de messagerie est 103', 'vmpin self'],
  ]);
});

describe('who was listed and is spared in the same breath stays as they are', () => {
  hears([
    ['known', 'stop forwarding 104 and 105 please oh and actually leave 105 alone', 'fwd 104 off'],
    ['known', 'stop forwarding 104 and 105 no wait not 105', 'fwd 104 off'],
    ['known', 'Stop forwarding 104 and 105. Leave 105 as it is.', 'fwd 104 off'],
    ['known', 'stop forwarding 104 and 105 actually 105 can stay as it is', 'fwd 104 off'],
    ['known', 'cancel forwarding for 103 104 and 105 hang on leave 104 the way it is', 'fwd 103 off; fwd 105 off'],
    ['known', 'forward 104 105 and 103 to 613 555 0171 but leave 103 out', 'fwd 104 +16135550171; fwd 105 +16135550171'],
    ['known', 'send 104’s calls to 613 555 0171 and stop forwarding 105 actually never mind 105', 'fwd 104 +16135550171'],
    ['known', 'stop forwarding 105 and send 104’s calls to 613 555 0171 actually never mind 105', 'fwd 104 +16135550171'],
    ['known', 'forward 104 to 613 555 0171 and 105 to 613 555 0172 hmm no drop the second one', 'fwd 104 +16135550171'],
    ['known', 'arrêtez le renvoi du 104 et du 105, en fait laissez le 105 tranquille', 'fwd 104 off'],
    ['known', 'transférez le 104 et le 105 au 613 555 0171, non attendez, pas le 105', 'fwd 104 +16135550171'],
    // Nobody is spared by these.
    ['known', 'forward 104 to 613 555 0171 and 105 to 613 555 0172 keep 105 short', 'fwd 104 +16135550171; fwd 105 +16135550172'],
    ['known', 'stop forwarding 104 and 105, 105 is back', 'fwd 104 off; fwd 105 off'],
  ]);
});

describe('a row of a list that goes nowhere ends the forwarding', () => {
  hears([
    ['known', '103 -> 613 555 0151\n104 -> none', 'fwd 103 +16135550151; fwd 104 off'],
    ['known', '103 : 613 555 0151\n104 : aucun', 'fwd 103 +16135550151; fwd 104 off'],
    ['known', '103 -> 613 555 0151', 'fwd 103 +16135550151'],
  ]);
});

describe('the asker’s own extension is one of a list, and somebody by name is not left out', () => {
  hears([
    ['known', 'je veux que les postes 101, 104 et 105 aillent tous au 613 555 0100', `fwd 101 +16135550100; ${both}`],
    ['known', 'mes appels au 613 555 0100 et ceux de Claire au 613 555 0101', 'fwd self +16135550100; puzzled'],
    ['known', 'forward my calls to 613 555 0100 and Claire’s to 613 555 0101', 'fwd self +16135550100; puzzled'],
    ['known', 'renvoyez mes appels au 613 555 0100 et le 104 a oublié son code de messagerie', 'fwd self +16135550100; vmpin 104'],
    ['known', 'renvoyez le 104 au 613 555 0100 et changez son NIP de messagerie', 'fwd 104 +16135550100; vmpin 104'],
    ['known', 'renvoyez le 104 au 613 555 0100 et changez le NIP de messagerie de Claire', 'fwd 104 +16135550100; puzzled'],
    ['known', 'enlevez la redirection de Claire', 'puzzled'],
    ['known', 'enlevez la redirection de mes appels', 'fwd self off'],
  ]);
});

describe('of those listed the one is meant who is named again with an “only”', () => {
  hears([
    ['known', 'supprimez le 104 et le 105, non, juste le 105', 'remove 105'],
    ['known', 'forward 104 and 105 to 613 555 0100, sorry, only 104', 'fwd 104 +16135550100'],
    ['known', 'enlevez le renvoi du 104 et du 105, finalement seulement celui du 104', 'fwd 104 off'],
    ['known', 'supprimez le 104 et le 105, pas juste le 104', 'remove 104; remove 105'],
    ['known', 'supprimez le 104 et renvoyez ses appels au 613 555 0100', 'remove 104; fwd 104 +16135550100'],
    ['known', 'un nouveau mot de passe et un renvoi vers le 613 555 0100 svp', 'newpassword; fwd self +16135550100'],
  ]);
});
