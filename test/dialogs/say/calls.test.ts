import { menuOf } from '../../../dialogs/keys/menu';
import { callVocabularies } from '../../../dialogs/lines';
import type { Reply, Scene } from '../../../dialogs/scene';
import { createSpeech } from '../../../dialogs/say';
import type { Question } from '../../../machines/question';
import type { Line } from '../../../machines/tells';
import { anUnderstanding } from '../../support/heads';
import { aScene, at, everyChange, everyLine, everyQuestion, forwardOwn, languages, stop104 } from './samples';

const { say } = createSpeech();
const understanding = anUnderstanding();
const aHearingOfCall = {
  language: 'en',
  question: { ask: 'need' },
  changes: [],
  claimed: true,
  proved: true,
  named: [],
  country: 'CA',
  channel: 'voice',
} as const;

/** What one turn of a call says: exactly one reply. */
function spoken(
  lines: readonly Line[],
  question: Question | undefined,
  language: 'en' | 'fr',
  over: Partial<Scene> = {},
): Reply & { readonly speak: string } {
  const replies = say(lines, question, aScene(language, { channel: 'voice', changes: everyChange, ...over }));
  expect(replies).toHaveLength(1);
  const [reply] = replies;
  return { ...reply, text: reply?.text ?? '', speak: reply?.speak ?? '' };
}

/** Some lines have nothing to say to an unproved leg (P3). */
const said = (line: Line, language: 'en' | 'fr', proved: boolean): boolean =>
  say([line], undefined, aScene(language, { channel: 'voice', changes: everyChange, proved })).length > 0;

/** Everything a call may say, once each. */
const everything = (language: 'en' | 'fr'): (readonly [string, Reply & { readonly speak: string }])[] =>
  [false, true].flatMap((proved) => [
    ...everyLine
      .filter((line) => said(line, language, proved))
      .map((line) => [JSON.stringify(line), spoken([line], { ask: 'need' }, language, { proved })] as const),
    ...everyQuestion.flatMap((question) =>
      [[], ...[1, 2].map((times) => [{ line: 'puzzled', times } as const])].map(
        (lines) =>
          [
            `${JSON.stringify(question)} ${lines.length}`,
            spoken(lines, question, language, { proved, byEmail: true, person: true }),
          ] as const,
      ),
    ),
    ...everyLine.map(
      (line) => [`${JSON.stringify(line)} at the PIN`, spoken([line], { ask: 'pin', mailed: true }, language, { proved })] as const,
    ),
  ]);

