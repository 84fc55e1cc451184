import type { Hearing } from '../../../dialogs/heard';
import type { Question } from '../../../machines/question';
import type { Channel, Language } from '../../../machines/words';
import { anUnderstanding } from '../../support/heads';
import { brief, situations } from './situations';

const understanding = anUnderstanding();
const hearing = (channel: Channel, language: Language, question: Question = { ask: 'need' }): Hearing => ({
  ...situations.known,
  channel,
  language,
  question,
});
const heard = (text: string, channel: Channel, language: Language, question?: Question): string =>
  brief(understanding.hear(text, hearing(channel, language, question)).said);
const keyed = (keys: string, question: Question) => understanding.hearKeys(keys, hearing('voice', 'en', question));

type Row = readonly [language: Language, text: string];

describe('going on by phone', () => {
  test.each<Row>([
    ['en', 'I’d rather go on by phone'],
    ['en', 'continue by phone'],
    ['en', 'give me a code to call'],
    ['en', 'Can I continue this over the phone, please?'],
    ['en', 'please give me a code for the phone'],
    ['en', 'I want to finish this on the phone'],
    ['en', 'can we talk on the phone instead'],
    ['en', 'could I get a phone code'],
    ['en', 'let’s switch to phone'],
    ['en', 'I need a new code for the phone'],
    ['en', 'I want to call you, give me a code for the phone'],
    ['fr', 'Je vais vous appeler, donnez-moi un code pour le téléphone'],
    ['fr', 'Je préfère continuer par téléphone'],
    ['fr', 'continuer au téléphone'],
    ['fr', 'donnez-moi un code pour appeler'],
    ['fr', 'Puis-je poursuivre par téléphone ?'],
    ['fr', 'J’aimerais un code pour le téléphone, s’il vous plaît'],
    ['fr', 'passons au téléphone'],
    ['fr', 'je voudrais terminer ça de vive voix'],
    ['en', 'Actually I’d rather sort this out on the phone with you, how do I carry on there?'],
    ['en', 'how do I carry on by phone?'],
    ['fr', 'finalement j’aime mieux régler ça au téléphone'],
    ['fr', 'j’aimerais mieux continuer au téléphone, comment je fais ?'],
  ])('%s: “%s” wants to', (language, text) => {
    expect(heard(text, 'chat', language)).toBe('by phone');
    expect(heard(text, 'chat', language, { ask: 'confirm', digest: 'd' })).toBe('by phone');
  });

  test.each<Row>([
    ['en', 'Can I call you?'],
    ['en', 'I’d like to call you'],
    ['fr', 'Je préfère vous appeler'],
    ['en', 'What number do I call?'],
    ['en', 'do you have a phone number'],
    ['en', 'hello, can i call in please'],
    ['fr', 'Puis-je vous appeler ?'],
    ['fr', 'C’est quoi votre numéro de téléphone ?'],
    ['fr', 'à quel numéro puis-je appeler'],
  ])('%s: “%s” is a plain question', (language, text) => expect(heard(text, 'chat', language)).toBe('how to call'));

  test.each<Row>([
    ['en', 'forward my phone to 613 555 0142'],
    ['en', 'give me the code again'],
    ['en', 'my phone is broken'],
    ['en', 'can I forward my calls by phone'],
    ['en', 'call me at 613 555 0142'],
    ['fr', 'renvoyez mes appels au 613 555 0142'],
    ['fr', 'envoyez-moi le code'],
    ['fr', 'mon téléphone ne marche pas'],
  ])('%s: “%s” is something else', (language, text) => expect(heard(text, 'chat', language)).not.toMatch(/by phone|how to call|has code/));
});

