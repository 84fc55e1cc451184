import type { AgentRegister, KnownAgent } from './register';

/** Somebody whose password stands on the demo's sign-in page; it opens nothing outside of the demo. */
export interface DemoAgent extends KnownAgent {
  readonly password: string;
}

/** The agents of the demo. */
export const demoAgents: readonly DemoAgent[] = [
  {
    id: 'sam',
    name: 'Sam Okafor',
    role: 'agent',
    password: 'northline-sam',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$TVNLH10F18zLVJYbfMy00Q$hka3Y32JxkCsf8G170YcX3DXttu5i4k77jCiuLctS+w',
  },
  {
    id: 'alex',
    name: 'Alex Moreau',
    role: 'supervisor',
    password: 'northline-alex',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$MEzeHcYfRScgp5abD1zMjQ$8HJGLSB0NmWUb3HVb2053gq8dvEwjiM6QpM1uiXqZkw',
  },
];

/** The demo's agents as a register. */
export const demoRegister: AgentRegister = { find: async (id) => demoAgents.find((agent) => agent.id === id) };
