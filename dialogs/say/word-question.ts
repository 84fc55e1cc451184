import type { Occasion } from '../lines/occasion';
import type { Question } from '../../machines/question';
import type { Line } from '../../machines/tells';
import type { Asked, Vocabulary, Way } from '../lines/vocabulary';
import { asksItself, asksWhose, needAfter } from './need';
import { poseQuestion, type Posed } from './posed';

/** A question in words; `text` is '' where the lines have asked already or nothing is to be asked. */
export interface WordedQuestion {
  readonly text: string;
  readonly choices: readonly string[];
}

const listed = (ways: readonly Way[], by: 'words' | 'example'): string => ways.map((way) => `• ${way[by]}`).join('\n');

/**
 * Misses of one leg in a row: other words first, then four concrete choices, then the same choices by example; from
 * there in turns, so that no sentence comes twice in a row.
 */
function afterMiss(times: number, called: boolean, question: Posed, { puzzled }: Vocabulary): WordedQuestion {
  if (times <= 1) return { text: question.again(), choices: question.choices };
  const ways = question.ways();
  const by = times % 2 === 0 ? 'words' : 'example';
  return {
    text: `${called && by === 'words' ? puzzled.meanwhile : by === 'words' ? puzzled.words : puzzled.examples}\n${listed(ways, by)}`,
    choices: ways.flatMap(({ button }) => button ?? []),
  };
}

/** The portal told who it is, and nobody said anything: what was asked before still stands above. */
const isSignIn = (line: Line): boolean => line.line === 'signed-in' || (line.line === 'proved' && line.method === 'portal');

/** Nothing is open: asked as the last line wants it. Somebody new sees what there is to choose from, also when a sign-in comes behind it. */
function need(occasion: Occasion, { need: words, whose }: Vocabulary, start: () => Posed): WordedQuestion {
  const { lines, channel, handling } = occasion;
  const last = lines.at(-1);
  if (asksWhose(occasion)) return { text: whose, choices: [] };
  const farewell = last?.line === 'small-talk' && (last.about === 'thanks' || last.about === 'bye');
  const signedIn = last !== undefined && isSignIn(last);
  const how = last === undefined ? 'first' : farewell || signedIn || asksItself(occasion) ? 'silent' : needAfter[last.line];
  const starts = lines.some(({ line }) => line === 'greeting' || line === 'restarted');
  const fresh = signedIn || starts || (how === 'first' && handling === undefined && !occasion.proved);
  return { text: how === 'silent' ? '' : words[channel][handling === undefined ? how : 'waiting'], choices: fresh ? start().choices : [] };
}

/** What a call alone is asked is never open elsewhere. */
const silent: ReadonlySet<Question['ask']> = new Set(['nothing', 'join-extension', 'join-code', 'case-number', 'steps-by-mail']);
const isSilent = (question: Question): question is Exclude<Question, Asked> => silent.has(question.ask);

/** The question now open. The PIN is not asked for again in the breath that says "please enter it below". */
export function wordQuestion(occasion: Occasion, vocabulary: Vocabulary): WordedQuestion {
  const { question, lines } = occasion;
  if (question === undefined || isSilent(question)) return { text: '', choices: [] };
  const pose = poseQuestion(question, occasion, vocabulary.questions);
  const puzzled = lines.findLast((line) => line.line === 'puzzled');
  if (puzzled)
    return afterMiss(
      puzzled.times,
      lines.some(({ line }) => line === 'person-called'),
      pose,
      vocabulary,
    );
  if (question.ask === 'need') return need(occasion, vocabulary, () => poseQuestion({ ask: 'choice' }, occasion, vocabulary.questions));
  if (question.ask === 'pin' && lines.some(({ line }) => line === 'enter-pin')) return { text: '', choices: pose.choices };
  if (isPutOff(occasion)) return { text: '', choices: pose.choices };
  const words = isAsideAgain(occasion) ? pose.again() : pose.ask();
  if (question.ask === 'choice') return { text: `${words}\n${listed(pose.ways(), 'words')}`, choices: pose.choices };
  return { text: words, choices: pose.choices };
}

/** Lines that answer something else, and leave what is open as it was. */
const besides: ReadonlySet<Line['line']> = new Set([
  'answer',
  'capabilities',
  'small-talk',
  'progress',
  'cannot-do',
  'condition-unsupported',
  'left-open',
  'request-changed',
]);

/** Who wants it later has read the summary, and is told how it goes on. */
const isPutOff = ({ channel, lines }: Occasion): boolean => {
  const last = lines.at(-1);
  return channel === 'chat' && last?.line === 'left-open' && last.later === true;
};

/** What is open was asked in its first words before. */
const isAsideAgain = ({ channel, otherwise, lines }: Occasion): boolean =>
  channel === 'chat' && otherwise === true && lines.every(({ line }) => besides.has(line));
