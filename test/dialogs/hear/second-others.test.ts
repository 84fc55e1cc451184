import { hears } from './second-rows';

describe('somebody else is asked for', () => {
  hears([
    ['known', 'One of my staff, extension 206, is on leave. Could you send her calls to 613 555 0140 for her?', 'fwd 206 +16135550140'],
    ['known', 'My colleague at extension 206 is sick today. Please forward his calls to 613 555 0140', 'fwd 206 +16135550140'],
    [
      'need',
      'I am 101@organization.com. Our receptionist, ext. 206, is away: forward her calls to 613 555 0140',
      'claim 101@organization.com; fwd 206 +16135550140',
    ],
    ['known', "Please forward extension 206's calls to 613 555 0140", 'fwd 206 +16135550140'],
    ['known', 'An employee of mine (extension 206) has the flu. Please divert their line to 613 555 0140.', 'fwd 206 +16135550140'],
    ['known', 'Une de mes employées, poste 206, est en congé. Pouvez-vous renvoyer ses appels au 613 555 0140 ?', 'fwd 206 +16135550140'],
    ['known', 'Mon collègue du poste 206 est absent. Renvoyez sa ligne au 613 555 0140 svp', 'fwd 206 +16135550140'],
    ['known', 'Notre réceptionniste, poste 206, est malade; transférez ses appels vers le 613 555 0140', 'fwd 206 +16135550140'],
    ['known', "Please forward Sam O'Neil's calls to 613 555 0130", 'puzzled'],
    ['need', "Please forward Sam O'Neil's calls to 613 555 0130", 'puzzled'],
    ['need', "forward Anna's calls to 613 555 0130", 'puzzled'],
    ['need', "forward Anna's calls", 'puzzled'],
    ['need', "forward Priya Shah's line to 613 555 0130 please", 'puzzled'],
    ['need', 'renvoyez les appels de Sam au 613 555 0130', 'puzzled'],
    ['need', 'renvoyez les appels de Marie Tremblay vers le 613 555 0130', 'puzzled'],
    ['need', 'je voudrais rediriger la ligne de Julie au 613 555 0130', 'puzzled'],
    ['known', 'send her calls to 613 555 0130', 'puzzled'],
    ['known', 'renvoyez ses appels au 613 555 0130', 'puzzled'],
    ['need', "forward my boss's calls to 613 555 0130", 'puzzled'],
    ['need', 'calls to ext 351 should go to 613 555 0150', 'fwd 351 +16135550150'],
    ['need', 'calls for extension 351 must go to 613 555 0150', 'fwd 351 +16135550150'],
    ['need', 'les appels au poste 351 doivent aller au 613 555 0150', 'fwd 351 +16135550150'],
    ['need', 'calls to my line should go to 613 555 0150', 'fwd self +16135550150'],
    ['need', "forward Sam's calls, extension 206, to 613 555 0130", 'fwd 206 +16135550130'],
    ['need', 'renvoyez les appels de Sam (poste 206) au 613 555 0130', 'fwd 206 +16135550130'],
    ['need', "forward today's calls to 613 555 0130", 'fwd self +16135550130'],
    ['need', "forward the company's calls to 613 555 0130", 'fwd self +16135550130; condition'],
    ['need', 'renvoyez les appels de mon poste au 613 555 0130', 'fwd self +16135550130'],
    ['need', 'renvoyez les appels de ma ligne au 613 555 0130', 'fwd self +16135550130'],
  ]);
});
