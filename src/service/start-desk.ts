import type { Understanding } from '../../dialogs/heard';
import type { Policy } from '../../machines/policy';
import type { Instant } from '../../machines/words';
import type { AuditLog } from '../audit/log';
import type { Config } from '../config/config';
import { openDeskAccess } from '../desk/access/desk-access';
import { readAnswers } from '../desk/answers/read-answers';
import { createDeskApi } from '../desk/api/desk-api';
import { createTellDesk } from '../desk/webhooks/deliver';
import { readDeskFiles } from '../desk/pages/files';
import { serveDeskPages } from '../desk/pages/serve-desk';
import type { AccountDirectory } from '../directory/port';
import type { TellWebhook } from '../effects/run-webhook';
import type { HelpSources } from '../desk/supervision/help-said';
import type { Router } from '../http/router';
import type { Logger } from '../observe/logger';
import type { Metrics } from '../observe/metrics';
import type { Keys } from '../proof/keys';
import type { Pins } from '../proof/pins';
import type { Store } from '../store/port';
import type { HouseTurns } from '../turn/house/house';
import { createNumbering } from '../turn/numbering';
import type { Frame } from '../website/page-context';

/** What the desk stands on beside its settings. */
export interface StartDeskParts {
  readonly config: Config;
  readonly publicUrl: () => string;
  readonly store: Store;
  readonly directory: AccountDirectory;
  readonly turns: Pick<HouseTurns, 'agent'>;
  readonly pins: Pins;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly audit: AuditLog;
  readonly metrics: Pick<Metrics, 'secretChecked'>;
  readonly understanding: Understanding;
  readonly help: HelpSources;
  readonly websiteFolder: string;
  readonly frame: () => Frame;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** How other desks are told; undefined: there is none to tell. */
export function webhookOf({ desk: { other } }: Config): TellWebhook | undefined {
  const tell = other.webhook && createTellDesk(other.webhook);
  return tell && ((body, attempt) => tell(JSON.parse(body), attempt));
}

/** The running desk. */
export interface Desk {
  /** Ends what consoles hold open. */
  close(): Promise<void>;
}

/** Whether anybody may use a desk, ours or another: then customers can call a person, and what agents need is kept with each case. */
export const hasDesk = ({ desk: { users, other } }: Config): boolean => users.kind !== 'none' || other.apiToken !== undefined;

/**
 * Registers the sign-in, the pages and the API of the desk. Undefined: nobody may use one, so there is none. Rejects with a sentence
 * when the users file or the canned answers cannot be used.
 */
export async function startDesk(router: Router, parts: StartDeskParts): Promise<Desk | undefined> {
  const { config, store, keys, publicUrl, frame, log, now, understanding, websiteFolder } = parts;
  const access = await openDeskAccess(config.desk.users, { store, keys, publicUrl, frame, log, now });
  const token = config.desk.other.apiToken;
  if (access === undefined && token === undefined) return undefined;
  const country = config.defaultCountry;
  const api = createDeskApi({
    ...parts,
    access,
    token,
    country,
    numbering: createNumbering(country),
    answers: readAnswers(config.desk.answersFile),
    hours: config.desk.hours.text,
    agentName: async (id) => access?.nameOf(id),
    mask: (words, language, named) =>
      understanding.hear(words, { language, question: { ask: 'need' }, changes: [], claimed: true, proved: false, named, country }).masked,
  });
  if (access !== undefined) {
    access.register(router);
    serveDeskPages(router, { files: readDeskFiles(websiteFolder), access, frame });
  }
  api.register(router);
  return { close: () => api.close() };
}
