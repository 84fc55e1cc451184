/**
 * Elements by which clients tell the writer's words from the rest. What the writer's text passes to the scanner instead:
 * a quotation becomes a line `>`, the begin of unmarked history a rule, a signature nothing.
 */

/** Quoted text or an attribution; text below it may be an answer. */
export const quotationMarks = [
  'blockquote',
  '.moz-cite-prefix',
  '.gmail_attr',
  '.airmail_on',
  '.tutanota_quote',
  '.x_moz-cite-prefix',
  '.x_gmail_attr',
] as const;

/** Containers that hold an attribution, quotations, and answers between them; without a quotation inside they are history. */
export const quotationContainers = [
  'div.gmail_quote',
  'div.x_gmail_quote',
  'div.protonmail_quote',
  'div.gmail_quote_container',
  '[name="messageReplySection"]',
] as const;

/** From here on everything is history: Outlook (desktop, web, mobile, Mac), Yahoo, Zoho, GMX, QQ, Thunderbird's forwards. */
export const historyMarks = [
  '[id$="appendonsend"]',
  '[id$="divRplyFwdMsg"]',
  '[id$="mail-editor-reference-message-container"]',
  '[id$="ms-outlook-mobile-body-separator-line"]',
  '[id$="OLK_SRC_BODY_SECTION"]',
  '#stopSpelling',
  '.OutlookMessageHeader',
  '.ms-outlook-mobile-reference-message',
  'div[style*="border-top:solid #E1E1E1"]',
  'div[style*="border-top:solid #B5C4DF"]',
  'div[style*="border-top: solid #E1E1E1"]',
  'div[style*="border-top: solid #B5C4DF"]',
  '.yahoo_quoted',
  '[id*="yahoo_quoted"]',
  '.zmail_extra',
  '[id*="mail_android_quote"]',
  '[id*="mail-app-auto-quote"]',
  '.moz-forward-container',
  '#isReplyContent',
  '#origbody',
  '#replySplit',
] as const;

/** Signatures, and what is not shown. */
export const unseenMarks = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.moz-signature',
  '#Signature',
  '#x_Signature',
  '[id$="ms-outlook-mobile-signature"]',
  '.protonmail_signature_block',
  '[name="messageSignatureSection"]',
  '.k9mail-signature',
  '[id$="ymail_android_signature"]',
  '#composer_signature',
  'img',
  'style',
  'script',
  'title',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
] as const;
