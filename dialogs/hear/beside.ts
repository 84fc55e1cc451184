import type { Heard, Hearing, Said } from '../heard';
import { courtesies } from '../phrases/joining';
import { leadIns } from '../phrases/spelling';
import { caseNumberIn } from './case-number';
import { hearJoining } from './joining';
import { wordsOf } from './lexicon';

interface Ear {
  readonly hear: (text: string) => Heard;
  readonly language: (text: string, sofar: Hearing['language']) => Heard['language'];
}

/** What says nothing of its own beside the number of a case. */
const idle = /^(?:message\.puzzling|small-talk\.heard|case\.wished|question\.asked|capabilities\.asked|secret\.unclear)$/;
const isIdle = (said: Said): boolean => said.is === 'event' && idle.test(said.event.type);

const empty = new Set([...leadIns, ...courtesies.flatMap(wordsOf)]);

/** Whether nothing is left to be heard once the number was taken out. */
const isEmpty = (rest: string): boolean => rest.length < 200 && wordsOf(rest).every((word) => empty.has(word));

/** What a message says of going on elsewhere, of another case and of somebody else; all the rest of it is heard as ever. */
export function hearBeside(text: string, hearing: Hearing, { hear, language }: Ear): Heard {
  const wish = hearJoining(text, hearing);
  if (wish) return { language: language(text, hearing.language), said: [{ is: 'event', event: wish }], masked: text };
  const named = caseNumberIn(text, hearing);
  if (!named) return hear(text);
  const event: Said = { is: 'event', event: { type: 'case.named', number: named.number } };
  if (isEmpty(named.rest)) return { language: language(text, hearing.language), said: [event], masked: text };
  const rest = hear(named.rest);
  return { ...rest, language: language(text, hearing.language), said: [...rest.said.filter((said) => !isIdle(said)), event], masked: rest.masked === named.rest ? text : `${named.number} ${rest.masked}` };
}
