import fc from 'fast-check';
import { writeMail, type AnswerMail } from '../../../dialogs/mails';
import { digitGroups } from '../../../dialogs/mails/digit-groups';
import { createSpeech } from '../../../dialogs/say';
import { aScene, everyChange, everyLine, everyQuestion, languages } from './samples';

const { say } = createSpeech();
const notMeUrl = 'https://support.example.com/not-me/VtyCmWkQzpXfLrNa-bCd';
const anAnswer = (override: Partial<AnswerMail> = {}): AnswerMail => ({
  kind: 'answer',
  paragraphs: ['Hello!'],
  caseNumber: 'C-48K2-7',
  subject: 'Calls',
  timeZone: 'America/Toronto',
  support: undefined,
  ...override,
});
const subjectOf = (subject: string | undefined): string => writeMail(anAnswer({ subject }), 'en').subject;

it.each([
  ['Calls', 'Re: Calls [C-48K2-7]'],
  ['Re: Calls', 'Re: Calls [C-48K2-7]'],
  ['RE: re: Fwd: AW: TR : Calls', 'Re: Calls [C-48K2-7]'],
  ['Re[2]: Calls [C-48K2-7]', 'Re: Calls [C-48K2-7]'],
  ['Re: [C-48K2-7] Calls [C-48K2-7]', 'Re: Calls [C-48K2-7]'],
  ['[EXT] Calls', 'Re: Calls [C-48K2-7]'],
  ['Réf : appels', 'Re: Réf : appels [C-48K2-7]'],
  ['Regarding: calls', 'Re: Regarding: calls [C-48K2-7]'],
  ['forward to 6135550100', 'Re: forward to 613 555 0100 [C-48K2-7]'],
  ['my PIN 483920', 'Re: my PIN •••••• [C-48K2-7]'],
  ['my PIN 48-39 20', 'Re: my PIN •••••• [C-48K2-7]'],
  ['Calls\r\nBcc: x@y.example', 'Re: Calls Bcc: x@y.example [C-48K2-7]'],
  ['', 'Your request to support [C-48K2-7]'],
  ['Re: [C-48K2-7]', 'Your request to support [C-48K2-7]'],
  [undefined, 'Your request to support [C-48K2-7]'],
])('the answer to %j has the subject %j', (subject, wanted) => {
  expect(subjectOf(subject)).toBe(wanted);
});

it('a subject never holds six digits in a row, nor a group of six, whatever the customer wrote', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 .a-]{0,60}$/), (subject) => {
      const written = subjectOf(subject);
      expect(written).not.toMatch(/\d{6}/);
      expect(digitGroups(written.replace(' [C-48K2-7]', '')).map(({ length }) => length)).not.toContain(6);
    }),
    { numRuns: 500 },
  );
});

describe.each(languages)('an answer in %s', (language) => {
  it('has lists where the bot spoke in lists, in both parts', () => {
    const { text, html } = writeMail(
      anAnswer({ paragraphs: ['To go on:\n• the number\n• your PIN\n\nAll in one reply.', 'This is what I’ll do:\n1. Forward\n2. Stop'] }),
      language,
    );
    expect(text).toContain('\n\n- the number\n- your PIN\n\nAll in one reply.\n\n');
    expect(text).toContain('1. Forward\n2. Stop');
    expect(html).toMatch(/<ul [^>]*><li [^>]*>the number<\/li><li [^>]*>your PIN<\/li><\/ul>/);
    expect(html).toMatch(/<ol [^>]*><li [^>]*>Forward<\/li><li [^>]*>Stop<\/li><\/ol>/);
    expect(html).not.toContain('<h1');
  });

  it('says that a bot wrote it and that a reply goes on with the case', () => {
    const { text, html } = writeMail(anAnswer(), language);
    for (const part of [text, html.replace(/<\/?span[^>]*>/g, '')]) {
      expect(part).toMatch(
        language === 'en'
          ? /a bot: .*reply to this mail, your case C-48K2-7 goes on/
          : /un robot.*répondez à ce courriel, votre dossier C-48K2-7 se poursuit/,
      );
    }
  });

  it('says how to tell that it was somebody else, only where something was changed', () => {
    for (const part of ['text', 'html'] as const) {
      expect(writeMail(anAnswer({ notMeUrl }), language)[part]).toContain(notMeUrl);
      expect(writeMail(anAnswer(), language)[part]).not.toMatch(/https?:/);
    }
  });

  it('is text in the HTML part, whatever stands in it', () => {
    const { html } = writeMail(anAnswer({ paragraphs: ['<img src=x onerror=alert(1)>\n• <b>x</b> "&'], subject: '<script>' }), language);
    expect(html).not.toMatch(/<img|<b>|<script/);
  });

  it('holds no group of six digits, whatever was said', () => {
    const scenes = [false, true].map((proved) => aScene(language, { channel: 'email', proved, changes: everyChange }));
    for (const scene of scenes) {
      const paragraphs = [
        ...everyLine.map((line) => say([line], undefined, scene)),
        ...everyQuestion.map((question) => say([], question, scene)),
      ].flatMap((replies) => replies.map(({ text }) => text));
      for (const paragraph of paragraphs) {
        const { text, html } = writeMail(anAnswer({ paragraphs: [paragraph] }), language);
        expect(digitGroups(text).map(({ length }) => length)).not.toContain(6);
        expect(html).not.toMatch(/\d{6}/);
      }
    }
    expect(writeMail(anAnswer({ paragraphs: ['It is 483920, or 48 39 20.'] }), language).text).toContain('It is ••••••, or ••••••.');
  });
});

