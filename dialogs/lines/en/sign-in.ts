import type { ProofMethod } from '../../../machines/words';
import type { LineWords } from '../vocabulary';

/** English: what a sign-in at the portal tells the chat. */
export const signIn: Pick<LineWords, 'signed-in' | 'signed-out'> = {
  'signed-in': (_, { shown = '' }) =>
    `You’re signed in as ${shown}. That was a while ago, so before I change anything I’ll ask for your PIN.`,
  'signed-out': () => 'You’re signed out, so your verification here has ended too. When you next want a change, I’ll ask for your PIN.',
};

/** How it is said that a portal sign-in proved it; `shown`: the login name. */
export const knownBySignIn = (shown = ''): Readonly<Record<Extract<ProofMethod, 'portal'>, string>> => ({
  portal: `Signed in as ${shown}, so I know it’s you.`,
});
