import { anUnderstanding } from '../../support/heads';
import { aHearing, brief, situations } from './situations';

const understanding = anUnderstanding();
const heard = (text: string, hearing = situations.need) => brief(understanding.hear(text, hearing).said);

describe('another address on file for somebody is heard', () => {
  test.each([
    ['change the email of extension 104 to ann@x.com', 'newaddress 104 ann@x.com'],
    ['please update the email address for extension 104 to ann@x.com', 'newaddress 104 ann@x.com'],
    ['change the email address of extension 104', 'newaddress 104'],
    ['could you change the email of extension 104 to ann@x.com?', 'newaddress 104 ann@x.com'],
    ['changez le courriel du poste 104 pour ann@x.com', 'newaddress 104 ann@x.com'],
    ['modifiez l’adresse courriel du poste 104', 'newaddress 104'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(heard(text, situations.known)).toBe(meant);
  });

  test('of several addresses none is taken: it is asked for (T10)', () => {
    expect(heard('change the email of extension 104 to ann@x.com, bob@x.com')).not.toMatch(/bob@x\.com|newaddress 104 ann/);
  });

  test.each([
    'change my email to ann@x.com',
    'change my email address',
    'my new email is ann@x.com',
    'changez mon courriel pour ann@x.com',
    'how do I change the email of extension 104?',
    'can I change the email of extension 104?',
    'don’t change the email of extension 104',
    'change Bob’s email to ann@x.com',
    'ne changez pas le courriel du poste 104',
    'mail the login name of extension 104 to ann@x.com',
  ])('nobody’s is by: %s', (text) => {
    expect(heard(text)).not.toMatch(/newaddress/);
  });

  test.each([
    ['mettez ann@x.com en 2e adresse', 'secondaddress self ann@x.com'],
    ['ann@x.com comme 2ème courriel svp', 'secondaddress self ann@x.com'],
    ['2nd email: ann@x.com', 'secondaddress self ann@x.com'],
    ['j’aimerais une 2ieme adresse', 'secondaddress self'],
    ['changez la 2e adresse du 104 pour ann@x.com', 'secondaddress 104 ann@x.com'],
    ['ajoutez ann@x.com comme adresse secondaire pour Hannah au 104', 'secondaddress 104 ann@x.com'],
    ['l’adresse du 104 a changé. Maintenant c’est ann@x.com', 'newaddress 104 ann@x.com'],
    ['mon adresse a changé, c’est maintenant ann@x.com', 'cannot email-address'],
    ['enlevez ma 2e adresse', 'cannot second-email'],
    ['renvoyez mes appels au 2e étage', 'fwd self'],
  ])('a second address is another thing, however it is written: %s', (text, meant) => expect(heard(text, situations.known)).toBe(meant));

  test('where it is asked for, an address is it, and names nobody', () => {
    const change = {
      id: 'c-5',
      kind: 'email.update',
      subject: { is: 'extension', extension: '104' },
      fields: {},
      status: 'drafted',
    } as const;
    const asked = aHearing({ question: { ask: 'field', change: 'c-5', kind: 'email.update', field: 'email' }, changes: [change] });
    expect(heard('ann@x.com', asked)).toBe('field c-5 ann@x.com');
    expect(heard('it is ann@x.com', asked)).toBe('field c-5 ann@x.com');
  });
});

describe('a second address is heard', () => {
  test.each([
    ['add ann@x.com as my second email', 'secondaddress self ann@x.com'],
    ['I want a backup email on my account', 'secondaddress self'],
    ['add a second email address', 'secondaddress self'],
    ['add ann@x.com as a second email for extension 104', 'secondaddress 104 ann@x.com'],
    ['ajoutez ann@x.com comme deuxième courriel', 'secondaddress self ann@x.com'],
    ['ajoutez une deuxième adresse courriel au poste 104', 'secondaddress 104'],
  ])('%s', (text, meant) => {
    expect(heard(text)).toBe(meant);
    expect(heard(text, situations.known)).toBe(meant);
  });

  test.each([
    'remove my second email',
    'how do I add a second email?',
    'can I have two email addresses?',
    'enlevez mon deuxième courriel',
    'don’t add a second email',
  ])('none is by: %s', (text) => {
    expect(heard(text)).not.toMatch(/secondaddress/);
  });
});

describe('an address of somebody who is only named', () => {
  test.each([
    'change the email on file for Hannah Weber to ann@x.com',
    'I need to change the email on file for Hannah Weber, she got married. New address ann@x.com',
    'Please update Hannah’s email to ann@x.com',
    'Can you change Daniel’s email address to ann@x.com please?',
    'Changez le courriel de Hannah pour ann@x.com',
  ])('asks for their extension: %s', (text) => {
    const [said] = anUnderstanding().hear(text, situations.known).said;
    expect(said).toMatchObject({ event: { type: 'message.puzzling', whose: 'email.update', fields: { email: 'ann@x.com' } } });
  });

  test.each(['change the email of my account to ann@x.com', 'how do I change Hannah’s email?', 'Is Daniel’s email ann@x.com?'])(
    'nobody’s: %s',
    (text) => expect(anUnderstanding().hear(text, situations.known).said).not.toMatchObject([{ event: { type: 'message.puzzling' } }]),
  );
});

describe('copies of notices are a second address', () => {
  test.each([
    'Could I also get the notices at my private address ann@x.com?',
    'please copy my gmail ann@x.com on all the notices',
    'envoyez aussi une copie des avis à ann@x.com',
  ])('%s', (text) => expect(brief(anUnderstanding().hear(text, situations.known).said)).toBe('secondaddress self ann@x.com'));

  test.each(['send a copy of the notices to Hannah’s address ann@x.com as well', 'can you send me my PIN at ann@x.com also'])(
    'none: %s',
    (text) => expect(brief(anUnderstanding().hear(text, situations.known).said)).not.toContain('secondaddress'),
  );
});

describe('notices that shall go to one more address, and an address that becomes another, told for somebody else', () => {
  test.each([
    [
      'Pour Tomasz, le 105, j’aimerais que les avis lui arrivent aussi à tomasz.nowak@example.org',
      'secondaddress 105 tomasz.nowak@example.org',
    ],
    ['les avis de Tomasz (105) doivent aller aussi à tomasz.nowak@example.org', 'secondaddress 105 tomasz.nowak@example.org'],
    ['j’aimerais que les avis m’arrivent aussi à moi@example.org', 'secondaddress self moi@example.org'],
    ['je voudrais que l’adresse de Tomasz Nowak, au 105, devienne t.nowak@example.org', 'newaddress 105 t.nowak@example.org'],
  ])('%s', (text, wanted) => expect(heard(text, situations.known)).toBe(wanted));
});

describe('a second address of somebody named by name is never the speaker’s', () => {
  test.each([
    'Louis’s second address should be louis@work.example',
    'her second email address should be hannah@work.example',
    'please add louis@work.example as Louis’s backup email',
  ])('%s', (text) => {
    expect(heard(text, situations.known)).toBe('puzzled');
  });
});

describe('a second address of whom the first one was', () => {
  test.each([
    [
      'Please change the address of ext. 104 to ann@x.com and add bob@x.com as her second one.',
      'newaddress 104 ann@x.com; secondaddress 104 bob@x.com',
    ],
    [
      'Merci de changer l’adresse du poste 104 pour ann@x.com et d’ajouter bob@x.com comme sa deuxième adresse.',
      'newaddress 104 ann@x.com; secondaddress 104 bob@x.com',
    ],
    ['add bob@x.com as my second email', 'secondaddress self bob@x.com'],
  ])('%s', (text, meant) => expect(heard(text, situations.known)).toBe(meant));

  test('and of nobody who was named it is nobody’s', () => {
    expect(heard('Ajoutez bob@x.com comme sa deuxième adresse.', situations.known)).not.toMatch(/secondaddress self/);
  });
});

describe('several addresses, each said of its user', () => {
  test.each([
    ['Please change the email for 104 to ann@x.com and for 105 to bob@x.com', 'newaddress 104 ann@x.com; newaddress 105 bob@x.com'],
    ['change 104’s email to ann@x.com and 105’s to bob@x.com', 'newaddress 104 ann@x.com; newaddress 105 bob@x.com'],
    ['Update emails: 104 ann@x.com, 105 bob@x.com', 'newaddress 104 ann@x.com; newaddress 105 bob@x.com'],
    ['changez le courriel du 104 pour ann@x.com et celui du 105 pour bob@x.com', 'newaddress 104 ann@x.com; newaddress 105 bob@x.com'],
    ['change the email of 104 from ann@x.com to bob@x.com', 'newaddress 104 bob@x.com'],
    ['Change 104’s email to ann@x.com, or bob@x.com if that is taken', 'newaddress 104'],
  ])('%s', (text, wanted) => expect(heard(text, situations.known)).toBe(wanted));
});

describe('a new address for somebody, told by its name alone', () => {
  test.each([
    ['We have a different email for extension 103 now: desk@x.com', 'newaddress 103 desk@x.com'],
    ['nouveau courriel pour le 104 : tom@x.com', 'newaddress 104 tom@x.com'],
  ])('%s', (text, wanted) => expect(heard(text, situations.known)).toBe(wanted));
});