describe.each(languages)('what is said by mail in %s', (language) => {
  const scene = aScene(language, { channel: 'email', changes: everyChange });
  const said = [
    ...everyLine.flatMap((line) => say([line], { ask: 'need' }, scene)),
    ...everyQuestion.flatMap((question) => [say([], question, scene), say([{ line: 'proved', method: 'pin' }], question, scene)].flat()),
  ];

  it('is one text with one question, and has no buttons and no card', () => {
    for (const question of everyQuestion) {
      const replies = say(
        [{ line: 'greeting' }, { line: 'self-service', kind: 'call-forwarding.set' }, { line: 'not-proved' }],
        question,
        scene,
      );
      expect(replies).toHaveLength(1);
    }
    for (const reply of said) {
      expect(reply.choices).toBeUndefined();
      expect(reply.card).toBeUndefined();
    }
  });

  it('speaks of nothing that only a chat has', () => {
    for (const { text } of said)
      expect(text).not.toMatch(/\bbelow\b|ci-dessous|choose “|choisissez «|button|bouton|\btype it|here as soon|conversation is closed/i);
  });

  it('announces the case, then what happened, then all that is missing', () => {
    const [reply] = say(
      [{ line: 'greeting' }, { line: 'self-service', kind: 'call-forwarding.set' }, { line: 'request-changed' }],
      {
        ask: 'several',
        wants: [
          { ask: 'field', change: 'c-3', kind: 'call-forwarding.set', field: 'number' },
          { ask: 'pin', mailed: false },
        ],
      },
      scene,
    );
    expect(reply?.text).toMatch(
      language === 'en'
        ? /Your case is C-48K2-7\. Just reply to this mail\.[^]*I’ve changed that[^]*https:\/\/portal[^]*I still need:\n• the number[^]*\n• your 6-digit support PIN \(if you don’t have it, reply “PIN”, and I’ll mail it/
        : /Votre dossier est C-48K2-7\. Répondez simplement à ce courriel\.[^]*c’est changé[^]*https:\/\/portal[^]*il me faut encore\s:\n• le numéro[^]*\n• votre PIN d’assistance à 6 chiffres/,
    );
  });

  it('a summary with the PIN beside it says that the PIN alone carries it out', () => {
    const [reply] = say(
      [],
      {
        ask: 'several',
        wants: [
          { ask: 'confirm', digest: 'd' },
          { ask: 'pin', mailed: false },
        ],
      },
      scene,
    );
    expect(reply?.text).toMatch(
      language === 'en'
        ? /1\. Forward calls[^]*Reply with your 6-digit support PIN[^]*I’ll do exactly this/
        : /1\. Renvoyer les appels[^]*Répondez en donnant votre PIN[^]*je ferai exactement cela/,
    );
  });

  it('a stranger is told the same, whoever they are and whatever they wrote', () => {
    const question = { ask: 'address-on-file' } as const;
    const told = say([], question, scene);
    expect(say([], question, aScene(language, { channel: 'email', shown: undefined, byEmail: true, changes: [] }))).toEqual(told);
    expect(JSON.stringify(told)).not.toMatch(/101@|C-48K2-7|613/);
  });
});
