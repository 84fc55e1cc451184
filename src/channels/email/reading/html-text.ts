import { compile, type DomNode, type FormatCallback, type SelectorDefinition } from 'html-to-text';
import { historyMarks, quotationContainers, quotationMarks, unseenMarks } from './html-marks';

/** So much of an HTML part is read; a thread of some fifty mails with their styles is shorter. */
export const MOST_HTML = 1_000_000;

/** Deeper elements and more children of one element than any client writes are left out. */
const limits = { maxDepth: 100, maxChildNodes: 20_000, ellipsis: '' };

const RULE = '_'.repeat(32);

const line =
  (text: string): FormatCallback =>
  (_element, _walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 1 });
    builder.addLiteral(text);
    builder.closeBlock({ trailingLineBreaks: 1 });
  };

const quotation = line('>');
const history = line(RULE);

const holdsQuotation = (nodes: readonly DomNode[], depth: number): boolean =>
  nodes.some((node) => node.name === 'blockquote' || (depth > 0 && holdsQuotation(node.children ?? [], depth - 1)));

const container: FormatCallback = (element, walk, builder, options) => {
  const children = element.children ?? [];
  if (!holdsQuotation(children.slice(0, 50), 1)) return history(element, walk, builder, options);
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children ?? [], builder);
  builder.addInline(' ');
};

const all = (selectors: readonly string[], format: string): SelectorDefinition[] => selectors.map((selector) => ({ selector, format }));
const oneBreak = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const heading = { uppercase: false, ...oneBreak };

const toText = compile({
  wordwrap: false,
  limits,
  formatters: { quotation, history, container, cell },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'hr', format: 'history' },
    { selector: 'table', format: 'block', options: oneBreak },
    { selector: 'tr', format: 'block', options: oneBreak },
    ...all(['td', 'th'], 'cell'),
    { selector: 'ul', options: { itemPrefix: '- ', ...oneBreak } },
    { selector: 'p.MsoNormal', format: 'paragraph', options: oneBreak },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: heading })),
    ...all(quotationMarks, 'quotation'),
    ...all(quotationContainers, 'container'),
    ...all(unseenMarks, 'skip'),
    ...all(historyMarks, 'history'),
  ],
});

/**
 * The text of an HTML part (at most MOST_HTML characters of it) for the scanner of new text: quotations are one line `>`,
 * the begin of the history is a rule, signatures that a client marked are gone. Markup is never kept.
 */
export const htmlText = (html: string): string => toText(html.slice(0, MOST_HTML));
