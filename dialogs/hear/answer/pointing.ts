import type { Hearing } from '../../heard';
import { inHand } from '../meaning';
import { undoesWrong } from '../sentence/taken-back';
import type { Intent } from '../wish/intent';
import { onlyWords, type Piece } from '../sentence/pieces';
import { textOf } from '../text/once';
import { amends } from './amend';
import { asksWhat } from './asks-what';
import { undoesDone } from './undoes-done';
import { meansVoicemail } from './which-pin';

/** "C'est organization avec un z", "mon identifiant est mal écrit": who it is was written wrong, and how it is right is not said whole. */
const MISSPELT =
  /^(?:(?:ah|oh|oups|oops|non|no|attendez|attends|wait|desolee?|sorry|excusez?|pardon|je me suis|jai fait|tromp\w+|une erreur|i made|a mistake|a typo|cest|et|en fait|actually) )*(?:(?:cest|its|it is|ca secrit|organi[sz]ation)(?: \w+){0,3} (?:avec|with|sans|without) (?:un|une|deux|an?|two|one) [a-z]{1,2}|(?:mon|my) (?:identifiant|login|nom|username)(?: \w+){0,2} (?:est|etait|is|was) (?:mal (?:ecrit|epele)|faux|wrong|misspelled|misspelt)|(?:je me suis trompee?|i made a mistake|jai fait une erreur|i got it wrong) (?:(?:dans|avec|de|d|in|with|on) )?(?:(?:mon|my|the|le|l) )?(?:identifiant|login|nom|username|user name|login name)(?: \w+)?)$/;

/** "Le lien que vous m'avez envoyé est expiré", of which nobody says what it was for: asked, so that an article tells how long each holds. */
const LINK_OVER =
  /^(?!.*\b(?:mot de passe|password|bienvenue|(?:courriel|mail) (?:d ?)?accueil|welcome|activ\w*|messagerie|boite vocale|voice ?mail|compte|account|set ?up|invit\w*|reset|sign\w*|configur\w*|inscri\w*)\b).*\b(?:lien|link)\b.*\b(?:expiree?|expired|perime|marche (?:plus|pas)|fonctionne (?:plus|pas)|no longer works|stopped working|dead)\b/;
/** "Ça fait trois fois que j'écris et personne me répond": somebody is wanted who answers. */
const UNANSWERED =
  /\b(?:personne (?:ne )?(?:me|nous|ma|mavait|nous a) ?(?:repond\w*|rappel\w*|revient|recontact\w*|aide)|(?:nobody|no one|noone)(?: (?:ever|has|have|is))* (?:answers?|answered|answering|replies|replied|responds?|responded|calls? back|called back|gets? back|got back|helps?|helping)(?: to)? (?:me|us|back)|(?:nobody|no one|noone) (?:called|calls|gets|got|has called|has got) (?:me |us )?back)\b/;
const LONGEST_COMPLAINT = 18;

/** What is said of what was done, named or asked for before, and names it only by pointing there. */
export function pointing(piece: Piece, hearing: Hearing): Intent | undefined {
  const { question, done = [], changes, claimed, proved } = hearing;
  const text = textOf(piece.words);
  if (asksWhat(piece, hearing)) return { is: 'exact', names: new Set(['progress'] as const) };
  if (done.length > 0 && inHand(changes).length === 0 && (undoesWrong(text) || undoesDone(piece, hearing)))
    return { is: 'exact', names: new Set(['undo'] as const) };
  const free = question.ask === 'need' && inHand(changes).length === 0 && hearing.handling === undefined;
  if (free && !piece.asks && piece.words.length <= LONGEST_COMPLAINT && onlyWords(piece.items) && UNANSWERED.test(text))
    return { is: 'exact', names: new Set(['person'] as const) };
  if (free && done.length === 0 && piece.words.length <= LONGEST_COMPLAINT && onlyWords(piece.items) && LINK_OVER.test(text))
    return { is: 'question', topic: 'other', soft: false };
  const other = meansVoicemail(piece, hearing);
  if (other) return other;
  if (amends(piece, hearing)) return { is: 'amend' };
  const named = claimed && !proved && (question.ask === 'pin' || question.ask === 'confirm');
  return named && MISSPELT.test(text) ? { is: 'nameless' } : undefined;
}
