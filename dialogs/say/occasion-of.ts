import type { Question } from '../../machines/question';
import type { Line } from '../../machines/tells';
import { sender, tidy } from '../lines/format';
import type { Occasion } from '../lines/occasion';
import type { Scene } from '../scene';

/** With every part named, so that none is forgotten. */
type Whole = { readonly [Part in keyof Occasion]-?: Occasion[Part] | (undefined extends Occasion[Part] ? undefined : never) };

/**
 * The scene with all that is said in it; what others named is tidied. In one literal: a copy by spreading, parts of which are
 * then set anew, costs ten times as much, and every reply begins with one.
 */
export function occasionOf(scene: Scene, lines: readonly Line[], question: Question | undefined): Occasion {
  const shown = scene.shown === undefined ? '' : tidy(scene.shown);
  const { pinMail } = scene;
  const occasion: Whole = {
    language: scene.language,
    channel: scene.channel,
    caseNumber: scene.caseNumber,
    shown: shown === '' ? undefined : shown,
    byEmail: scene.byEmail,
    proved: scene.proved,
    signedIn: scene.signedIn,
    article: scene.article,
    parts: scene.parts,
    near: scene.near,
    changes: scene.changes,
    otherwise: scene.otherwise,
    pinLife: scene.pinLife,
    pinMail: { from: sender(pinMail.from), subject: pinMail.subject },
    portalUrl: scene.portalUrl,
    ownPortal: scene.ownPortal,
    company: scene.company,
    timeZone: scene.timeZone,
    phone: scene.phone,
    mailIn: scene.mailIn,
    person: scene.person,
    staffed: scene.staffed,
    desk: scene.desk,
    handling: scene.handling,
    lines,
    question,
  };
  return occasion;
}
