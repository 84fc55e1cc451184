import type { SessionContext } from '../case/context';
import { digestFor } from '../digest';
import type { EventOf } from '../events';
import { knowsSummary } from './summary-terms';
import { asksPin, confirms } from '../question';
import { openGrant } from '../rights';

type Read = EventOf<'mail.read'>;
interface Reading {
  readonly context: SessionContext;
  readonly event: Read;
}
type Term = (reading: Reading) => boolean;

/**
 * P8: when a mail that was read is a yes to the request as it is now. Term by term; each is taken away in turn by the
 * mutation run, which must then find a red test. The machine asks only where nothing is missing, and the gate has the last word all the same.
 */
export const mailTerms = {
  /** Nothing of it has to be asked back. */
  clear: ({ event }) => event.clear,
  ofAMail: ({ context, event }) => context.legs[event.leg]?.channel === 'email',
  /** It said what to do itself, or gave the PIN where exactly this was summarized beside the question for it. */
  saysDo: ({ context, event }) => {
    const { mail, question } = context.legs[event.leg] ?? {};
    const worded = mail?.worded === true && mail.mixed === undefined && context.draftedBy === event.leg;
    return (
      worded ||
      (mail?.proved === true && question !== undefined && asksPin(question) && confirms(question) === digestFor(context, event.leg))
    );
  },
  /** What an agent put to the thread it answers, where that was told (P4). */
  told: ({ context, event }) => knowsSummary(context, event.leg),
  /** It did not say no, and nothing else is asked. */
  undisputed: ({ context, event }) => context.legs[event.leg]?.offer === undefined,
  /** It carries its proof, for everything that is open, whoever drafted it (P3). */
  proved: ({ context, event }) => openGrant(context, event.leg) !== undefined,
} satisfies Record<string, Term>;

const terms = (): readonly Term[] => Object.values(mailTerms);

export const mailDecides = (context: SessionContext, event: Read): boolean => terms().every((term) => term({ context, event }));
