import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { OidcConfig } from '../../../src/config/desk';

/** Real OpenID providers in a process of their own, and what the desk's settings say of one. */
export interface Providers {
  readonly byUserinfo: string;
  readonly byIdToken: string;
  stop(): Promise<void>;
}

/** Starts them on free ports of the loopback, under the name localhost. */
export async function startProviders(): Promise<Providers> {
  const child = spawn(process.execPath, [join(__dirname, 'openid-providers.mjs')], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => ['"The providers did not start."'])])) as [
    string,
  ];
  return {
    ...(JSON.parse(line) as { readonly byUserinfo: string; readonly byIdToken: string }),
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** The desk's settings for one of them. */
export const providerSettings = (issuer: string, more: Partial<OidcConfig> = {}): { kind: 'oidc'; oidc: OidcConfig } => ({
  kind: 'oidc',
  oidc: {
    issuer,
    clientId: 'desk',
    clientSecret: "the desk's secret: 100% & more+some",
    scope: 'openid profile roles',
    roleClaim: 'roles',
    roles: { agent: 'agent', supervisor: 'supervisor' },
    ...more,
  },
});