describe('a code on a call', () => {
  test.each<Row>([
    ['en', 'I have a code'],
    ['en', 'uh, the chat gave me a code'],
    ['fr', 'j’ai un code'],
    ['fr', 'euh j’ai un code du clavardage'],
  ])('%s: “%s” is at hand', (language, text) => {
    expect(heard(text, 'voice', language)).toBe('has code');
    expect(heard(text, 'chat', language)).not.toBe('has code');
  });

  test('where a PIN or a one-time code is asked for, “I have the code” is about that one', () => {
    expect(heard('I have the code', 'voice', 'en', { ask: 'code', digest: 'd' })).not.toBe('has code');
    expect(heard('j’ai le code', 'voice', 'fr', { ask: 'pin', mailed: true })).not.toBe('has code');
    expect(heard('I have a code from the chat', 'voice', 'en', { ask: 'pin', mailed: false })).toBe('has code');
  });

  test('is keyed: the extension, then eight digits, of which a star begins anew; nothing of it is kept', () => {
    expect(brief(keyed('101', { ask: 'join-extension' }).said)).toBe('code of x101');
    expect(keyed('48219375', { ask: 'join-code' })).toMatchObject({ said: [{ is: 'join-code', digits: '48219375' }], masked: '••••••' });
    expect(keyed('482*48219375', { ask: 'join-code' })).toMatchObject({
      said: [{ is: 'join-code', digits: '48219375' }],
      masked: '••••••',
    });
    for (const few of ['4821', '482193', '482193751'])
      expect([few, keyed(few, { ask: 'join-code' }).masked, brief(keyed(few, { ask: 'join-code' }).said)]).toEqual([
        few,
        '••••••',
        'puzzled',
      ]);
    expect([keyed('3', { ask: 'join-code' }), keyed('0', { ask: 'join-code' })].map(({ said }) => brief(said))).toEqual([
      'cancel',
      'person',
    ]);
  });

  test('is never taken from what is said: it may be overheard', () => {
    const { said, masked } = understanding.hear('four eight two one nine three seven five', hearing('voice', 'en', { ask: 'join-code' }));
    expect([brief(said), masked]).toEqual(['puzzled', expect.not.stringMatching(/four|eight|nine/)]);
    expect(understanding.hear('48219375', hearing('voice', 'en', { ask: 'join-code' })).masked).not.toMatch(/\d{3}/);
  });
});

describe('the number of a case', () => {
  test.each<readonly [Channel, Language, string]>([
    ['chat', 'en', 'my case is C-48K2-7'],
    ['chat', 'en', 'C-48K2-7'],
    ['chat', 'en', 'case number c-48k2-7 please'],
    ['email', 'en', 'It is about case C-48K2-7.'],
    ['chat', 'en', 'my case number is C48K27'],
    ['voice', 'en', 'my case is C 4 8 K 2 7'],
    ['voice', 'en', 'my case number is see four eight kay two seven'],
    ['voice', 'en', 'case C forty eight K two dash seven'],
    ['voice', 'en', 'I’m calling about my case C-48K2-7'],
    ['voice', 'en', 'case number 4 8 k 2 7'],
    ['voice', 'en', 'my case is sea 48 K as in kilo 27'],
    ['voice', 'en', 'it’s case for eight kay to seven'],
    ['chat', 'fr', 'mon dossier est le C-48K2-7'],
    ['voice', 'fr', 'mon dossier est le C 4 8 K 2 7'],
    ['voice', 'fr', 'numéro de dossier cé quarante-huit ka deux tiret sept'],
    ['voice', 'fr', 'dossier C quatre huit K comme kilo deux sept'],
  ])('%s, %s: “%s” is C-48K2-7 and nothing else', (channel, language, text) =>
    expect(heard(text, channel, language)).toBe('case C-48K2-7'),
  );

  test('is taken beside a name, a PIN and a change, which are heard as ever', () => {
    expect(heard('My case is C-48K2-7, I am 102@organization.com', 'chat', 'en')).toBe('claim 102@organization.com; case C-48K2-7');
    expect(heard('PIN 483920 for my case C-48K2-7', 'chat', 'en')).toBe('pin 483920; case C-48K2-7');
    expect(understanding.hear('PIN 483920 for my case C-48K2-7', hearing('chat', 'en')).masked).not.toContain('483920');
  });

  test('is said bare, and keyed, where it is asked for', () => {
    const asked = { ask: 'case-number' } as const;
    for (const text of ['C 4 8 K 2 7', 'four eight kay two seven', '4 8 K 2 7', 'see forty eight k 27'])
      expect([text, heard(text, 'voice', 'en', asked)]).toEqual([text, 'case C-48K2-7']);
    for (const keys of ['4815227', '1234815227', '99*4815227'])
      expect([keys, brief(keyed(keys, asked).said)]).toEqual([keys, 'case C-48K2-7']);
    expect(brief(keyed('174194223', asked).said)).toBe('case C-SZ22-3');
    for (const keys of ['48527', '4815', '1152715', '48152271', '9999999999'])
      expect([keys, brief(keyed(keys, asked).said)]).toEqual([keys, 'puzzled']);
  });

  test.each<readonly [Channel, string]>([
    ['voice', 'forward my calls to 613 555 0142'],
    ['voice', 'one oh one at organization dot com'],
    ['voice', 'in case you are closed'],
    ['chat', 'in that case 48 of us call you'],
    ['voice', 'my extension is 104'],
    ['chat', 'just in case, my PIN is 483920'],
    ['voice', 'see you for two'],
    ['chat', 'what is my case number?'],
    ['voice', 'what is my case number'],
  ])('%s: “%s” names none', (channel, text) => expect(heard(text, channel, 'en')).not.toMatch(/case C/));
});

