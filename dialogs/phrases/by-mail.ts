/** How one goes on: by mail. Said behind a wish to go on, in both languages (dialogs/phrases/joining.ts has the rest of the sentence). */
export const byMail: readonly string[] = [
  'by mail', 'by email', 'by e-mail', 'via mail', 'via email', 'via e-mail', 'over mail', 'over email', 'over e-mail', 'through email', 'to mail', 'to email', 'to e-mail', 'in an email', 'in a mail', 'in my email', 'in my mailbox', 'from my mailbox', 'from my email', 'by writing', 'in writing', 'by replying to a mail', 'by replying to an email', 'with an email',
  'par courriel', 'par mail', 'par e-mail', 'par email', 'par écrit', 'au courriel', 'dans un courriel', 'dans ma boîte courriel', 'depuis ma boîte courriel', 'de ma boîte courriel', 'en répondant à un courriel', 'avec un courriel',
];
