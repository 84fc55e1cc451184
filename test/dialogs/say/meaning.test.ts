import type { Line } from '../../../machines/tells';
import type { Question } from '../../../machines/question';
import type { Language } from '../../../machines/words';
import type { Scene } from '../../../dialogs/scene';
import { createSpeech } from '../../../dialogs/say';
import { aScene, at, forwardOwn, languages, reissue, remind, stop104 } from './samples';

const speech = createSpeech();
const say = (lines: readonly Line[], question: Question | undefined, language: Language, override: Partial<Scene> = {}): string =>
  speech
    .say(lines, question, aScene(language, override))
    .map(({ text }) => text)
    .join('\n');
const need: Question = { ask: 'need' };

it('the greeting says that it is a bot and what it can do, and asks one thing', () => {
  const english = say([{ line: 'greeting' }], need, 'en');
  expect(english).toMatch(/Northline support assistant, a bot/);
  expect(english).toMatch(/forward calls.*support PIN.*login name/);
  expect(english.match(/\?/g)).toHaveLength(1);
  const french = say([{ line: 'greeting' }], need, 'fr');
  expect(french).toMatch(/assistant automatisé de Northline, un robot/);
  expect(french.match(/\?/g)).toHaveLength(1);
});

it('a summary names every change, numbered when there are several, with people’s phone numbers', () => {
  const changes = [forwardOwn, stop104, reissue, remind];
  const english = say([], { ask: 'confirm', digest: 'd' }, 'en', { changes });
  expect(english).toContain('1. Forward calls of 101@organization.com to +1 613 555 0100\n2. Stop forwarding calls of extension 104\n3. ');
  expect(english).toMatch(/Shall I do all of this\? \(yes\/no\)$/);
  const french = say([], { ask: 'confirm', digest: 'd' }, 'fr', { changes });
  expect(french).toContain(
    '1. Renvoyer les appels de 101@organization.com vers le +1 613 555 0100\n2. Arrêter le renvoi des appels du poste 104\n3. ',
  );
  expect(french).toMatch(/\(oui\/non\)$/);
  expect(say([], { ask: 'confirm', digest: 'd' }, 'en', { changes: [forwardOwn] })).toBe(
    'Forward calls of 101@organization.com to +1 613 555 0100.\nShall I do this? (yes/no)',
  );
  expect(say([], { ask: 'confirm', digest: 'd' }, 'en', { changes: [forwardOwn], channel: 'email' })).toMatch(
    /^This is what I’ll do:\nForward calls of 101@organization\.com to \+1 613 555 0100\.\n\nIs it right\? Reply “yes”/,
  );
});

it('a summary can be answered by a button', () => {
  const [reply] = speech.say([], { ask: 'confirm', digest: 'd' }, aScene('en', { changes: [forwardOwn] }));
  expect(reply?.choices).toEqual(['Yes', 'No, change something', 'Cancel']);
  const [french] = speech.say([], { ask: 'confirm', digest: 'd' }, aScene('fr', { changes: [forwardOwn] }));
  expect(french?.choices).toEqual(['Oui', 'Non, changer quelque chose', 'Annuler']);
});

it('the PIN question first asks whether the customer has it', () => {
  expect(say([], { ask: 'pin', mailed: false }, 'en', { changes: [forwardOwn] })).toBe(
    'To make this change, I need your 6-digit support PIN. Do you have it? Enter it below, or choose “Mail me my PIN”.',
  );
  expect(say([], { ask: 'pin', mailed: false }, 'en', { changes: [forwardOwn], channel: 'email' })).toContain('Send it to me in a reply');
});

it('while the mail is awaited, sender, subject and spam folder are named', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const text of [
      say([], { ask: 'pin', mailed: true }, language),
      say([{ line: 'pin-on-its-way', again: false }], { ask: 'pin', mailed: true }, language),
      say([{ line: 'slow-mail' }], undefined, language),
    ]) {
      expect(text).toContain('Support (support@example.com)');
      expect(text).toContain('Your support PIN');
      expect(text).toMatch(/spam|courrier indésirable/);
    }
  }
});

it('sender and subject are named once in one breath', () => {
  expect(say([{ line: 'pin-on-its-way', again: false }], { ask: 'pin', mailed: true }, 'en').match(/support@example\.com/g)).toHaveLength(
    1,
  );
});

it('whoever is named by an email address alone is told what to add when colleagues share it', () => {
  expect(say([], { ask: 'pin', mailed: false }, 'en', { byEmail: true })).toContain(
    'If colleagues share this address, tell me your login name or extension too, such as “extension 104”.',
  );
  expect(say([], { ask: 'pin', mailed: true }, 'fr', { byEmail: true })).toContain('Si des collègues partagent cette adresse');
  expect(say([], { ask: 'pin', mailed: false }, 'en')).not.toContain('colleagues');
  expect(say([{ line: 'answer', topic: 'support-pin' }], need, 'en', { byEmail: true })).not.toContain('colleagues');
});

