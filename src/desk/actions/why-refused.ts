import type { DeskRefusal, Language } from '../../../machines/words';
import { sentences } from '../words/sentences';
import { Refused } from './refused';

/** What an agent is answered when the case does not take a deed. `holder`: the name of who has it; `isLeg`: the case has a leg of that name. */
export function whyRefused(reason: DeskRefusal, language: Language, holder?: string, isLeg = true): Refused {
  const words = sentences[language];
  switch (reason) {
    case 'closed':
      return new Refused(409, 'Closed', words.closed);
    case 'taken':
      return new Refused(409, 'Taken', words.taken(holder ?? '?'), holder ?? '?');
    case 'not-theirs':
      return new Refused(409, 'NotYours', words.notYours);
    case 'leg-unproved':
      return new Refused(403, 'NotAllowed', words.unproved);
    case 'stranger':
      return new Refused(403, 'NotAllowed', words.stranger);
    case 'leg-gone':
      return isLeg ? new Refused(422, 'Refused', words.legEnded) : new Refused(404, 'NotFound', words.noLeg);
    case 'leg-unnamed':
      return new Refused(422, 'Refused', words.noClaim);
    case 'leg-silent':
      return new Refused(422, 'Refused', words.pinTooLate);
    case 'busy':
      return new Refused(422, 'Refused', words.busy);
    case 'draft-refused':
      return new Refused(422, 'Refused', words.draftRefused);
    case 'no-yes':
      return new Refused(422, 'Refused', words.nothingToConfirm);
    case 'nothing-open':
      return new Refused(422, 'Refused', words.nothingToWithdraw);
  }
}
