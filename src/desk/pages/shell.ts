import { html, json } from '../../website/html';
import type { PageContext } from '../../website/page-context';
import { addressOf, type StaticFile } from '../../website/static-files';
import { paths } from '../access/paths';

/** The few words that stand in the page before its script runs, and where none does. */
const shellWords = {
  en: {
    desk: 'Desk',
    supervision: 'Supervision',
    skip: { desk: 'Skip to the conversation', supervision: 'Skip to the figures' },
    loading: 'One moment …',
    noScript: 'This page needs JavaScript.',
  },
  fr: {
    desk: 'Poste des agents',
    supervision: 'Supervision',
    skip: { desk: 'Aller à la conversation', supervision: 'Aller aux chiffres' },
    loading: 'Un instant…',
    noScript: 'Cette page a besoin de JavaScript.',
  },
} as const;

/** One page of the desk. */
export interface ShellParts {
  readonly page: 'desk' | 'supervision';
  readonly script: StaticFile;
  readonly style: StaticFile;
}

/**
 * The document that the desk's script fills. Nothing of a case or a customer is in it; what is live for screen readers is there from the
 * start, so that it is heard.
 */
export function deskShell({ base, language, nonce, icon }: PageContext, { page, script, style }: ShellParts): string {
  const words = shellWords[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words[page]}</title>
<link rel="icon" href="${base}${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${base}${addressOf(style)}" nonce="${nonce}">
<script type="application/json" id="desk-settings" nonce="${nonce}">${json({ base, language, signIn: paths.signIn, signOut: paths.signOut })}</script>
<script src="${base}${addressOf(script)}" nonce="${nonce}" defer></script>
</head>
<body class="page-${page}">
<a class="skip" href="#conversation">${words.skip[page]}</a>
<div id="desk"><main><h1>${words[page]}</h1><p>${words.loading}</p><noscript><p>${words.noScript}</p></noscript></main></div>
<div id="heard" class="only-heard" role="log" aria-live="polite" aria-relevant="additions"></div>
</body>
</html>
`.toString();
}
