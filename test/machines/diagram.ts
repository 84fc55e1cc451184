import type { StateNode } from 'xstate';
import { sessionMachine } from '../../machines/session';

type Node = StateNode<never, never>;
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** What an arrow says: the event, and the guard in brackets; `always` is drawn without an event. */
const labelOf = (event: string, guard: unknown): string =>
  `${event === '' ? '' : event.replace(/^xstate\..*/, '')}${typeof guard === 'string' ? ` [${guard}]` : ''}`.trim();

function arrowsOf(region: Node, node: Node): Arrow[] {
  const always = (node.always ?? []).map((transition) => ({ event: '', transition }));
  const on = [...node.transitions.entries()].flatMap(([event, transitions]) => transitions.map((transition) => ({ event, transition })));
  return [...always, ...on].flatMap(({ event, transition }) =>
    (transition.target ?? []).map((target) => ({
      from: node === region ? '*' : node.key,
      to: target.key,
      label: labelOf(event, transition.guard),
    })),
  );
}

/** One region of the session machine as a mermaid state diagram, drawn from the machine itself. */
export function diagramOf(name: 'identity' | 'request' | 'handling'): string {
  const region = sessionMachine.root.states[name] as unknown as Node;
  const states = Object.values(region.states) as readonly Node[];
  const anywhere = arrowsOf(region, region);
  const arrows = states.flatMap((state) => arrowsOf(region, state));
  const lines = [
    'stateDiagram-v2',
    `  [*] --> ${String((region.initial.target ?? [])[0]?.key)}`,
    ...new Set(arrows.map(({ from, to, label }) => `  ${from} --> ${to}${label === '' ? '' : `: ${label}`}`)),
    ...(anywhere.length === 0
      ? []
      : ['  state "wherever it stands" as anywhere', ...new Set(anywhere.map(({ to, label }) => `  anywhere --> ${to}: ${label}`))]),
  ];
  return lines.join('\n');
}

/** The region's section of machines/README.md, between its marks. */
export const sectionOf = (name: Parameters<typeof diagramOf>[0]): string =>
  `<!-- ${name} -->\n\`\`\`mermaid\n${diagramOf(name)}\n\`\`\`\n<!-- /${name} -->`;
