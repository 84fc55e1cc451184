import { hears } from './rows';

describe('“for 105” begins a sentence about the next user, behind an order that is whole', () => {
  hears([
    ['known', 'For 104, forward to 613 555 0141. For 105, forward to 613 555 0142', 'fwd 104 +16135550141; fwd 105 +16135550142'],
    ['known', 'Stop forwarding 104. For 105, forward to 613 555 0142.', 'fwd 104 off; fwd 105 +16135550142'],
    ['known', 'Forward my calls to 613 555 0142. For 105, send them to 613 555 0143', 'fwd self +16135550142; fwd 105 +16135550143'],
    ['known', 'For 104, a new voicemail PIN. For 105, forward to 613 555 0142', 'vmpin 104; fwd 105 +16135550142'],
    [
      'known',
      'For 104, forward to 613 555 0141. For 105, to 613 555 0142. For 106, stop it.',
      'fwd 104 +16135550141; fwd 105 +16135550142; fwd 106 off',
    ],
    ['known', 'Stop my forwarding. For 104 and 105, forward to 613 555 0142.', 'fwd self off; fwd 104 +16135550142; fwd 105 +16135550142'],
    ['known', 'pour le 104, un nouveau NIP de boîte vocale. Pour le 105, renvoyez au 514 555 0142', 'vmpin 104; fwd 105 +15145550142'],
    ['known', 'Arrêtez le renvoi du 104. Pour le 105, envoyez plutôt les appels au 514 555 0142.', 'fwd 104 off; fwd 105 +15145550142'],
    ['known', 'Forward to 613 555 0142. For 105.', 'fwd 105 +16135550142'],
    ['known', 'Forward calls to 613 555 0142, for 105', 'fwd 105 +16135550142'],
    ['known', 'New voicemail PIN for 104. For 105, the same.', 'vmpin 104; vmpin 105'],
  ]);
});

describe('what is wanted may stand behind “for 104” itself', () => {
  hears([
    ['known', 'for 104: new voicemail PIN. For 105: stop the forwarding.', 'vmpin 104; fwd 105 off'],
    ['known', 'For 104: new voicemail PIN please, and forward 105 to 613 555 0142', 'vmpin 104; fwd 105 +16135550142'],
    ['known', 'For 105, change the email to ann@example.com', 'newaddress 105 ann@example.com'],
    ['known', 'Remove 104. For 105, change the email to ann@example.com', 'remove 104; newaddress 105 ann@example.com'],
    ['known', 'Pour le 105, changez mon courriel pour ann@example.com', 'cannot email-address'],
  ]);
});

describe('an address beside another order is of the user that order is for, and never the speaker’s', () => {
  hears([
    [
      'known',
      'Forwardez le 104 au 514 555 0142 et ajoutez-lui une deuxième adresse : ann@example.com',
      'fwd 104 +15145550142; secondaddress 104 ann@example.com',
    ],
    [
      'known',
      "Please forward 104's calls to 613 555 0142 and add ann@example.com as her second address",
      'fwd 104 +16135550142; secondaddress 104 ann@example.com',
    ],
    [
      'known',
      "Please forward 104's calls to 613 555 0142 and change her email to ann@example.com",
      'fwd 104 +16135550142; newaddress 104 ann@example.com',
    ],
    ['known', 'ajoutez-lui une deuxième adresse : ann@example.com', 'puzzled'],
    ['known', 'Stop forwarding 104 and add ann@example.com as my second email', 'fwd 104 off; secondaddress self ann@example.com'],
    ['known', 'Stop forwarding 104 and 105, add ann@example.com as her second email', 'fwd 104 off; fwd 105 off; puzzled'],
  ]);
});
