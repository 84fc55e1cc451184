import type { Activity } from 'botframework-schema';
import type { Language } from '../../../../machines/words';
import { phrases } from '../../voice/phrases';
import type { SaidLine } from '../../voice/said-line';
import { escape } from '../../voice/twiml';

const voices: Readonly<Record<Language, { readonly locale: string; readonly name: string }>> = {
  en: { locale: 'en-US', name: 'en-US-JennyNeural' },
  fr: { locale: 'fr-CA', name: 'fr-CA-SylvieNeural' },
};

/** Words for ears as a document of SSML 1.0: every text is escaped, so that none adds an element (T27). */
export const ssml = (words: string, language: Language): string =>
  `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${voices[language].locale}"><voice name="${voices[language].name}">${escape(words)}</voice></speak>`;

/**
 * Words on a call. `expectingInput` opens the caller's line for speech; where a secret is keyed in nothing is to be listened
 * to, so keys alone are accepted; `ignoringInput`: more is to come.
 */
export function spoken(words: string, language: Language, hint: 'expectingInput' | 'acceptingInput' | 'ignoringInput'): Partial<Activity> {
  return { type: 'message', text: words, speak: ssml(words, language), inputHint: hint, locale: voices[language].locale };
}

/** Ends the call. */
export const hangingUp: Partial<Activity> = { type: 'endOfConversation', code: 'completedSuccessfully' };

/** Puts the caller through to a number (E.164), as gateways of the telephony channel understand it. */
const transferring = (number: string): Partial<Activity> => ({
  type: 'event',
  name: 'handoff.initiate',
  value: { TargetPhoneNumber: number },
});

/** A line as a gateway carries it out. `number`: who takes calls that want a person; undefined: nobody. */
export function callActivities(
  { words, language, gather, hangup, transfer }: SaidLine,
  number: string | undefined,
): readonly Partial<Activity>[] {
  const hint = gather === undefined ? 'ignoringInput' : gather.input === 'dtmf' ? 'acceptingInput' : 'expectingInput';
  if (hangup) return [spoken(words, language, 'ignoringInput'), hangingUp];
  if (!transfer) return [spoken(words, language, hint)];
  if (number === undefined) return [spoken(`${words} ${phrases[language].nobody}`, language, hint)];
  return [spoken(words, language, 'ignoringInput'), transferring(number)];
}
