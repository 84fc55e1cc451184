/**
 * The text of a format=flowed part with its soft line breaks removed (RFC 3676). Lines of different quote depth are never
 * joined (s4.5), so that quoted words cannot run into the writer's; "-- " stays a line of its own (s4.3).
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const result: string[] = [];
  let pieces: string[] = [];
  let open = -1;
  const end = (): void => {
    if (open >= 0) result.push(`${'>'.repeat(open)}${open > 0 ? ' ' : ''}${pieces.join('')}`);
    pieces = [];
    open = -1;
  };
  for (const line of text.split(/\r?\n/)) {
    let depth = 0;
    while (line[depth] === '>') depth++;
    const content = line.slice(line[depth] === ' ' ? depth + 1 : depth);
    if (open !== depth || content === '-- ') end();
    const soft = content.endsWith(' ') && content !== '-- ';
    pieces.push(soft && deletesSpace ? content.slice(0, -1) : content);
    open = depth;
    if (!soft) end();
  }
  end();
  return result.join('\n');
}