describe('the number of one’s own case', () => {
  test.each<Row>([
    ['en', 'what’s my reference number?'],
    ['en', 'Which case number is this?'],
    ['en', 'could you give me the ticket number'],
    ['en', 'thanks! and what is the case no.?'],
    ['en', 'do I get a confirmation number?'],
    ['en', 'I didn’t catch the case number'],
    ['en', 'can you tell me what my case number is please'],
    ['en', 'is there a reference for this?'],
    ['fr', 'Quel est le numéro de référence de ma demande ?'],
    ['fr', 'c’est quel numéro de dossier'],
    ['fr', 'pourriez-vous me redonner mon numéro de dossier svp'],
    ['fr', 'je n’ai pas noté le numéro de dossier'],
    ['fr', 'puis-je avoir un numéro de référence ?'],
  ])('%s: “%s” asks for it', (language, text) => {
    for (const channel of ['chat', 'voice'] as const) expect(heard(text, channel, language)).toBe('ask case-number');
    expect(heard(text, 'chat', language, { ask: 'confirm', digest: 'd' })).toBe('ask case-number');
  });

  test.each<Row>([
    ['en', 'what is a case number for?'],
    ['en', 'why do I need a case number'],
    ['en', 'where do I enter my case number'],
    ['en', 'what is my account number'],
    ['en', 'what number do I call'],
    ['en', 'my case number is C-48K2-7'],
    ['fr', 'c’est quoi un numéro de dossier'],
    ['fr', 'à quoi sert le numéro de dossier ?'],
  ])('%s: “%s” does not', (language, text) => expect(heard(text, 'chat', language)).not.toBe('ask case-number'));
});

describe('somebody else did it', () => {
  test.each<Row>([
    ['en', 'This was not me'],
    ['en', 'that wasn’t me!'],
    ['en', 'I didn’t do that'],
    ['en', 'No, I did not call'],
    ['en', 'someone else did this'],
    ['fr', 'Ce n’était pas moi'],
    ['fr', 'c’était pas moi'],
    ['fr', 'Je n’ai pas fait ça'],
    ['fr', 'ce n’est pas moi qui ai appelé'],
  ])('%s: “%s”', (language, text) => {
    for (const channel of ['chat', 'voice'] as const) expect(heard(text, channel, language)).toBe('not me');
    expect(
      brief(
        understanding.hearMail({ subject: 'Re: Calls forwarded', text: `${text}\n\nDaniel Tremblay` }, { ...hearing('email', language) })
          .said,
      ),
    ).toBe('not me');
  });

  test.each<Row>([
    ['en', 'not for me, for extension 104'],
    ['en', 'not me, my colleague at 104'],
    ['fr', 'pas moi, le poste 104'],
    ['en', 'was that not done?'],
  ])('%s: “%s” says something else', (language, text) =>
    expect(heard(text, 'chat', language, { ask: 'confirm', digest: 'd' })).not.toContain('not me'),
  );
});
