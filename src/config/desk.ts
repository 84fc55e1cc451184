import { resolve } from 'node:path';
import { alwaysOpen, type DeskHours } from '../desk/hours';
import type { Fault } from './config-error';
import { isLoopback } from './loopback';
import { otherDeskFaults, otherDeskOf, otherDeskWarnings, type OtherDeskConfig } from './other-desk';
import type { Variables } from './schema';

/** The OpenID Connect provider that says who an agent is. */
export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Where the roles stand in its answer: a claim's name, or a path of names with dots between. */
  readonly roleClaim: string;
  /** What stands there for each of our roles. */
  readonly roles: { readonly agent: string; readonly supervisor: string };
};

/** Who may use the desk. `none`: there is no desk. */
export type DeskUsers =
  | { readonly kind: 'demo' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'oidc'; readonly oidc: OidcConfig }
  | { readonly kind: 'none' };

/** Who may use the desk, when somebody is there, and what agents are given. */
export type DeskConfig = {
  readonly users: DeskUsers;
  readonly hours: DeskHours;
  /** Canned answers in place of the built-in ones; absolute. */
  readonly answersFile: string | undefined;
  /** Another desk beside ours, or in its place. */
  readonly other: OtherDeskConfig;
};

/** The demo's agents, whose passwords stand on the sign-in page, are there only in the demo, and only while nobody else is. */
export function deskOf(it: Variables, demo: boolean, cwd: string): DeskConfig {
  return {
    users: usersOf(it, demo, cwd),
    hours: it.DESK_HOURS ?? alwaysOpen,
    answersFile: it.DESK_ANSWERS_FILE === undefined ? undefined : resolve(cwd, it.DESK_ANSWERS_FILE),
    other: otherDeskOf(it),
  };
}

function usersOf(it: Variables, demo: boolean, cwd: string): DeskUsers {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = it;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined) {
    return {
      kind: 'oidc',
      oidc: {
        issuer,
        clientId,
        clientSecret,
        scope: it.OIDC_SCOPE,
        roleClaim: it.OIDC_ROLE_CLAIM,
        roles: { agent: it.OIDC_AGENT_ROLE, supervisor: it.OIDC_SUPERVISOR_ROLE },
      },
    };
  }
  if (it.DESK_USERS_FILE !== undefined) return { kind: 'file', file: resolve(cwd, it.DESK_USERS_FILE) };
  return { kind: demo ? 'demo' : 'none' };
}

/** What rules between variables look at, of `Setting`. */
type Given = { readonly given: Partial<Variables>; readonly isSet: (name: keyof Variables) => boolean; readonly production: boolean };

const together = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const satisfies readonly (keyof Variables)[];
const meanings: Readonly<Record<(typeof together)[number], string>> = {
  OIDC_ISSUER: 'the address of the provider where agents sign in',
  OIDC_CLIENT_ID: 'the id under which the desk is registered at the provider',
  OIDC_CLIENT_SECRET: 'the secret that the provider gave the desk',
};

/** A provider that is half named, or whose answers somebody on the way could exchange. */
export function deskFaults({ given, isSet, production }: Given): Fault[] {
  const faults: Fault[] = [];
  const named = together.find(isSet);
  if (named !== undefined) {
    for (const name of together) if (!isSet(name)) faults.push(`${name}: got nothing, wants ${meanings[name]}, because ${named} is set.`);
  }
  const issuer = given.OIDC_ISSUER;
  if (issuer?.startsWith('http:') && (production || !isLoopback(new URL(issuer).hostname))) {
    faults.push(`OIDC_ISSUER: got ${JSON.stringify(issuer)}, wants https://, because whoever is on the way could let anybody in.`);
  }
  const [agent, supervisor] = [given.OIDC_AGENT_ROLE, given.OIDC_SUPERVISOR_ROLE];
  if (isSet('OIDC_ISSUER') && agent !== undefined && agent === supervisor) {
    faults.push(
      `OIDC_SUPERVISOR_ROLE: got ${JSON.stringify(supervisor)}, wants another word than OIDC_AGENT_ROLE, or every agent would be a supervisor.`,
    );
  }
  return [...faults, ...otherDeskFaults({ given, isSet })];
}

/** Settings that work but are probably not meant. */
export function deskWarnings({ given, isSet }: Given, demo: boolean): string[] {
  const warnings: string[] = [...otherDeskWarnings({ given, isSet })];
  const oidc = isSet('OIDC_ISSUER');
  const file = isSet('DESK_USERS_FILE');
  if (oidc && file) warnings.push('DESK_USERS_FILE is not read, because OIDC_ISSUER says who may use the desk.');
  if (!demo && !oidc && !file && !isSet('DESK_API_TOKEN'))
    warnings.push(
      'Nobody can be called: there is no desk, because none of DESK_USERS_FILE, OIDC_ISSUER and DESK_API_TOKEN is set. Customers who ask for a person are told so.',
    );
  return warnings;
}