it('wrong, stale and locked sound the same, and the link is named (I12)', () => {
  expect(say([{ line: 'not-proved' }], undefined, 'en')).toBe(
    'That did not work. Either it was not the newest PIN or there were too many tries; the link in the mail works in any case.',
  );
});

it('a PIN asked for again says that the mail is already under way, and still not whether anybody is known', () => {
  const english = say([{ line: 'pin-on-its-way', again: true }], undefined, 'en');
  expect(english).toMatch(/^If I know you by that name, the mail with your PIN is already on its way/);
  expect(english).toContain('two minutes');
  expect(say([{ line: 'pin-on-its-way', again: false }], undefined, 'fr')).toMatch(/^Si je vous connais sous ce nom/);
});

test.each(languages)(
  'whoever is named by a sign-in at the portal is known: no mail is told with a condition on the name (%s)',
  (language) => {
    const heard = speech
      .say(
        [
          { line: 'pin-on-its-way', again: false },
          { line: 'link-on-its-way', again: false },
        ],
        undefined,
        aScene(language, { signedIn: true }),
      )
      .map(({ text }) => text)
      .join('\n');
    expect(heard).not.toMatch(/If I know you|if I know you|[Ss]i je vous connais/);
    expect(heard).toMatch(
      language === 'en'
        ? /^A mail with your PIN is on its way to the email address on file, unless/
        : /^Un courriel avec votre PIN est en route vers l’adresse enregistrée, sauf/,
    );
  },
);

it('a report tells what was done, from when, old and new, the case number, and how to undo it', () => {
  const english = say([{ line: 'change-applied', report: { change: forwardOwn, at, before: { number: null } } }], need, 'en', {
    proved: true,
  });
  for (const part of [
    '+1 613 555 0100',
    '2:05 pm on 22 November (Eastern Time)',
    'Before that they were not forwarded',
    'C-48K2-7',
    '“stop forwarding my calls”',
  ])
    expect(english).toContain(part);
  const french = say([{ line: 'change-applied', report: { change: stop104, at, before: { number: '+442079460123' } } }], need, 'fr', {
    proved: true,
  });
  for (const part of [
    'du poste 104 ne sont plus renvoyés',
    '14\u202fh\u202f05 le 22 novembre (heure de l’Est)',
    'ils allaient vers le +44 20 7946 0123',
    'C-48K2-7',
    'renvoyer les appels du poste 104 vers le +44 20 7946 0123',
  ])
    expect(french).toContain(part);
});

it('an old value nobody told is not made up', () => {
  const english = say([{ line: 'change-applied', report: { change: forwardOwn, at } }], need, 'en', { proved: true });
  expect(english).not.toMatch(/Before/);
  expect(english).toContain('“stop forwarding my calls”');
});

it('several reports in one breath give the case number once, at the end', () => {
  const report = (change: typeof forwardOwn): Line => ({ line: 'change-applied', report: { change, at, before: { number: null } } });
  const english = say([report(forwardOwn), report(stop104)], need, 'en', { proved: true });
  expect(english.match(/C-48K2-7/g)).toHaveLength(1);
  expect(english.match(/Done\./g)).toHaveLength(2);
});

it('the self-service way is one sentence with its address, and is not said where there is none', () => {
  expect(say([{ line: 'self-service', kind: 'call-forwarding.set' }], undefined, 'en')).toMatch(
    /^[^.]*https:\/\/portal\.example\.com;[^.]*\.$/,
  );
  expect(say([{ line: 'self-service', kind: 'call-forwarding.set' }], undefined, 'en', { portalUrl: undefined })).toBe('');
});

it('what cannot be done is said honestly, with what can', () => {
  expect(say([{ line: 'cannot-do', topic: 'password' }], need, 'en')).toMatch(
    /only to the person whose password it is.*I can forward calls/,
  );
  expect(say([{ line: 'cannot-do', topic: 'password' }], need, 'en', { portalUrl: undefined })).not.toContain('http');
});

it('the question stands last and once', () => {
  const replies = speech.say(
    [{ line: 'proved', method: 'pin' }, { line: 'request-changed' }],
    { ask: 'confirm', digest: 'd' },
    aScene('en', { changes: [forwardOwn] }),
  );
  expect(replies.map(({ text }) => text.includes('Shall I do this?'))).toEqual([false, true]);
  expect(say([{ line: 'enter-pin' }], { ask: 'pin', mailed: false }, 'en')).toBe('Good. Please enter it below.');
  expect(say([{ line: 'small-talk', about: 'bye' }], need, 'en')).not.toContain('?');
});

it.each(['chat', 'email', 'voice'] as const)('several answers say once what holds for all of them, by %s', (channel) => {
  const both = say(
    [
      { line: 'answer', topic: 'voicemail' },
      { line: 'answer', topic: 'billing' },
    ],
    undefined,
    'en',
    { channel },
  );
  expect(both).toMatch(/no sure answer about voicemail.*no sure answer about prices/s);
  expect(both.match(/I can forward calls/g)).toHaveLength(1);
});
