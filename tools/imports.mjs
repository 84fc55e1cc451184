// Finds what a TypeScript file imports, and its code without comments and texts, by one pass over its characters.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const regexMayFollow = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|await|yield|void|throw|new))\s*$/;

/** Index just behind a quoted text, a comment or a regular expression that starts at `at`. */
function endOf(text, at, close) {
  let inClass = false;
  for (let i = at; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (close === '/' && char === '[') inClass = true;
    else if (close === '/' && char === ']') inClass = false;
    else if (char === close && !inClass) return i + 1;
    else if (char === '\n' && close !== '`') return i;
  }
  return text.length;
}

/**
 * The text with comments, quoted texts and regular expressions blanked out (same length, same lines; the code inside
 * `${}` of templates stays), and the plain quoted texts with their places.
 * @param {string} text @returns {{ code: string, texts: Map<number, string> }}
 */
export function scan(text) {
  const code = text.split('');
  const texts = new Map();
  const templates = [];
  const blank = (from, to) => {
    for (let i = from; i < to; i++) if (code[i] !== '\n') code[i] = ' ';
  };
  /** Blanks template text from `from` up to its end or its next `${`, and returns where code goes on. */
  const template = (from) => {
    let i = from;
    while (i < text.length && text[i] !== '`' && !(text[i] === '$' && text[i + 1] === '{')) i += text[i] === '\\' ? 2 : 1;
    blank(from, Math.min(i, text.length));
    if (text[i] === '$') {
      templates.push(0);
      return i + 2;
    }
    return i + 1;
  };
  let i = 0;
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    const char = text[i];
    if (two === '//' || two === '/*') {
      const found = two === '//' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2) + 2;
      const end = found < i + 2 ? text.length : found;
      blank(i, end);
      i = end;
    } else if (char === "'" || char === '"') {
      const end = endOf(text, i + 1, char);
      texts.set(i, text.slice(i + 1, end - 1));
      blank(i + 1, end - 1);
      i = end;
    } else if (char === '`') {
      const end = text.indexOf('`', i + 1);
      if (end > 0 && !text.slice(i, end).includes('${')) texts.set(i, text.slice(i + 1, end));
      i = template(i + 1);
    } else if (char === '/' && regexMayFollow.test(code.slice(Math.max(0, i - 40), i).join(''))) {
      const end = endOf(text, i + 1, '/');
      blank(i, end);
      i = end;
    } else {
      if (templates.length > 0 && char === '{') templates.push(templates.pop() + 1);
      if (templates.length > 0 && char === '}') {
        const open = templates.pop();
        if (open === 0) {
          i = template(i + 1);
          continue;
        }
        templates.push(open - 1);
      }
      i++;
    }
  }
  return { code: code.join(''), texts };
}

/** The line, from 1, of a place in a text. @param {string} text @param {number} at */
export const lineAt = (text, at) => text.slice(0, at).split('\n').length;

const importing = /(?<![.\w$])(?:from\s*(?=['"])|import\s*(?:\(\s*)?(?=['"`])|require\s*\(\s*(?=['"`]))/g;

/** What stands between `import` and `from` when nothing of it is left at run time. */
const typesAlone = /^\s*(?:type\s[^]*|\{(?:\s*type\s[^,}]+,?)+\s*\}\s*)$/;

/**
 * All modules a file names in `import`, `export … from`, `import()`, `import type`, `require()`.
 * `typeOnly`: nothing of it is left when it runs. `computed`: the name is not a plain text, so nobody can check it.
 * @param {string} text @returns {{ specifier: string, line: number, typeOnly: boolean, computed: boolean }[]}
 */
export function importsOf(text) {
  const { code, texts } = scan(text);
  const found = [];
  for (const match of code.matchAll(importing)) {
    const at = match.index + match[0].length;
    const specifier = texts.get(at);
    if (specifier === undefined) continue;
    const opening = [...code.slice(0, match.index).matchAll(/\b(?:import|export)\b/g)].at(-1);
    const taken = code.slice((opening?.index ?? 0) + 'import'.length, match.index);
    const typeOnly = match[0].startsWith('from') && typesAlone.test(taken);
    found.push({ specifier, line: lineAt(text, match.index), typeOnly, computed: false });
  }
  for (const match of code.matchAll(/(?<![.\w])(?:import|require)\s*\(\s*(?!['"`\s])/g)) {
    found.push({ specifier: '', line: lineAt(text, match.index), typeOnly: false, computed: true });
  }
  return found.sort((a, b) => a.line - b.line);
}

/** The file an import without its ending means (path already joined to a folder), or undefined. @param {string} path */
export function resolveImport(path) {
  const bare = path.replace(/\.[cm]?js$/, '');
  const candidates = [path, `${bare}.ts`, `${bare}.tsx`, join(bare, 'index.ts'), `${bare}.js`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}
