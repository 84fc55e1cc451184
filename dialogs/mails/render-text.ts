import type { Block, Page } from './block';

function blockText(block: Block, colon: string): string {
  switch (block.is) {
    case 'paragraph':
      return block.text;
    case 'secret':
      return block.digits;
    case 'list':
      return block.items.map((item, n) => `${block.numbered ? `${n + 1}.` : '-'} ${item}`).join('\n');
    case 'facts':
      return block.facts.map(([label, value]) => `${label}${colon}${value}`).join('\n');
    case 'button':
      return block.url;
    case 'link':
      return `${block.text}\n${block.url}`;
  }
}

/** The plain part: complete on its own, a blank line between pieces, secret and links alone on their lines. */
export function renderText({ blocks, footer }: Page, colon: string): string {
  return `${[...blocks.map((block) => blockText(block, colon)), `-- \n${footer}`].join('\n\n')}\n`;
}
