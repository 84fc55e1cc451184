import { ownBlocks, paragraphs, type Filling, type Shape } from './shape';

const shape = (name: string, language: 'en' | 'fr', write: (filling: Filling) => string): Shape => ({
  name,
  language,
  kind: 'html',
  write,
});
const outlookStyle = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in';
const word = (f: Filling): string =>
  ownBlocks(f, 'p class=MsoNormal', '<p class=MsoNormal><o:p>&nbsp;</o:p></p>').replaceAll('</p class=MsoNormal>', '</p>');

/** HTML-only replies of clients. */
export const htmlShapes: readonly Shape[] = [
  shape(
    'Gmail',
    'en',
    (f) =>
      `<div dir="ltr">${ownBlocks(f)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Mar 5, 2024 at 10:12 AM Example Support &lt;<a href="mailto:s@p.example">s@p.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${paragraphs(f)}</blockquote></div>`,
  ),
  shape(
    'Gmail, inline',
    'en',
    (f) =>
      `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 5, 2024 at 10:12 AM Support wrote:</div><blockquote class="gmail_quote">Which extension?</blockquote><div>${f.own[0]}</div><div><br></div><blockquote class="gmail_quote">${paragraphs(f)}</blockquote><div><br></div><div>${f.own[1]}</div></div></div>`,
  ),
  shape(
    'Gmail, signature',
    'fr',
    (f) =>
      `<div dir="ltr">${ownBlocks(f)}<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Alice 613 555 0101</div></div><br><div class="gmail_quote"><div class="gmail_attr">Le mar. 5 mars 2024 à 10:12, Soutien a écrit :</div><blockquote class="gmail_quote">${paragraphs(f)}</blockquote></div>`,
  ),
  shape(
    'Gmail, forwarded',
    'en',
    (f) =>
      `<div dir="ltr">${ownBlocks(f)}<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: Support</div>${paragraphs(f)}</div></div>`,
  ),
  shape(
    'Outlook desktop',
    'en',
    (f) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0in}</style></head><body lang=EN-US><div class=WordSection1>${word(f)}<div><div style='${outlookStyle}'><p class=MsoNormal><b>From:</b> Support<br><b>Sent:</b> Tuesday<br><b>To:</b> Alice<br><b>Subject:</b> PIN</p></div></div>${paragraphs(f, 'div')}</div></body></html>`,
  ),
  shape(
    'Outlook desktop, unknown style',
    'fr',
    (f) =>
      `<body lang=FR><div class=WordSection1>${word(f)}<div><p class=MsoNormal><b>De&nbsp;:</b> Soutien &lt;s@p.example&gt; <br><b>Envoyé&nbsp;:</b> mardi 5 mars 2024<br><b>À&nbsp;:</b> Alice<br><b>Objet&nbsp;:</b> NIP</p></div>${paragraphs(f, 'div')}</div></body>`,
  ),
  shape(
    'Outlook on the web',
    'en',
    (f) =>
      `<body dir="ltr"><div class="elementToProof">${ownBlocks(f)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Support<br></font><div>&nbsp;</div></div>${paragraphs(f)}</body>`,
  ),
  shape(
    'Outlook on the web, nested',
    'fr',
    (f) => `<body>${ownBlocks(f)}<div id="x_divRplyFwdMsg"><b>De&nbsp;:</b> Soutien</div>${paragraphs(f)}</body>`,
  ),
  shape(
    'Outlook for iOS',
    'en',
    (f) =>
      `<body>${ownBlocks(f)}<div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg">From: Support</div>${paragraphs(f)}</body>`,
  ),
  shape(
    'Outlook, new',
    'en',
    (f) =>
      `<body>${ownBlocks(f)}<div id="mail-editor-reference-message-container"><div style="padding-top:5px">From: Support</div>${paragraphs(f)}</div></body>`,
  ),
  shape(
    'Apple Mail',
    'en',
    (f) =>
      `<html><body style="overflow-wrap: break-word;">${ownBlocks(f)}<div><br><blockquote type="cite"><div>On Mar 5, 2024, at 10:12 AM, Support wrote:</div>${paragraphs(f)}</blockquote></div></body></html>`,
  ),
  shape(
    'iPhone',
    'fr',
    (f) =>
      `<body dir="auto">${ownBlocks(f)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Envoyé de mon iPhone</div><div dir="ltr"><br><blockquote type="cite">Le 5 mars 2024 à 10:12, Soutien a écrit :<br>${paragraphs(f)}</blockquote></div></body>`,
  ),
  shape(
    'Thunderbird, bottom-posted',
    'fr',
    (f) =>
      `<body><div class="moz-cite-prefix">Le 05/03/2024 à 10:12, Soutien a écrit :<br></div><blockquote type="cite" cite="mid:x@y">${paragraphs(f)}</blockquote><br>${ownBlocks(f)}<pre class="moz-signature" cols="72">-- \nAlice</pre></body>`,
  ),
  shape(
    'Yahoo',
    'en',
    (f) =>
      `<html><body><div class="ydpwrap">${ownBlocks(f)}</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Tuesday, March 5, 2024, Support wrote:</div>${paragraphs(f)}</div></body></html>`,
  ),
  shape(
    'Samsung',
    'en',
    (f) =>
      `<html><body>${ownBlocks(f)}<div id="composer_signature">Sent from my Galaxy</div><div style="font-size:100%"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Support</div></div>${paragraphs(f)}</body></html>`,
  ),
  shape(
    'Proton',
    'en',
    (f) =>
      `${ownBlocks(f)}<div class="protonmail_signature_block">Sent with Proton</div><div class="protonmail_quote">On Tuesday, Support wrote:<br><blockquote class="protonmail_quote" type="cite">${paragraphs(f)}</blockquote><br></div>`,
  ),
  shape(
    'Spark',
    'en',
    (f) =>
      `<body>${ownBlocks(f)}<div name="messageSignatureSection"><br>Alice 613 555 0101</div><div name="messageReplySection">On Mar 5, 2024 at 10:12 -0500, Support, wrote:<br><blockquote type="cite">${paragraphs(f)}</blockquote></div></body>`,
  ),
  shape(
    'Zoho',
    'en',
    (f) =>
      `<body>${ownBlocks(f)}<div class="zmail_extra"><div>---- On Tue, 05 Mar 2024 10:12:00 Support wrote ---</div>${paragraphs(f)}</div></body>`,
  ),
  shape(
    'cells of a table',
    'fr',
    (f) =>
      `<table><tr><td>${f.own[0]}</td></tr><tr><td>&nbsp;</td></tr><tr><td>${f.own[1]}</td></tr></table><p>Message d'origine</p>${paragraphs(f)}`,
  ),
];
