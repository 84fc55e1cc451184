import { hears } from './rows';

describe('whom a clause is for, said first, keeps its order, wherever the clause stands', () => {
  hears([
    ['known', 'For 105, resend the welcome mail', 'welcome 105'],
    ['known', 'Pour le 104 et le 105, renvoyez le courriel de bienvenue', 'welcome 104; welcome 105'],
    ['known', 'Remove 104, then for 103, stop the forwarding.', 'remove 104; fwd 103 off'],
    ['known', 'I need a new voicemail PIN. Also, for 104, forward to 613 555 0137', 'vmpin self; fwd 104 +16135550137'],
    [
      'known',
      'Changez le code de messagerie vocale du 105. Aussi, pour le 103, renvoyez au 514 555 0151.',
      'vmpin 105; fwd 103 +15145550151',
    ],
    ['known', 'Supprimez le 103 et pour le 106, renvoyez au 514 555 0109', 'remove 103; fwd 106 +15145550109'],
    ['known', 'a new voicemail PIN for me and for 104, please', 'vmpin self; vmpin 104'],
  ]);
});

describe('a user with a colon begins what is wanted for them, also behind a joint', () => {
  hears([
    ['known', '104: forward to 613 555 0148, and 105: new voicemail PIN', 'fwd 104 +16135550148; vmpin 105'],
    ['known', 'Hannah (104): new voicemail PIN. 105: forwarding off', 'vmpin 104; fwd 105 off'],
    [
      'known',
      'Pouvez-vous transférer le 103 au 514 555 0175 mais le poste 105 : nouveau NIP de messagerie',
      'fwd 103 +15145550175; vmpin 105',
    ],
  ]);
});

describe('a user with a verb of their own begins a new clause', () => {
  hears([
    [
      'known',
      'Resend the welcome email to 104 and 105, 103 should be forwarded to 613 555 0160',
      'welcome 104; welcome 105; fwd 103 +16135550160',
    ],
    ['known', 'I need a new voicemail PIN, and extension 105 needs the welcome mail again.', 'vmpin self; welcome 105'],
    ['known', 'Changez le code de messagerie vocale du 104, et le 103 a besoin du courriel de bienvenue', 'vmpin 104; welcome 103'],
    ['known', "104's and 105's calls should go to 613 555 0160", 'fwd 104 +16135550160; fwd 105 +16135550160'],
  ]);
});

describe('who is removed beside a forwarding is removed, and no forwarding of theirs is ended instead', () => {
  hears([
    ['known', 'Put me through to 613 555 0148. Remove 104.', 'fwd self +16135550148; remove 104'],
    ['known', "103 no longer needs forwarding but 104 doesn't work here any more, remove the user", 'fwd 103 off; remove 104'],
    ['known', 'Plus de renvoi pour moi ; le 106 est parti, veuillez le supprimer', 'fwd self off; remove 106'],
    ['known', 'Mes appels vers le 514 555 0141, supprimez le 105', 'fwd self +15145550141; remove 105'],
    ['known', 'Forward 104 to 613 555 0148 and remove the forwarding of 105', 'fwd 104 +16135550148; fwd 105 off'],
  ]);
});