describe.each(languages)('a call in %s', (language) => {
  const all = everything(language);

  test('has nothing for eyes in what it says: no addresses, bullets, brackets, cards or buttons', () => {
    for (const [about, { speak, text, card, choices }] of all) {
      expect([about, speak]).toEqual([
        about,
        expect.not.stringMatching(/https?:|www\.|@|[•()[\]{}<>“”«»"*_#/]|\n|\p{Extended_Pictographic}|\s{2}/u),
      ]);
      expect([about, text]).toEqual([about, expect.not.stringMatching(/https?:|\n\n/)]);
      expect(card ?? choices).toBeUndefined();
    }
  });

  test('has no words of the chat or the mail', () => {
    const words =
      language === 'en'
        ? /\b(?:below|above|click|type|typing|button|chat|write|writing|written|reply|screen|page down|enter it|look at|website|see more)\b/i
        : /\b(?:ci-dessous|ci-dessus|cliquez|tapez|bouton|écrivez|écrire|répondez à|écran|entrez|visite|site Web)\b/i;
    // Lines of what happened elsewhere, and of what was shown there, name that channel.
    for (const [about, { speak }] of all.filter(([line]) => !/elsewhere|join-code|in-writing/.test(line)))
      expect([about, speak]).toEqual([about, expect.not.stringMatching(words)]);
  });

  test('reads digits one by one', () => {
    for (const [about, { speak }] of all) expect([about, speak]).toEqual([about, expect.not.stringMatching(/\d{3}/)]);
    const { speak } = spoken([], { ask: 'confirm', digest: 'd' }, language, { changes: [forwardOwn] });
    expect(speak).toContain('6 1 3, 5 5 5, 0 1 0 0');
    expect(speak).toContain(language === 'en' ? '1 0 1 at organization dot com' : '1 0 1 arobase organization point com');
    expect(
      spoken([{ line: 'change-applied', report: { change: forwardOwn, at } }], { ask: 'need' }, language, { proved: true }).speak,
    ).toContain('C, 4 8 K 2, 7');
  });

  test('is whole sentences', () => {
    for (const [about, { speak }] of all) {
      expect([about, speak]).toEqual([about, expect.stringMatching(/^\p{Lu}.*[.?!]$/u)]);
      expect([about, speak]).toEqual([about, expect.not.stringMatching(/[.?!] \p{Ll}|\.\.|, ?[.;:,?!]|undefined|\bnull\b/u)]);
    }
  });

  test('never says the same sentence twice in one breath', () => {
    for (const [about, { speak }] of all) {
      const sentences = speak.split(/(?<=[.?!]) /);
      expect([about, sentences.filter((sentence, n) => sentences.indexOf(sentence) !== n)]).toEqual([about, []]);
    }
  });

  test.each(everyQuestion.map((question) => [JSON.stringify(question), question] as const))(
    'says other words on every miss in a row while %s is open',
    (_, question) => {
      const changes = question.ask === 'confirm' ? [forwardOwn] : everyChange;
      const heard = [
        spoken([], question, language, { changes }),
        ...[1, 2, 3].map((times) => spoken([{ line: 'puzzled', times }], question, language, { changes })),
      ].map(({ speak }) => speak.split(/(?<=[.?!:]) /).filter((sentence) => !/6 1 3/.test(sentence)));
      heard.slice(1).forEach((sentences, n) => expect(sentences.filter((sentence) => heard[n]?.includes(sentence))).toEqual([]));
    },
  );

  test.each(everyQuestion.map((question) => [JSON.stringify(question), question] as const))(
    'names a key at %s, each that it names does what it says, and it listens for them',
    (_, question) => {
      const { deeds } = callVocabularies[language];
      const { entry, options } = menuOf(question);
      const { speak, gather } = spoken([], question, language, { person: true, byEmail: true });
      const finish = entry === undefined ? '' : language === 'en' ? ' and pound' : ' puis dièse';
      const offered = options.filter(({ offered: when }) => when !== 'unsaid');
      // A rating names its five keys in one, by the line or the question itself.
      expect(offered.length > 0 || /\b1\b.*\b5\b/.test(speak)).toBe(true);
      for (const { key, deed } of offered) {
        expect(speak).toContain(`${language === 'en' ? '' : 'le '}${key}${finish} ${deeds[deed]}`);
        const heard = understanding.hearKeys(key, {
          language,
          question,
          changes: everyChange,
          claimed: true,
          proved: false,
          named: ['20417', '101'],
          country: 'CA',
          channel: 'voice',
        });
        expect(heard.said).not.toContainEqual({ is: 'event', event: { type: 'message.puzzling' } });
      }
      if (entry !== undefined) expect(speak).toMatch(language === 'en' ? /\b[Kk]ey\b.*press pound/ : /ompose.*dièse/);
      expect(gather).toMatchObject(entry === undefined ? { digits: 1, finish: '' } : { finish: '#' });
      expect(gather?.digits).toBe(entry === undefined ? 1 : undefined);
    },
  );

  test('greeted, a caller hears five keys at most, and by 9 all of them', () => {
    const keysIn = (speak: string): readonly string[] =>
      speak.match(language === 'en' ? /\b\d (?=to |if )/g : /\b(?<=le )\d (?=pour |si )/g) ?? [];
    expect(keysIn(spoken([{ line: 'greeting' }], { ask: 'need' }, language).speak).map(Number)).toEqual([1, 2, 6, 8, 9]);
    expect(keysIn(spoken([], { ask: 'need' }, language).speak).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('not understood three times in a row, silence and noise counted alike, goes to a person, or ends politely where there is none', () => {
    for (const question of everyQuestion) {
      const lines = [{ line: 'puzzled', times: 3 }] as const;
      const [person, nobody] = [spoken(lines, question, language, { person: true }), spoken(lines, question, language)];
      expect([person.transfer, person.hangup, nobody.transfer, nobody.hangup]).toEqual([true, undefined, undefined, true]);
      expect(person.speak).toMatch(language === 'en' ? /colleague. Please hold\.$/ : /collègue. Ne quittez pas\.$/);
      expect(nobody.speak).toMatch(language === 'en' ? /Nothing more was done.*Goodbye\.$/ : /Rien d’autre n’a été fait.*Au revoir\.$/);
      for (const times of [1, 2])
        expect(spoken([{ line: 'puzzled', times }], question, language, { person: true })).toMatchObject({ gather: expect.anything() });
    }
  });

  test('“later” before the caller has shown who it is ends the call with a goodbye; afterwards the call goes on', () => {
    const told = [{ line: 'link-on-its-way', again: false }] as const;
    const unproved = spoken(told, { ask: 'pin', mailed: false }, language);
    expect([unproved.hangup, unproved.speak]).toEqual([
      true,
      expect.stringMatching(
        language === 'en'
          ? /^If I know you by that name.*I keep what you asked for.*C, 4 8 K 2, 7.*Goodbye\.$/
          : /^Si je vous connais sous ce nom.*Je garde votre demande.*C, 4 8 K 2, 7.*Au revoir\.$/,
      ),
    ]);
    expect(spoken(told, { ask: 'need' }, language, { proved: true })).toMatchObject({
      speak: expect.not.stringMatching(/oodbye|revoir/),
      gather: expect.anything(),
    });
  });

  test('bears silence while a mail or an administrator is waited for, and nowhere else', () => {
    const waits = (question: Question): number => spoken([], question, language).gather?.waits ?? 0;
    expect([
      waits({ ask: 'pin', mailed: true }),
      waits({ ask: 'pin', mailed: false }),
      waits({ ask: 'need' }),
      waits({ ask: 'confirm', digest: 'd' }),
    ]).toEqual([9, 0, 0, 0]);
    expect(waits({ ask: 'waiting' }) * (spoken([], { ask: 'waiting' }, language).gather?.timeout ?? 0)).toBe(15 * 60);
  });

  test('listens for no speech where a PIN or code is asked, and gives ten seconds between its keys', () => {
    for (const question of everyQuestion.filter(({ ask }) => ask === 'pin' || ask === 'code' || ask === 'new-secret')) {
      for (const lines of [[], [{ line: 'puzzled', times: 1 }], [{ line: 'enter-pin' }], [{ line: 'six-digits' }]] as const) {
        expect(spoken(lines, question, language).gather).toMatchObject({ input: 'dtmf', finish: '#', timeout: 10, hints: [] });
      }
    }
  });

  test('listens for speech and keys everywhere else, with what may be expected', () => {
    for (const question of everyQuestion.filter(
      ({ ask }) => ask !== 'pin' && ask !== 'code' && ask !== 'new-secret' && ask !== 'join-extension' && ask !== 'join-code',
    )) {
      const { gather } = spoken([], question, language);
      expect(gather?.input).toBe('dtmf speech');
      expect(gather?.timeout).toBeGreaterThanOrEqual(5);
      expect(gather?.hints.length).toBeGreaterThan(3);
      for (const hint of gather?.hints ?? []) expect(hint.length).toBeLessThanOrEqual(100);
    }
  });

  test('listens on also where nothing is asked anew, and for nothing where nothing is asked at all', () => {
    expect(spoken([{ line: 'small-talk', about: 'thanks' }], { ask: 'need' }, language).gather?.input).toBe('dtmf speech');
    expect(spoken([{ line: 'busy' }], { ask: 'nothing' }, language).gather).toBeUndefined();
    expect(spoken([{ line: 'closed' }], undefined, language).gather).toBeUndefined();
    expect(say([], { ask: 'nothing' }, aScene(language, { channel: 'voice' }))).toEqual([]);
  });

  test('ends at a goodbye and when its case is closed, and nowhere else', () => {
    for (const line of [{ line: 'closed' }, { line: 'small-talk', about: 'bye' }] as const)
      expect(spoken([line], { ask: 'need' }, language).hangup).toBe(true);
    expect(
      everyLine
        .filter((line) => said(line, language, true) && spoken([line], { ask: 'need' }, language, { proved: true }).hangup)
        .map(({ line }) => line),
    ).toEqual(expect.not.arrayContaining(['greeting', 'puzzled', 'change-applied', 'person-unavailable']));
  });

  test('is put through where a person was asked for and there is one, asks nothing then, and listens for who comes back', () => {
    const asked = [{ line: 'person-unavailable' }] as const;
    const through = spoken(asked, { ask: 'need' }, language, { person: true });
    expect([through.transfer, through.gather?.input]).toEqual([true, 'dtmf speech']);
    expect(through.speak).toBe(
      language === 'en' ? 'I’m putting you through to a colleague. Please hold.' : 'Je vous passe un collègue. Ne quittez pas.',
    );
    expect(spoken(asked, { ask: 'need' }, language, { person: false }).transfer).toBeUndefined();
  });

  test('tells where the account number stands, asks for six digits on the keys, and offers a person only where there is one', () => {
    expect(spoken([], { ask: 'who' }, language).speak).toMatch(
      language === 'en' ? /account number, then press pound.*top of your bill/ : /numéro de compte, puis dièse.*en haut de votre facture/,
    );
    expect(spoken([], { ask: 'pin', mailed: false }, language).speak).toMatch(
      language === 'en'
        ? /key in your six-digit support PIN, then press pound.*press star/
        : /Composez votre PIN d’assistance à six chiffres, puis dièse.*l’étoile/,
    );
    const person = language === 'en' ? /0 (?:and pound )?for a person/ : /le 0 (?:puis dièse )?pour parler à une personne/;
    expect(spoken([], { ask: 'pin', mailed: false }, language).speak).not.toMatch(person);
    for (const ask of ['need', 'who', 'correction', 'choice'] as const)
      expect(spoken([], { ask }, language, { person: true }).speak).toMatch(person);
    expect(spoken([], { ask: 'pin', mailed: false }, language, { person: true }).speak).toMatch(person);
  });

  test('at the PIN, the key that mails it says so, and “again” once it was mailed', () => {
    const [first, again] = [false, true].map((mailed) => spoken([], { ask: 'pin', mailed }, language).speak);
    const offered =
      language === 'en' ? /1 (?:and pound )?to have your support PIN mailed to you/ : /le 1 (?:puis dièse )?pour recevoir votre PIN/;
    const once = language === 'en' ? /mailed to you again/ : /par courriel encore une fois/;
    expect([first, again]).toEqual([expect.stringMatching(offered), expect.stringMatching(offered)]);
    expect([once.test(first ?? ''), once.test(again ?? '')]).toEqual([false, true]);
  });

  test('keeps within what one Say may hold', () => {
    for (const [, { speak }] of all) expect(speak.length).toBeLessThan(1_500);
    expect(
      spoken(
        everyChange.map((change) => ({ line: 'change-applied', report: { change, at, before: { number: null } } })),
        { ask: 'confirm', digest: 'd' },
        language,
        { proved: true },
      ).speak.length,
    ).toBeLessThan(3_000);
  });

  test('counts several changes, so that one can be spoken of', () => {
    expect(spoken([], { ask: 'confirm', digest: 'd' }, language, { changes: [forwardOwn, stop104] }).speak).toMatch(
      language === 'en' ? /Number 1: Forward.*Number 2: Stop/ : /Numéro 1 : Renvoyer.*Numéro 2 : Arrêter/,
    );
  });
});

test('French hours are read as hours', () => {
  expect(spoken([{ line: 'change-applied', report: { change: forwardOwn, at } }], undefined, 'fr', { proved: true }).speak).toContain(
    '14 heures 05',
  );
});

test.each([
  ['en', /now forwarded to .*Before that they went to .*To undo it, just say: undo that\./, /\d(?: \d)+.*undo that.*(?:\d ){3}/],
  ['fr', /maintenant renvoyés.*Pour revenir en arrière, dites simplement : annulez ça\./, /annulez ça.*(?:\d ){3}/],
] as const)('the way back is said without a third number, in %s', (language, told, third) => {
  const { speak } = spoken(
    [{ line: 'change-applied', report: { change: forwardOwn, at, before: { number: '+16135550166' } } }],
    undefined,
    language,
    { proved: true },
  );
  expect(speak).toMatch(told);
  expect(speak.replace(/C, .*$/, '')).not.toMatch(third);
  expect(understanding.hear(language === 'en' ? 'undo that' : 'annulez ça', { ...aHearingOfCall, language }).said).toEqual([
    { is: 'event', event: { type: 'undo.asked' } },
  ]);
});

test.each([
  ['en', 'I have 6 digits so far. Go on with the rest, or say or key in the whole number.'],
  ['fr', 'J’ai 6 chiffres jusqu’ici. Dites la suite, ou dites ou composez le numéro complet.'],
] as const)('in the middle of a number nobody is read a menu, in %s', (language, words) => {
  const question: Question = { ask: 'field', change: 'c-1', kind: 'call-forwarding.set', field: 'number', begun: '613555' };
  expect(spoken([], question, language).speak).toBe(words);
});

test.each([
  ['en', '20', /^I have 2 digits so far\. Go on with the rest of your account number/],
  ['en', '2', /^I have 1 digit so far\./],
  ['fr', '20', /^J’ai 2 chiffres jusqu’ici\. Dites la suite de votre numéro de compte/],
  ['fr', '2', /^J’ai 1 chiffre jusqu’ici\./],
] as const)('in %s, %s may be the beginning of an account number', (language, begun, words) => {
  expect(spoken([], { ask: 'account', begun }, language).speak).toMatch(words);
});
