import type { KindId } from '../../../machines/words';
import type { Said } from '../../heard';

/** What comes of these is a mail to an address on file: nobody's calls go anywhere. */
const mailed: ReadonlySet<KindId> = new Set<KindId>(['welcome.resend', 'password.reset', 'voicemail-pin.reset', 'support-pin.reissue']);

/** "Send the welcome mail to ...", « renvoyez-lui le courriel de bienvenue »: sends a mail, and no calls. */
const SENDS_MAIL =
  /(?<!\p{L})(?:send|renvoye[rz]|renvoie)(?=[^.!?;\n]{0,60}(?<!\p{L})(?:welcome|e-?mail|mail|link|bienvenue|courriel|lien)(?!\p{L}))/gu;
/** Not "once he has left", nor "once more people are there". */
const AGAIN =
  /(?<!\p{L})(?:once (?:more|again)|one more time|une fois de plus|encore une fois|une nouvelle fois)(?=\s*(?:[.!?,;\n]|$|please|svp|s[’']il))/gu;
/** Why a new one is wanted, and no misgiving. */
const LOST =
  /(?<!\p{L})(?:(?:can(?: ?not|[’']t)|could(?: not|n[’']t)|do(?: not|n[’']t)|no longer) (?:seem to )?(?:remember|recall|know|log ?in|sign ?in|get in(?:to)?)|(?:ne )?(?:me )?(?:souviens|rappelle) (?:plus|pas)|n[’']arrive (?:plus|pas) [àa] (?:me connecter|entrer)|(?:ne )?peux (?:plus|pas) (?:me connecter|entrer))(?!\p{L})/gu;
/** An extension: two to five digits by themselves. */
const SHORT = /(?<![\d+(@.-] ?)\d{2,5}(?![\d@]| ?[-(]? ?\d)/g;

/** Whether all that was ordered ends in a mail. */
export function onlyMails(said: readonly Said[]): boolean {
  const drafts = said.flatMap((one) => (one.is === 'event' && one.event.type === 'request.drafted' ? one.event.drafts : []));
  return drafts.length > 0 && drafts.every(({ kind }) => mailed.has(kind));
}

const addresses = /[^\s<>()",;:@]{1,100}@[^\s<>()",;:@]{0,200}[^\s<>()",;:@.!?]/g;

/**
 * Whether all that is written of numbers and addresses is whom it is for, or who writes: another address may be where somebody wants
 * the mail to go, what another number is for nobody knows, and of two with "or" between them nobody knows which. Linear.
 */
export function namesNothingElse(text: string, said: readonly Said[]): boolean {
  const known = new Set<string | undefined>();
  for (const one of said) {
    if (one.is === 'secret') known.add(one.digits);
    if (one.is === 'claim') for (const name of [one.claim.login, one.claim.email, one.claim.account, one.claim.extension]) known.add(name);
    if (one.is !== 'event' || one.event.type !== 'request.drafted') continue;
    for (const { subject } of one.event.drafts) {
      if (subject.is === 'extension') known.add(subject.extension);
      // Logins begin with an extension.
      if (subject.is === 'login' && /^\d/.test(subject.login)) known.add(subject.login.toLowerCase());
    }
  }
  const bare = text.replace(addresses, ' ');
  return (
    [...text.matchAll(addresses)].every(([address]) => known.has(address)) &&
    [...bare.matchAll(/\d[\d ().-]{0,40}/g)].every(
      ([run]) => known.has(run.replace(/\D/g, '')) || (run.match(/\d+/g) ?? []).every((digits) => known.has(digits)),
    ) &&
    !/\d (?:or|ou) (?:\p{L}+ ){0,2}\d/u.test(bare)
  );
}

/** The text of such an order, in small letters, without what only sounds like an order to send calls, or like a misgiving. Linear. */
export const withoutMailing = (text: string): string =>
  text.replace(SENDS_MAIL, ' ').replace(AGAIN, ' ').replace(LOST, ' ').replace(SHORT, ' ');
