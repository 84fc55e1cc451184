/**
 * One cell (RFC 4180), safe to open in a spreadsheet: a text that begins like a formula (`= + - @`, tab, line end; also the
 * full-width forms some programs fold) gets an apostrophe in front, so that it is read as text (OWASP, CSV injection).
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/\0/g, '');
  const tame = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(tame) || tame !== text ? `"${tame.replace(/"/g, '""')}"` : tame;
}

/** Rows as CSV with CRLF; a byte order mark in front, without which spreadsheets take UTF-8 for something else. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
