import type { Fault } from './config-error';
import { isLoopback } from './loopback';
import type { Variables } from './schema';

/** Another desk beside ours, or in its place. */
export type OtherDeskConfig = {
  /** Lets it read and act (docs/openapi/desk.json); absent: /desk/api/v1 is not there. */
  readonly apiToken: string | undefined;
  /** Where it is told of cases, and what signs that; absent: nothing is told. */
  readonly webhook: { readonly url: string; readonly key: Buffer } | undefined;
};

export function otherDeskOf({ DESK_API_TOKEN: apiToken, DESK_WEBHOOK_URL: url, DESK_WEBHOOK_SECRET: key }: Variables): OtherDeskConfig {
  return { apiToken, webhook: url === undefined || key === undefined ? undefined : { url, key } };
}

/** What rules between variables look at, of `Setting`. */
type Given = { readonly given: Partial<Variables>; readonly isSet: (name: keyof Variables) => boolean };

/** Half of a webhook, or one that others on the way could read. */
export function otherDeskFaults({ given, isSet }: Given): Fault[] {
  const faults: Fault[] = [];
  if (isSet('DESK_WEBHOOK_URL') && !isSet('DESK_WEBHOOK_SECRET')) {
    faults.push(
      'DESK_WEBHOOK_SECRET: got nothing, wants whsec_ and a key in base64, because DESK_WEBHOOK_URL is set. `echo whsec_$(openssl rand -base64 32)` prints one.',
    );
  }
  const url = given.DESK_WEBHOOK_URL;
  if (url?.startsWith('http:') && !isLoopback(new URL(url).hostname)) {
    faults.push(`DESK_WEBHOOK_URL: got ${JSON.stringify(url)}, wants https://, because what customers write goes there.`);
  }
  return faults;
}

/** Settings that work but are probably not meant. */
export function otherDeskWarnings({ isSet }: Given): string[] {
  return [
    ...(isSet('DESK_WEBHOOK_SECRET') && !isSet('DESK_WEBHOOK_URL')
      ? ['DESK_WEBHOOK_SECRET signs nothing, because DESK_WEBHOOK_URL is not set.']
      : []),
    ...(isSet('DESK_WEBHOOK_URL') && !isSet('DESK_API_TOKEN')
      ? ['The desk at DESK_WEBHOOK_URL is told of cases but cannot answer, because DESK_API_TOKEN is not set.']
      : []),
  ];
}
