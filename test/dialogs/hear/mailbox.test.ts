import { anUnderstanding } from '../../support/heads';
import { hears } from './rows';
import { brief, situations } from './situations';

const understanding = anUnderstanding();

describe('who cannot get into the mailbox on file says so (PA-6)', () => {
  hears([
    ['pin', "I can't get into my mailbox", 'no mailbox'],
    ['pin', 'I lost access to my email', 'no mailbox'],
    ['pin', 'I no longer have that address', 'no mailbox'],
    ['pin', "I don't have access to that email anymore.", 'no mailbox'],
    ['pin', 'sorry, I cannot access my e-mail right now', 'no mailbox'],
    ['pin', "I'm locked out of my email", 'no mailbox'],
    ['pin', 'my mailbox was hacked', 'no mailbox'],
    ['pin', "it went to an address I don't use anymore", 'no mailbox'],
    ['pin', 'that goes to a mailbox I no longer check', 'no mailbox'],
    ['pin', "c'est une adresse que j'utilise plus", 'no mailbox'],
    ['pin', "I don't use that address any more", 'no mailbox'],
    ['pin', 'that email address no longer exists', 'no mailbox'],
    ['pin', "that's my old address", 'no mailbox'],
    ['pin', 'can you ask my administrator instead?', 'no mailbox'],
    ['pin', "Je n'ai plus accès à ma boîte courriel", 'no mailbox'],
    ['pin', "j'ai perdu l'accès à mon courriel", 'no mailbox'],
    ['pin', "je n'ai plus cette adresse", 'no mailbox'],
    ['pin', 'je ne peux pas ouvrir ma boîte', 'no mailbox'],
    ['pin', "Je n'arrive plus à me connecter à ma messagerie.", 'no mailbox'],
    ['pin', "cette adresse n'existe plus", 'no mailbox'],
    ['pin', 'demandez à un administrateur', 'no mailbox'],
    ['need', "I can't get into my mailbox", 'no mailbox'],
    ['need', 'Please forward my calls to 613 555 0100. I have no access to my email.', 'fwd self +16135550100; no mailbox'],
    [
      'need',
      "I need my calls going to 613 555 0100, and I should warn you I've been locked out of my email since Monday",
      'fwd self +16135550100; no mailbox',
    ],
    ['need', 'send my calls to 613 555 0100 and be aware my email is blocked', 'fwd self +16135550100; no mailbox'],
    ['need', 'ask an administrator', 'no mailbox'],
    ['confirm', "yes, but I can't get into my mailbox", 'yes; no mailbox'],
  ]);

  test('what sounds like it and is something else stays what it was', () => {
    for (const [situation, text] of [
      ['pin', "I didn't get the email"],
      ['pin', 'no mail arrived'],
      ['pin', "I can't find the mail"],
      ['need', "I can't get into my voicemail mailbox"],
      ['need', 'my voicemail is locked'],
      ['need', 'how do I change my email address?'],
      ['need', 'who is the administrator of my account?'],
      ['pin', "je n'ai pas reçu le courriel"],
      ['need', "je n'ai plus accès à ma boîte vocale"],
      ['pin', 'I lost my PIN'],
      ['need', 'change my email address to ada@example.com'],
    ] as const)
      expect([
        text,
        understanding.hear(text, situations[situation]).said.some((said) => said.is === 'event' && said.event.type === 'mailbox.lost'),
      ]).toEqual([text, false]);
  });
});

describe('asked whether an administrator shall be asked', () => {
  hears([
    ['administrator', 'yes', 'ask administrator'],
    ['administrator', 'Yes please', 'ask administrator'],
    ['administrator', 'ok', 'ask administrator'],
    ['administrator', 'ask them', 'ask administrator'],
    ['administrator', 'oui', 'ask administrator'],
    ['administrator', "oui, demandez à l'administrateur", 'ask administrator'],
    ['administrator', 'no', 'no administrator'],
    ['administrator', 'non merci', 'no administrator'],
    ['administrator', 'cancel', 'cancel'],
    ['administrator', 'mail me my PIN', 'mail pin'],
    ['administrator', 'actually make it 613 555 0177', 'field +16135550177'],
  ]);
});

describe('while an administrator is waited for', () => {
  hears([
    ['waiting', 'show me the code again', 'ask administrator'],
    ['waiting', 'what was the code?', 'ask administrator'],
    ['waiting', 'Montrez-moi encore le code', 'ask administrator'],
    ['waiting', 'quel était le code déjà', 'ask administrator'],
    ['waiting', 'cancel', 'cancel'],
    ['waiting', 'annuler', 'cancel'],
    ['waiting', 'my PIN is 483920', 'pin 483920'],
    ['waiting', 'to 613 555 0177 instead', 'field +16135550177'],
  ]);

  test('keys: one to hear the code again, three to cancel; at the PIN, five for who has no mailbox', () => {
    const keys = (keyed: string, situation: 'waiting' | 'pin' | 'administrator') =>
      understanding
        .hearKeys(keyed, { ...situations[situation], channel: 'voice' })
        .said.map((said) => (said.is === 'event' ? said.event.type : said.is));
    expect([keys('1', 'waiting'), keys('3', 'waiting'), keys('5', 'pin'), keys('1', 'administrator'), keys('2', 'administrator')]).toEqual([
      ['approval.agreed'],
      ['request.cancelled'],
      ['mailbox.lost'],
      ['approval.agreed'],
      ['approval.declined'],
    ]);
  });

  test('the numbers in hand go along, so that it is known what no administrator can confirm', () => {
    const [said] = understanding.hear('yes', {
      ...situations.administrator,
      changes: [{ ...situations.administrator.changes[0]!, fields: { number: '+442079460000' } }],
    }).said;
    expect(said).toMatchObject({ event: { type: 'approval.agreed', numbers: [{ number: '+442079460000', abroad: true }] } });
  });
});

describe('at the PIN, who has no mail to read here is offered what else can be done', () => {
  test.each([
    'j’ai pas mes courriels',
    'je n’ai pas mes courriels sur moi',
    'je n’ai pas d’adresse courriel',
    'j’ai changé d’adresse courriel',
    'mes courriels ne rentrent plus',
    'je ne peux pas recevoir de courriel',
    'I can’t receive emails',
    'I don’t have my email here',
    'I don’t have an email address',
    'I changed my email address',
  ])('%s', (text) => expect(brief(understanding.hear(text, situations.pin).said)).toBe('no mailbox'));

  test.each(['j’ai pas le courriel', 'je n’ai pas reçu de courriel', 'I don’t have the email yet', 'I haven’t got the email'])(
    'it only has not come: %s',
    (text) => expect(brief(understanding.hear(text, situations.pin).said)).toBe('mail pin'),
  );

  test('elsewhere nothing is made of it', () =>
    expect(brief(understanding.hear('j’ai changé d’adresse courriel', situations.need).said)).not.toContain('mailbox'));
});

describe('asked whether an administrator shall confirm', () => {
  hears([
    ['administrator', 'yes please ask Maya', 'ask administrator'],
    ['administrator', 'demandez à Maya', 'ask administrator'],
    ['administrator', 'don’t ask her', 'puzzled|no administrator'],
    ['administrator', 'what do I tell her?', 'ask approval'],
    ['administrator', 'how does that work', 'ask approval'],
    ['administrator', 'comment ça marche ?', 'ask approval'],
    ['waiting', 'what happens now?', 'ask approval'],
    ['administrator', 'can I forward my calls meanwhile?', 'ask call-forwarding'],
  ]);
});
