/** A mail address with the name shown beside it; the name is '' when there is none. */
export type MailAddress = { readonly name: string; readonly address: string };

const mailbox = /^[^\s<>@",;:\\]+@[^\s<>@",;:\\]+$/;

/**
 * Reads `support@example.com`, `Support <support@example.com>` or `"Support, Inc." <support@example.com>`; undefined
 * for anything else, above all for line ends, which would add headers of somebody's own to every mail.
 */
export function parseMailAddress(text: string): MailAddress | undefined {
  if (/[\p{Cc}]/u.test(text)) return undefined;
  const [, quoted, bare, inBrackets = text] = /^(?:"([^"\\<>]*)"|([^"<>]*?))\s*<([^<>]*)>$/.exec(text) ?? [];
  return mailbox.test(inBrackets) ? { name: (quoted ?? bare ?? '').trim(), address: inBrackets } : undefined;
}
