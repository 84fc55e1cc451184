import { heardMail, type MailRow } from './mail-rows';

/** One test a mail: each of these has to be heard. */
export function hearsMail(rows: readonly MailRow[]): void {
  test.each(rows.map((row) => [row[0], row[1], row[2], row] as const))('at %s, %j %j', (_thread, _subject, _text, row) => {
    expect(row[3].split('|')).toContain(heardMail(row));
  });
}
