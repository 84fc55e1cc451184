const inText = /\bhttps?:\/\/[^\s<>"'\u00a0\u201c\u201d\u00ab\u00bb]+/g;
const inHtml = /\bhref="(https?:\/\/[^"]+)"/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Every web address a mail leads to, in order, once each: first those of its text, then what only its HTML has. */
export function linksOf({ text, html }: { readonly text: string; readonly html: string }): string[] {
  const written = [...text.matchAll(inText)].map(([link]) => link.replace(/[).,;:!?\]}]+$/, ''));
  const marked = [...html.matchAll(inHtml)].map(([, link = '']) =>
    link.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
  );
  return [...new Set([...written, ...marked])];
}
