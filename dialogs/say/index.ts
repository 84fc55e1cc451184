import type { Question } from '../../machines/question';
import type { Line } from '../../machines/tells';
import { articleCard } from '../cards/article-card';
import { codeCard, pinCard } from '../cards/secret-card';
import { gatherFor } from '../keys/listening';
import { callVocabularies, vocabularies } from '../lines';
import { hole } from '../lines/format';
import { quotedTitle } from '../lines/how-to';
import { isDeskClosed, type Occasion } from '../lines/occasion';
import type { Vocabulary } from '../lines/vocabulary';
import type { Reply, Scene, Speech } from '../scene';
import { forEars } from './for-ears';
import { inOrder } from './in-order';
import { occasionOf } from './occasion-of';
import { wordOnCall } from './on-a-call';
import { saidOnce } from './said-once';
import { spoken } from './spoken';
import { withhold } from './withhold';
import { wordLine } from './word-line';
import { wordQuestion } from './word-question';

/** Line ids in, words out: every sentence of the bot, in the customer's language. Pure; never throws for a typed scene. */
export function createSpeech(): Speech {
  return { say };
}

function say(told: readonly Line[], question: Question | undefined, scene: Scene): readonly Reply[] {
  const code = told.findLast((line) => 'reveals' in line);
  const replies = worded(told, question, scene);
  if (code === undefined) return replies;
  const { reveals } = code;
  return reveals === undefined ? replies : replies.map((each) => (each.text.includes(hole) ? { ...each, reveals } : each));
}

function worded(told: readonly Line[], question: Question | undefined, scene: Scene): readonly Reply[] {
  const vocabulary = vocabularies[scene.language];
  const lines = inOrder(
    told.map((line) => withhold(line, scene.proved)),
    scene.channel,
  );
  const occasion = occasionOf(scene, lines, question);
  if (scene.channel === 'voice') return onCall(occasion, vocabulary);
  const asked = wordQuestion(occasion, vocabulary);
  const heard = saidOnce(
    lines
      .filter((line) => asked.text === '' || line.line !== 'puzzled' || line.times === 1)
      .map((line) => ({ line, text: wordLine(line, occasion, vocabulary) })),
  );
  const card = cardFor(occasion, vocabulary);
  const article = articleFor(occasion, vocabulary);
  const together =
    scene.channel === 'email' ||
    question === undefined ||
    question.ask === 'need' ||
    asked.text === '' ||
    heard.length === 0 ||
    lines.some(({ line }) => line === 'puzzled');
  const texts = together ? [[...heard, asked.text]] : [heard, [asked.text]];
  const replies = texts.map((parts) => parts.filter((part) => part !== '').join('\n\n')).filter((text) => text !== '');
  return replies.map((text, n) => {
    const last = n === replies.length - 1;
    return reply(
      shaped(text, occasion),
      vocabulary,
      last && scene.channel !== 'email' ? [...asked.choices, ...afterwards(occasion, vocabulary), ...named(occasion)] : [],
      (last ? card : undefined) ?? (n === 0 ? article : undefined),
    );
  });
}

/** Misses in a row (silence, noise) after which a person takes the call, or it ends: asked differently twice is enough. */
const mostMisses = 3;

/**
 * A call: everything in one breath, the question last and its keys behind it. Web addresses are not read out: only that the
 * page is there.
 */
