import { textOf } from '../text/once';

/** "I don't want to give you my PIN": why it is asked for is told. */
const UNWILLING =
  /\b(?:dont|wont|(?<!\bcan )not|never|aint|refuse|rather|hesitate)(?: (?:want|wish|feel|like|going|gonna|be|to|comfortable|ever|about|willing|happy|keen|just|really|simply)){0,4} (?:give|giving|tell|telling|share|sharing|hand|handing|enter|entering|type|typing)\b(?! (?:me|us)\b)|\b(?:not|never)(?: \w+)? (?:doing|putting|writing|sending|saying)(?: (?:that|this|it|so|my \w+))? (?:over|in|on|via|into|to|here|online)\b|^(?:(?:but|no|sorry|hm|well|mais|non) )*(?:thats|that is|its|it is|cest|my pin is|mon nip est) (?:\w+ )?(?:private|confidential|secret|personal|prive|confidentiel|personnel)\b|\b(?:veux|vais|tiens) pas(?: a)?(?: (?:vous|te))? (?:donner|entrer|dire|communiquer)\b|\brefus(?:e|ons) (?:de |d )?(?:vous |te )?(?:donner|entrer|dire|communiquer|partager|taper)\b|\b(?:donnerai|donne|dirai) (?:pas|jamais|aucun)\b|\b(?:vous|tu|you)(?: (?:ne|really|vraiment))? ?(?:n ?)?(?:avez|as|dont|do not) (?:pas besoin|need)(?: (?:de|d|du|mon|my|the|a|une?|le))* ?(?:ca|cela|that|this|pin|nip|it|code)\b|\b(?:jen ai pas besoin|vous me connaissez|tu me connais|you (?:already )?know me)\b/;

export const isUnwilling = (words: readonly string[]): boolean => UNWILLING.test(textOf(words));
