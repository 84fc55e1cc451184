import type { Vocabulary } from '../vocabulary';

/** English: what is asked stays open, whatever was said to it. */
export const leftOpen: Vocabulary['lines']['left-open'] = ({ later, agreed }, { question, handling, channel, otherwise }) => {
  if (agreed) return 'All right.';
  if (handling === 'agent') return 'All right, I won’t do that. My colleague reads what you write.';
  const leave = channel === 'email' ? 'reply “cancel”' : 'say “cancel”';
  if (later && question?.ask === 'pin')
    return 'There is no hurry: I keep what you asked for, and do nothing until you give me your PIN. Come back here when you have it.';
  if (later && !otherwise) return 'There is no hurry: I do nothing until you say yes.';
  if (later)
    return `All right, I do nothing for now, and keep your request. When it is time, just say “yes”; if you don’t want it any more, ${leave}.`;
  if (question && /^(?:who|account|extension)$/.test(question.ask))
    return `All right. I can’t change anything without knowing who you are; if you’d rather leave it, just ${leave}.`;
  if (question?.ask === 'field') return `All right. If you’d rather leave it, just ${leave}.`;
  return handling === 'waiting' ? 'All right. Your case stays on my colleagues’ list.' : 'All right.';
};
