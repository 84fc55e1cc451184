import type { Occasion } from '../lines/occasion';
import type { AllQuestionWords, Asked, QuestionWords, Way } from '../lines/vocabulary';

/** All ways to say one question here and now. */
export interface Posed {
  readonly ask: () => string;
  readonly again: () => string;
  readonly choices: readonly string[];
  readonly ways: () => readonly Way[];
}

/** A question of a given id, in the form in which the compiler sees that its words take it. */
type OfAsk<Ask extends Asked['ask']> = { readonly [Each in Ask]: Extract<Asked, { readonly ask: Each }> & { readonly ask: Each } }[Ask];

function posed<Q>(question: Q, words: QuestionWords<Q>, occasion: Occasion): Posed {
  return {
    ask: () => words.ask(question, occasion),
    again: () => words.again(question, occasion),
    choices: words.choices?.(question, occasion) ?? [],
    ways: () => words.ways(question, occasion),
  };
}

function pick<Ask extends Asked['ask']>(question: OfAsk<Ask>, occasion: Occasion, questions: AllQuestionWords): Posed {
  const ask: Ask = question.ask;
  const words: QuestionWords<OfAsk<Ask>> = questions[ask];
  return posed(question, words, occasion);
}

/** The words of a question. */
export function poseQuestion(question: Asked, occasion: Occasion, questions: AllQuestionWords): Posed {
  return pick(question, occasion, questions);
}
