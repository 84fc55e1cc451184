import type { RateWords } from './words';

/** The page on which help is rated, in English. */
export const rate: RateWords = {
  title: 'How was our help?',
  lead: (caseNumber) =>
    `You were in touch with our support about your case ${caseNumber}. Your answer goes to the people who look after our support, and changes nothing in your account.`,
  question: 'Our help was',
  scores: { 5: 'Excellent', 4: 'Good', 3: 'Fair', 2: 'Poor', 1: 'Bad' },
  missing: 'Please choose one of the five first.',
  button: 'Send my answer',
  once: 'You can answer once.',
  thanks: { title: 'Thank you for your answer', paragraphs: ['It helps us to help better.', 'You can close this page.'] },
  already: { title: 'We have your answer', paragraphs: ['You have answered this question already; your first answer counts. Thank you.'] },
  dead: {
    title: 'This question is closed',
    paragraphs: [
      'The link works for two weeks after the conversation.',
      'If something is still on your mind, please tell us: in the chat on our website, by mail or by phone.',
    ],
  },
};
