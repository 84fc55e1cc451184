import type { Item } from '../things/items';

/** "It never came", "didn't get it", "je n'ai rien reçu". */
const MISSED = new RegExp(
  [
    '\\b(?:never|not|didnt|hasnt|havent|wasnt|isnt|nothing|no|still)\\b(?: \\w+){0,5}? (?:came?|come|coming|arriv\\w+|receiv\\w+|show(?:ed|n)? up|turn(?:ed)? up|reached|there yet)\\b',
    '\\b(?:never got|didnt (?:even )?get|did not (?:even )?get|havent gotten|have not gotten)\\b',
    '\\b(?:dont|do not|cant|cannot|didnt|havent|no)(?: \\w+){0,2} (?:see|find|seen|found)(?: \\w+){0,3} (?:mail|email|message|link)\\b',
    '\\bno (?:mail|email|link|message)(?: (?:so far|yet|here|from you|in my inbox|has come|at all))*$',
    '\\b(?:vois|trouve|ai) (?:pas|aucun|rien)(?: \\w+){0,3} (?:courriel|lien|mail|message)\\b',
    '\\b(?:mail|email|pin) is (?:missing|late|nowhere)\\b',
    '\\bwhere is (?:the|my|that) (?:pin )?(?:mail|email)\\b',
    '\\b(?:pas|jamais|rien|toujours pas|encore pas)\\b(?: \\w+){0,4}? (?:recu\\w*|arrive\\w*|venue?s?|parvenue?s?)\\b',
    '\\b(?:recu|arrive|vient|recois) (?:pas|jamais|rien|aucun)\\b',
    '\\barrive (?:pas|toujours pas)\\b',
  ].join('|'),
);

/** A mail with a PIN is missing: where it is to be looked for is wanted besides another one. */
export const missesMail = (items: readonly Item[]): boolean =>
  MISSED.test(items.flatMap((item) => (item.is === 'word' ? [item.text] : [])).join(' '));
