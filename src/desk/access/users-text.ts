import { passwordHashPattern } from '../../access/password-hash';
import { agentIdPattern, type KnownAgent } from './register';

/** One line of the file: an agent, a comment or nothing, or what is wrong with it. */
type Line = { readonly agent: KnownAgent } | { readonly fault: string } | undefined;

/** Most letters of a name that customers see. */
const longestName = 60;

/** What a users file says. */
export interface Users {
  /** By name; of a name that stands there twice nobody is in it. */
  readonly agents: ReadonlyMap<string, KnownAgent>;
  /** One sentence for each wrong line. They never hold what stands there: it may be a password. */
  readonly faults: readonly string[];
}

/** What a customer may see as an agent's name: letters, nothing that hides or turns text around. */
export const isShownName = (text: string): boolean =>
  text.length > 0 && text.length <= longestName && /^[\p{L}\p{M}\p{N}.'’ -]+$/u.test(text);

function readLine(text: string): Line {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) return undefined;
  const [id = '', role, passwordHash, name = '', ...more] = line.split(':');
  if (passwordHash === undefined || more.length > 0) return { fault: 'wants name:role:argon2id or name:role:argon2id:Shown Name.' };
  if (!agentIdPattern.test(id)) return { fault: 'wants a name of small letters, digits, dots and dashes before the first colon.' };
  if (role !== 'agent' && role !== 'supervisor') return { fault: `the role of ${id} wants agent or supervisor.` };
  if (!passwordHashPattern.test(passwordHash))
    return { fault: `the password of ${id} wants an argon2id hash with m=19456,t=2,p=1; \`npm run desk:user -- add ${id}\` writes one.` };
  const shown = name.trim();
  if (shown !== '' && !isShownName(shown))
    return { fault: `the shown name of ${id} wants at most ${longestName} letters, blanks, dots and dashes.` };
  return { agent: { id, role, passwordHash, name: shown === '' ? id : shown } };
}

/** Reads a users file: a line an agent, `name:role:argon2id[:Shown Name]`; empty lines and lines after # are passed over. */
export function readUsers(text: string): Users {
  const agents = new Map<string, KnownAgent>();
  const twice = new Set<string>();
  const faults: string[] = [];
  for (const [index, each] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = readLine(each);
    if (line === undefined) continue;
    if ('fault' in line) faults.push(`line ${index + 1}: ${line.fault}`);
    else if (agents.has(line.agent.id)) {
      twice.add(line.agent.id);
      faults.push(`line ${index + 1}: ${line.agent.id} stands there twice; keep one of the lines.`);
    } else agents.set(line.agent.id, line.agent);
  }
  for (const id of twice) agents.delete(id);
  return { agents, faults };
}

/** The line of an agent. */
export const lineOf = ({ id, role, passwordHash, name }: KnownAgent): string =>
  [id, role, passwordHash, ...(name === id ? [] : [name])].join(':');

const isLineOf = (line: string, id: string): boolean => line.trim().startsWith(`${id}:`);

/** The same text with the agent's line in the place of the old one, or at the end; comments and the other lines stay. */
export function withUser(text: string, agent: KnownAgent): string {
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const place = lines.findIndex((line) => isLineOf(line, agent.id));
  const kept = lines.filter((line, index) => index === place || !isLineOf(line, agent.id));
  if (place < 0) kept.push(lineOf(agent));
  else kept[place] = lineOf(agent);
  return `${kept.join('\n')}\n`;
}

/** The same text without the agent; undefined: there was none. */
export function withoutUser(text: string, id: string): string | undefined {
  const lines = text.split(/\r?\n/);
  const kept = lines.filter((line) => !isLineOf(line, id));
  return kept.length === lines.length ? undefined : kept.join('\n');
}
