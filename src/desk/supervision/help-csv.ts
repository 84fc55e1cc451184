import type { Language } from '../../../machines/words';
import type { HelpSaid } from '../shapes';
import { csv } from './csv';
import { csvWords } from './csv-words';

/** A row for each day and article of which anything was said, for a spreadsheet's own pivot. */
export function helpCsv({ days, articles }: HelpSaid, language: Language): string {
  const { columns, help } = csvWords[language];
  const rows = days.flatMap((day, n) =>
    articles.flatMap(({ name, title, helped, not }) => {
      const [yes = 0, no = 0] = [helped[n], not[n]];
      return yes + no === 0 ? [] : [[day, title, `/help/${name}`, yes, no]];
    }),
  );
  return csv([[columns.day, help.article, help.page, help.helped, help.not], ...rows]);
}

/** Readers' comments, newest first; texts that begin like a formula stay texts. */
export function commentsCsv({ comments }: HelpSaid, language: Language): string {
  const { help, comments: words, page } = csvWords[language];
  const rows = comments.map(({ at, title, name, helpful, language: of, text }) => [
    new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    title,
    `/help/${name}`,
    helpful ? words.yes : words.no,
    page.language[of],
    text,
  ]);
  return csv([[words.at, help.article, help.page, words.helpful, words.language, words.text], ...rows]);
}
