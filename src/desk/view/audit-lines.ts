import type { Channel, Language, LegId } from '../../../machines/words';
import type { AuditEntry } from '../../store/port-audit';
import { agentIn } from '../agent';
import type { AuditLine } from '../shapes';
import { channelWord, serviceWord } from '../words/actors';
import type { People } from './people';

/** What is known of those who stand in entries by an id alone. */
export interface Naming {
  readonly people: People;
  readonly agentName: (id: string) => Promise<string | undefined>;
  readonly language: Language;
  /** The channels of the legs of a case that is shown. */
  readonly channels?: Readonly<Record<LegId, Channel>>;
}

const isLeg = (actor: string): boolean => /^\d\d-/.test(actor);

async function actorOf(actor: string, { agentName, language, channels = {} }: Naming): Promise<string> {
  const agent = agentIn(actor);
  if (agent !== undefined) return (await agentName(agent)) ?? agent;
  return isLeg(actor) ? channelWord(channels[actor], language) : serviceWord(language);
}

/** Entries of the audit log in words. */
export const auditLines = (entries: readonly AuditEntry[], naming: Naming): Promise<AuditLine[]> => {
  const loginOf = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await naming.people.user(id))?.login ?? null);
  return Promise.all(
    entries.map(async (entry) => ({
      seq: entry.seq,
      at: Date.parse(entry.at),
      number: entry.case === '' ? null : entry.case,
      action: entry.action,
      actor: await actorOf(entry.actor, naming),
      agent: agentIn(entry.actor) ?? null,
      asker: await loginOf(entry.asker),
      subject: await loginOf(entry.subject),
      kind: entry.kind ?? null,
      method: entry.method ?? null,
      reason: entry.reason ?? null,
    })),
  );
};
