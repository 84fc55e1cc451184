import type { Named } from '../claims';
import type { Meaning } from '../meaning';
import { textOf } from '../text/once';
import type { Piece } from '../sentence/pieces';

/** What stands before who is right: "no sorry, that's my neighbour", "oh wait", "non attendez". */
const TAKES_BACK =
  /\b(?:no|nope|wait|oops|whoops|sorry|actually|i mean|meant|mistake|wrong|correction|scratch that|hang on|my bad|non|attendez|attends|oups|pardon|desolee?|erreur|trompee?|je veux dire|plutot)\b/;

/** "It's 102. No sorry, that's my neighbour, I'm 101": who was named before is laid aside, for who is named behind. */
export function laidAside({ named }: Meaning, { words, asks }: Piece): Named | undefined {
  if (asks || Object.keys(named).length === 0 || !TAKES_BACK.test(textOf(words))) return undefined;
  const before = { ...named };
  for (const field of ['login', 'email', 'account', 'extension', 'domain'] as const) delete named[field];
  return before;
}

/** "Stop my voicemail... no, sorry, I mean my forwarding": what stands before is not meant. */
export const takesBackBefore = (pieces: readonly Piece[], at: number): boolean =>
  at > 0 &&
  pieces.slice(at - 1, at + 1).some(({ words }) => TAKES_BACK.test(textOf(words))) &&
  !BESIDES.test(textOf(pieces[at]?.words ?? []));
const BESIDES = /\b(?:also|too|as well|besides|aussi|egalement)\b/;

/** Of what was laid aside, what nothing said behind it puts right. */
export function takeUp({ named }: Meaning, before: Named): void {
  const anew = named.login !== undefined || named.email !== undefined;
  if (anew) return;
  const { account, extension, ...names } = before;
  if (account !== undefined) named.account ??= account;
  if (named.extension === undefined) {
    Object.assign(named, names);
    if (extension !== undefined) named.extension = extension;
  }
}
