import { createSpeech } from '../../../dialogs/say';
import { writeMail } from '../../../dialogs/mails';
import { strictPolicy } from '../../../machines/policy';
import { aScene, at, everyLine, everyQuestion, everyWritten, forwardOwn, languages } from './samples';

const { say } = createSpeech();
/** What is true of a PIN that stays only. */
const stays =
  /stays the same|next time|earlier mail|make a new (?:one|support PIN)|new PIN for you|PIN is replaced|reste le même|prochaine fois|courriel précédent|(?:créer|faire) un nouveau|PIN est remplacé/i;
/** Told only where PINs stay: a new one is never made as a change, none is replaced because it was heard, none ends a proof. */
const never = (line: (typeof everyLine)[number]): boolean =>
  line.line === 'pin-to-be-replaced' ||
  (line.line === 'revoked' && line.because === 'new-pin') ||
  JSON.stringify(line).includes('support-pin.reissue');

describe.each(languages)('where PINs work once, in %s', (language) => {
  const { talk, mail } = strictPolicy.oneTimePin ?? { talk: 0, mail: 0 };
  const scenes = (['chat', 'email', 'voice'] as const).flatMap((channel) =>
    [false, true].map((proved) =>
      aScene(language, { channel, proved, pinLife: channel === 'email' ? mail : talk, changes: [forwardOwn], person: true, staffed: true }),
    ),
  );

  test('no line and no question tells what holds only of a PIN that stays', () => {
    const told = scenes.flatMap((scene) => [
      ...everyLine.filter((line) => !never(line)).flatMap((line) => say([line], undefined, scene)),
      ...(scene.channel === 'voice' ? everyQuestion : everyWritten)
        .filter((question) => !JSON.stringify(question).includes('support-pin.reissue'))
        .flatMap((question) => say([], question, scene)),
    ]);
    expect(told.length).toBeGreaterThan(300);
    expect(
      told.flatMap(({ text, speak = '', card }) => [text, speak, JSON.stringify(card ?? '')]).filter((words) => stays.test(words)),
    ).toEqual([]);
  });

  test('the mail says until when, and that it works once; where PINs stay it says that instead', () => {
    const frame = { timeZone: 'America/Toronto', support: 'support@example.com' } as const;
    const pin = {
      kind: 'pin',
      pin: '483920',
      login: 'ada@organization.com',
      channel: 'chat',
      at,
      verifyUrl: 'https://x.example/verify/a',
      notMeUrl: 'https://x.example/not-me/a',
      ...frame,
    } as const;
    for (const each of [pin, { ...pin, verifyUrl: undefined }, { ...pin, kind: 'new-pin' as const }]) {
      const [once, kept] = [writeMail({ ...each, until: at + talk }, language), writeMail(each, language)];
      for (const words of [once.text, once.html]) expect(words).not.toMatch(stays);
      expect(once.text).toMatch(language === 'en' ? /It works once,\s+until 2:15/ : /Il fonctionne une seule fois,\s+jusqu’à\s+14\sh\s15/);
      expect(kept.text.replaceAll(/\s+/g, ' ')).toMatch(language === 'en' ? /next time/ : /prochaine fois/);
    }
  });
});
