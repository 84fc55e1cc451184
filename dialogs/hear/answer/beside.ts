import type { Heard, Hearing, Said } from '../../heard';
import { courtesies } from '../../phrases/joining';
import { leadIns } from '../../phrases/spelling';
import { caseNumberIn } from '../things/case-number';
import { hearJoining } from './joining';
import { wordsOf } from '../text/lexicon';
import { ratingIn } from './rating';
import { replyAddressIn } from './reply-address';

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

/** What changes nothing of a rating that it stands beside. */
const comment = /^(?:message\.puzzling|small-talk\.heard|request\.(?:confirmed|declined|cancelled)|progress\.asked|person\.declined)$/;
const isComment = (said: Said): boolean =>
  said.is === 'event' && (comment.test(said.event.type) || (said.event.type === 'question.asked' && said.event.topic === 'other'));

/** How the help was; undefined: none, or more is wanted than to say it. */
function rating(text: string, hear: Ear['hear']): Heard | undefined {
  const rated = ratingIn(text);
  if (!rated || (rated.rest !== '' && !hear(rated.rest).said.every(isComment))) return undefined;
  return { ...hear(text), said: [{ is: 'event', event: { type: 'case.rated', score: rated.score } }] };
}

/** An address that was asked for is where an answer goes, and names nobody (I7). */
function replyAddress(text: string, hearing: Hearing, hear: Ear['hear']): Heard | undefined {
  const email = replyAddressIn(text, hearing);
  if (email === undefined) return undefined;
  const heard = hear(text);
  return {
    ...heard,
    said: [
      { is: 'event', event: { type: 'reply-address.given', email } },
      ...heard.said.filter(
        (said) => said.is !== 'claim' && !(said.is === 'event' && /^(?:message\.puzzling|small-talk\.heard)$/.test(said.event.type)),
      ),
    ],
  };
}

/** What a message says of going on elsewhere, of another case and of somebody else; all the rest of it is heard as ever. */
export function hearBeside(text: string, hearing: Hearing, ear: Ear): Heard {
  const { hear, language } = ear;
  const answer =
    hearing.question.ask === 'rating'
      ? rating(text, hear)
      : hearing.question.ask === 'reply-address'
        ? replyAddress(text, hearing, hear)
        : undefined;
  if (answer) return { ...answer, language: language(text, hearing.language) };
  const wish = hearJoining(text, hearing);
  if (wish) return { language: language(text, hearing.language), said: [{ is: 'event', event: wish }], masked: text };
  const named = caseNumberIn(text, hearing);
  if (!named) return hear(text);
  const event: Said = { is: 'event', event: { type: 'case.named', number: named.number } };
  if (isEmpty(named.rest)) return { language: language(text, hearing.language), said: [event], masked: text };
  const rest = hear(named.rest);
  return {
    ...rest,
    language: language(text, hearing.language),
    said: [...rest.said.filter((said) => !isIdle(said)), event],
    masked: rest.masked === named.rest ? text : `${named.number} ${rest.masked}`,
  };
}
