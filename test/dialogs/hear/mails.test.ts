import { heardMail, isRight, type MailRow } from './mail-rows';
import { moreMailsEnglish } from './mails-more.en';
import { moreMailsFrench } from './mails-more.fr';
import { mailsEnglish } from './mails.en';
import { mailsFrench } from './mails.fr';

const CHANGES = /^(?:fwd|newpin|remind|field|yes|drop)\b/;

describe.each([
  ['English', [...mailsEnglish, ...moreMailsEnglish], 60],
  ['French', [...mailsFrench, ...moreMailsFrench], 40],
] as const)('mails in %s', (language, rows: readonly MailRow[], least) => {
  it.each(rows.map((row) => [row[0], row[1], row[2], row] as const))(
    'at %s, %j %j is taken as it is meant',
    (_thread, _subject, _text, row) => {
      expect([heardMail(row), isRight(row)]).toEqual([heardMail(row), true]);
    },
  );

  it('are many, and the figures are printed', () => {
    const right = rows.filter(isRight).length;
    process.stdout.write(`${language}: ${rows.length} mails, ${right} heard in whole (${((100 * right) / rows.length).toFixed(1)} %)\n`);
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it('never take a question for an order', () => {
    const questions = rows.filter(([, , , wanted]) => wanted.split('|').every((part) => part.startsWith('ask')));
    expect(questions.length).toBeGreaterThan(2);
    expect(
      questions.filter((row) =>
        heardMail(row)
          .split('; ')
          .some((part) => CHANGES.test(part)),
      ),
    ).toEqual([]);
  });
});
