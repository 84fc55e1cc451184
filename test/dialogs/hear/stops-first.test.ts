import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';

const understanding = anUnderstanding();

/** Where the one drafted forwarding goes; `null` ends it, undefined: none was drafted. */
function goal(text: string): string | null | undefined {
  const heard = understanding.hear(text, {
    language: undefined,
    question: { ask: 'need' },
    changes: [],
    claimed: true,
    proved: false,
    named: [],
    country: 'CA',
  });
  const drafts = heard.said.flatMap((one) => (one.is === 'event' && one.event.type === 'request.drafted' ? one.event.drafts : []));
  return drafts.length === 1 ? drafts[0]?.fields.number : undefined;
}

describe('forwarding that is to end is ended, also where its number is named', () => {
  test.each([
    'Stop forwarding my calls to 613 555 0142',
    'Please remove the forwarding to 613 555 0142',
    'Cancel the forwarding to 613 555 0142',
    'Undo forwarding to 613 555 0142',
    'End the forwarding to 613 555 0142',
    'Disable forwarding to 613 555 0142',
    'Take off the forwarding to 613 555 0142',
    'Please unforward 613 555 0142',
    'Delete the forwarding to 613 555 0142',
    'Turn off the forwarding to 613 555 0142',
    'Annulez le renvoi vers le 613 555 0142',
    'Cessez de renvoyer mes appels au 613 555 0142',
    'Désactivez le renvoi vers le 613 555 0142',
    'Retirez le transfert au 613 555 0142',
    'Enlevez le renvoi vers le 613 555 0142',
    'Arrêtez de transférer mes appels au 613 555 0142',
    'nothing should be sent to 613 555 0142 anymore',
    'nothing should go to my cell anymore',
    'none of 104’s calls should go to 613 555 0142 anymore',
    'plus rien ne doit aller au 613 555 0142',
    'I want to answer my own phone again',
    'je veux reprendre mes appels moi-même',
    'rendez-moi mes appels',
  ])('%s', (text) => expect(goal(text)).toBe(null));

  test.each([
    'Forward my calls to 613 555 0142',
    'I am off tomorrow, please forward my calls to 613 555 0142',
    'Transférez mes appels au 613 555 0142',
    'forward my calls to 613 555 0142 so they stop ringing here',
    'nothing should ring here, send it all to 613 555 0142',
    'nothing else should change, just send my calls to 613 555 0142',
  ])('not: %s', (text) => expect(goal(text)).toBe('+16135550142'));
});

describe('calls that come here again, and a forwarding that can go', () => {
  hears([
    ['need', 'The forwarding on 104 and 105 can go now', 'fwd 104 off; fwd 105 off'],
    ['need', 'my divert can come off please', 'fwd self off'],
    ['known', 'I want my phone to ring here again', 'fwd self off'],
    ['known', 'could you get my calls coming in here again instead of at home?', 'fwd self off'],
    ['need', 'stop the forwarding altogether', 'fwd self off'],
    ['known', 'Forward me to 613 555 0130. No, stop the forwarding altogether', 'fwd self off'],
    ['known', 'Forward me to 613 555 0130, no wait, stop it', 'thanks'],
    ['known', 'the forwarding can go to 613 555 0130', 'fwd self +16135550130'],
    ['known', 'stop forwarding Sam', 'puzzled'],
    ['number', 'not sure of it off the top of my head', 'puzzled'],
    ['number', 'turn it off', 'field c-1 off'],
  ]);
});
