import type { Language } from '../../machines/words';
import type { Block, Page } from './block';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/** Safe in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : text;
}

/** A case number is one word, also at the end of a line. */
const words = (plain: string): string => {
  const escaped = escapeHtml(plain);
  return escaped.includes('C-') ? escaped.replace(/\bC(?:-[0-9A-Z]{1,12}){1,4}\b/g, '<span style="white-space:nowrap">$&</span>') : escaped;
};

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const text = `margin:0 0 1em;${font};font-size:16px;line-height:1.5;color:#1b1f2a;overflow-wrap:anywhere`;

/** No colour and no measure here has six digits in a row: the PIN is the only such group of its mail, also in the source (P10). */
const dark = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#14171f !important}
.sheet{background:#1e222d !important;border-color:#3a4050 !important}
.ink{color:#eceef4 !important}
.soft{color:#aab2c5 !important}
.rule{border-color:#3a4050 !important}
.secret{background:#2a3040 !important;border-color:#4a5268 !important;color:#fff !important}
.act{background:#8fb4ff !important;color:#10131b !important}
.link{color:#9fc0ff !important}
}`;

const anchor = (url: string, label: string): string =>
  `<a class="link" href="${escapeHtml(url)}" style="color:#1d4fc4">${escapeHtml(label)}</a>`;

const listHtml = (items: readonly string[], tag: 'ol' | 'ul'): string =>
  `<${tag} class="ink" style="${text};padding-left:1.3em">${items.map((item) => `<li dir="auto" style="margin:0 0 .4em;overflow-wrap:anywhere">${escapeHtml(item)}</li>`).join('')}</${tag}>`;

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return `<p class="ink" style="${text}">${words(block.text)}</p>`;
    case 'secret':
      return `<p class="secret" style="margin:0 0 16px;padding:.6em;border:1px solid #c9d3ea;border-radius:8px;background:#eef3fd;color:#10131b;font-family:Consolas,Menlo,monospace;font-size:32px;font-weight:bold;letter-spacing:.14em;text-align:center">${escapeHtml(block.digits)}</p>`;
    case 'list':
      return listHtml(block.items, block.numbered ? 'ol' : 'ul');
    case 'facts':
      return `<dl class="ink" style="${text}">${block.facts
        .map(
          ([label, value]) =>
            `<dt class="soft" style="color:#55607a;font-size:14px">${escapeHtml(label)}</dt><dd dir="auto" style="margin:0 0 .6em;overflow-wrap:anywhere">${escapeHtml(value)}</dd>`,
        )
        .join('')}</dl>`;
    case 'button':
      return `<p style="${text}"><a class="act" href="${escapeHtml(block.url)}" style="display:inline-block;padding:.7em 1.4em;border-radius:8px;background:#1d4fc4;color:#fff;font-weight:bold;text-decoration:none">${escapeHtml(block.text)}</a></p>`;
    case 'link':
      return `<p class="ink" style="${text}">${escapeHtml(block.text)} ${anchor(block.url, block.label)}</p>`;
  }
}

/** The HTML part: one table for the old clients, inline styles, light and dark, no image and nothing fetched. */
export function renderHtml({ title, blocks, footer, untitled }: Page, language: Language): string {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${heading}</title>
<style>${dark}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f2f4f9">
<table class="page" role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="background:#f2f4f9"><tr><td align="center" style="padding:16px 8px">
<table class="sheet" role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="max-width:560px;background:#fff;border:1px solid #dde3f0;border-radius:12px;text-align:left"><tr><td style="padding:24px">
${untitled ? '' : `<h1 class="ink" style="margin:0 0 .7em;${font};font-size:22px;line-height:1.3;color:#1b1f2a">${heading}</h1>\n`}${blocks.map(blockHtml).join('\n')}
<p class="soft rule" style="margin:2em 0 0;padding-top:1em;border-top:1px solid #dde3f0;${font};font-size:14px;line-height:1.5;color:#55607a">${words(footer)}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
