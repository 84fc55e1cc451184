import { textOf } from '../text/once';
/** "My PIN is", and nothing behind it: it comes in the next message, or in several. */
const BEGINS =
  /^(?:(?:ok|okay|so|well|yes|and|hi|hello|bonjour|et|alors|oui|bon|donc|voici|here is|heres) )*(?:(?:my|the|mon|le) )?(?:support )?(?:pin|nip)(?: code| number)?(?: d assistance| de soutien)?(?: (?:is|est|c est|its|it is|comes now|follows|suit|arrive))$|^(?:voici|here is|heres) (?:my|the|mon|le) (?:support )?(?:pin|nip)$/;

export const beginsPin = (words: readonly string[]): boolean => words.length <= 10 && BEGINS.test(textOf(words));