function onCall(told: Occasion, vocabulary: Vocabulary): readonly Reply[] {
  const words = callVocabularies[told.language];
  const occasion = told.portalUrl === undefined ? told : { ...told, portalUrl: vocabulary.spoken.page };
  const lost = told.lines.some((line) => line.line === 'puzzled' && line.times >= mostMisses);
  const rates = told.lines.some(({ line }) => line === 'rate-help');
  const goodbye =
    (lost && told.person !== true) ||
    told.lines.some(
      (line) =>
        (line.line === 'closed' && !rates) ||
        line.line === 'rated' ||
        (line.line === 'link-on-its-way' && !told.proved) ||
        (line.line === 'small-talk' && line.about === 'bye'),
    );
  const transfer =
    !goodbye &&
    told.person === true &&
    (lost || told.lines.some((line) => line.line === 'person-unavailable' || (line.line === 'person-called' && goesThrough(line, told))));
  const asked = lost
    ? words.puzzled[transfer ? 'person' : 'goodbye']
    : transfer || goodbye
      ? ''
      : wordOnCall(occasion, words, vocabulary.whose);
  const lines = { ...vocabulary, lines: { ...vocabulary.lines, ...words.lines } };
  const called = occasion.lines.some(({ line }) => line === 'person-called');
  const heard = saidOnce(
    occasion.lines
      .filter((line) => line.line !== 'puzzled' || (!called && (asked === '' || line.times === 1)))
      .map((line) => ({ line, text: wordLine(line, occasion, lines) })),
  );
  const text = vocabulary.finish(
    [...heard, asked]
      .filter((part) => part !== '')
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  );
  if (text === '') return [];
  const { question } = occasion;
  return [
    {
      text,
      speak: forEars(text, vocabulary.spoken),
      gather: question === undefined || question.ask === 'nothing' ? undefined : gatherFor(question, words),
      hangup: goodbye ? true : undefined,
      transfer: transfer ? true : undefined,
    },
  ];
}

/** Who asked for a person on a call, or was not understood, is put through where that can be done; others stay with what they were told. */
const goesThrough = ({ why, waits }: Extract<Line, { readonly line: 'person-called' }>, occasion: Occasion): boolean =>
  waits !== true && !isDeskClosed(occasion) && (why === 'asked' || why === 'not-understood');

/** What was done here is told with a way back, what was done elsewhere in this name with a way to say that it was not them. */
function afterwards({ lines, proved, channel }: Occasion, { notMe, undo }: Vocabulary): readonly string[] {
  if (channel !== 'chat' || !proved) return [];
  const undoable = lines.some(
    (line) =>
      line.line === 'change-applied' &&
      (line.report.change.kind === 'user.add' ||
        (line.report.before?.number !== undefined && line.report.before.number !== line.report.change.fields.number)),
  );
  return [
    ...(undoable ? [undo] : []),
    ...(lines.some(
      (each) =>
        each.line === 'joined-elsewhere' || each.line === 'changed-elsewhere' || (each.line === 'proved' && each.method === 'portal'),
    )
      ? [notMe]
      : []),
  ];
}

/** Articles that may be meant, each by its title: pressed, it is asked for. */
const named = ({ near, lines, language }: Occasion): readonly string[] =>
  near && lines.some(({ line }) => line === 'answer' || line === 'cannot-do') ? near.map(({ title }) => quotedTitle[language](title)) : [];

/** Chat windows set every line of plain text apart by themselves; a blank line would be a hole there. */
const shaped = (text: string, { channel }: Occasion): string =>
  channel === 'chat' && text.includes('\n\n') ? text.trim().replace(/\n{2,}/g, '\n') : text.trim();

function reply(text: string, { finish, spoken: words }: Vocabulary, choices: readonly string[], card: Reply['card']): Reply {
  const finished = finish(text);
  const speak = spoken(finished, words);
  return {
    text: finished,
    speak: speak === finished ? undefined : speak,
    card,
    choices: choices.length > 0 ? choices.map(finish) : undefined,
  };
}

/** Stands under the steps it belongs to. */
function articleFor({ channel, article, lines }: Occasion, { howTo, finish }: Vocabulary): Reply['card'] {
  return channel === 'chat' && article && !article.stuck && lines.some(({ line }) => line === 'answer')
    ? articleCard(article, howTo, finish)
    : undefined;
}

function cardFor({ question, channel }: Occasion, { cards, finish }: Vocabulary): Reply['card'] {
  if (channel !== 'chat') return undefined;
  if (question?.ask === 'pin') return pinCard(cards.pin, question.mailed, finish);
  return question?.ask === 'code' ? codeCard(cards.code, finish) : undefined;
}
