/** Remembers the last answer: several ears ask the same of one sentence, one after the other. What is asked about is never changed. */
export function lastAnswer<About, Answer>(answer: (about: About) => Answer): (about: About) => Answer {
  let last: { readonly about: About; readonly answer: Answer } | undefined;
  return (about) => {
    if (last?.about !== about) last = { about, answer: answer(about) };
    return last.answer;
  };
}

/** Words with a blank between, as patterns want them. */
export const textOf = lastAnswer((words: readonly string[]): string => words.join(' '));
