import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { aHearing, brief, situations } from './situations';

const heard = (text: string, at: keyof typeof situations = 'known'): string => brief(anUnderstanding().hear(text, situations[at]).said);

describe('of two things that are set against each other, the one that is wanted is heard', () => {
  hears([
    ['known', 'I need a new support PIN, not a new password', heard('I need a new support PIN')],
    ['known', 'not the voicemail pin, the support pin please', heard('the support pin please')],
    ['known', 'instead of a new password please mail me my PIN', heard('please mail me my PIN')],
    ['known', 'Changez mon NIP d’assistance et non mon mot de passe', heard('Changez mon NIP d’assistance')],
    ['known', 'changez mon NIP, pas mon mot de passe', heard('changez mon NIP')],
    ['known', 'je veux mon identifiant plutôt que mon mot de passe', heard('je veux mon identifiant')],
  ]);
});

describe('what is compared is one question', () => {
  hears([
    ['need', 'what is the difference between a new support PIN and a new voicemail PIN', 'ask voicemail-pin'],
    ['need', 'quelle est la différence entre un nouveau NIP et un nouveau mot de passe', 'ask password'],
  ]);
});

describe('an order not to do it, and a word that may be anything', () => {
  hears([
    ['confirm', 'Done', 'puzzled'],
    ['need', 'j’ai besoin d’aide', 'hello'],
  ]);
  test('“ne réinitialisez pas mon NIP” makes no new one', () => expect(heard('ne réinitialisez pas mon NIP')).not.toMatch(/pin/i));
});

describe('who tells of a death is met with a word for it', () => {
  test.each(['My husband passed away last week', 'mon père est décédé, que faire de son poste ?'])('%j', (text) =>
    expect(heard(text, 'need')).toMatch(/^loss/),
  );
  test.each(['my dog passed away, remove the forwarding of 105', 'what if my boss passed away'])('%j', (text) =>
    expect(heard(text, 'need')).not.toMatch(/loss/),
  );
});

describe('what was taken for the other is left out of the summary', () => {
  const summary = aHearing({
    claimed: true,
    named: ['20417', '101'],
    question: { ask: 'confirm', digest: 'd' },
    changes: [{ id: 'c-1', kind: 'password.reset', subject: { is: 'self' }, fields: {}, status: 'drafted' }],
  });
  const kinds = (text: string): string =>
    anUnderstanding()
      .hear(text, summary)
      .said.flatMap((one) => (one.is === 'event' ? [one.event] : []))
      .map((event) =>
        event.type === 'request.drafted'
          ? `+${event.drafts.map(({ kind }) => kind).join()}`
          : event.type === 'change.dropped'
            ? `-${event.kind}`
            : event.type,
      )
      .join(' ');
  test.each([
    ['actually not the password the voicemail one', '-password.reset +voicemail-pin.reset'],
    ['no sorry the voicemail pin not the password', '-password.reset +voicemail-pin.reset'],
    ['I meant my voicemail PIN', '-password.reset +voicemail-pin.reset'],
    ['non, je voulais dire le NIP de ma messagerie', '-password.reset +voicemail-pin.reset'],
    ['and my voicemail pin too', '+voicemail-pin.reset'],
    ['no I don’t want a new voicemail PIN', 'message.puzzling'],
  ])('%s', (text, wanted) => {
    expect(kinds(text)).toBe(wanted);
  });
});

describe('the first of two things is taken back', () => {
  hears([
    ['known', 'reset my voicemail PIN, no sorry, my portal password', 'newpassword'],
    ['known', 'my password, sorry, I mean my voicemail PIN, is forgotten', 'vmpin self'],
    ['known', 'reset 104’s portal password, sorry I mean his voicemail pin', 'vmpin 104'],
    ['known', '104’s voicemail pin, sorry I mean her portal password', 'cannot password'],
    ['known', 'un nouveau mot de passe, pardon, je voulais dire un nouveau NIP de messagerie', 'vmpin self'],
    ['known', 'I forgot my PIN, sorry', 'mail pin'],
    ['known', 'sorry, I forgot my password', 'newpassword'],
    ['who', '101@organisation.com, sorry, organization.com', 'claim 101@organization.com'],
    ['who', '101@organisation.com oops organization.com', 'claim 101@organization.com'],
    ['who', '104@organization.com oops 101@organization.com', 'claim 101@organization.com'],
  ]);
});
