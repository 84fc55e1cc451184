import type { Question } from '../../../machines/question';

/** Why it was not heard: "sorry, I dropped the phone", "I didn't catch the last part". */
const EXCUSE =
  "(?:sorry|pardon|excuse me|oh|hello|hi|hey|wait|hold on|hang on|um|uh|okay|ok|what|i|i'm|you|it|phone|my|is|all|any|there|dropped|missed|didn't|couldn't|can't|wasn't|hear|catch|get|understand|listening|was|were|broke|breaking|cut|cutting|out|up|off|distracted|bad|connection|line|signal|noise|noisy|here|in|that|the|a|last|part|bit|question|of|to|too|fast|quick|quickly|so|and|well|désolée?|excusez|allô|attendez|euh|je|j'ai|n'ai|pas|bien|rien|entendu|compris|manqué|échappé|téléphone|mon|le|la|ça|a|coupé|coupait|trop|vite|ligne|mauvaise|bruit|il|y|du|de|fin)";
const AGAIN = [
  '(?:(?:can|could|would|will) you |please |you )*(?:say|repeat|read|tell me|run|go over|give me) (?:that|it|all that|the last (?:part|bit)|the question|this|those|the options|the choices)(?: back)?(?: to me)?(?: by me| for me)?(?: (?:again|once more|one more time|over|please|more slowly|slower|slowly))*',
  '(?:what|which) (?:was|is|were|are) (?:that|the question|the options|the choices)(?: (?:again|please|you said|you asked))*',
  "(?:pouvez-vous |pourriez-vous |vous pouvez |peux-tu )?(?:me )?(?:le |la |les )?(?:répéter?|répétez|redire|redites|relire|relisez)(?: (?:ça|cela|le|la|les|la question|les choix|les options|plus lentement|encore|une fois|s'il vous plaît))*",
];
/** What the summary says is to be heard once more. */
const READ = [
  '(?:(?:can|could|would|will) you |please |you )*(?:say|repeat|read|tell me|give me|read me|read out|confirm)(?: me)? (?:the|that|my|which|what) ?(?:phone |new )?(?:number|extension|digits|name|summary)(?: (?:again|back|to me|once more|one more time|please|out|you have|it was|was that|you heard|you got))*',
  "(?:what|which)(?: was| is|'s)?(?: the| that| my)? ?(?:phone )?(?:number|extension|one|digits)(?: (?:again|was that|is that|was it|is it|did you say|did you get|did you hear|you said|you have|do you have|have you got|please|sorry))*",
  "(?:c'était |c'est |vous avez dit )?quel(?:le)? (?:était |est )?(?:le |ce )?(?:numéro|poste|extension)(?: (?:déjà|encore|c'était|c'est|vous avez|avez-vous|noté|compris|dit|s'il vous plaît))*",
  "(?:pouvez-vous |pourriez-vous )?(?:me )?(?:répéter|redire|relire|répétez|redites|relisez)(?:-moi)? (?:le |ce )?(?:numéro|poste|résumé)(?: (?:encore|une fois|s'il vous plaît))*",
];
/** The line is bad, or we are too fast. */
const BAD_LINE = [
  "(?:you're|youre|you are|it's|its|the line is|the connection is) (?:breaking up|cutting out|really bad|very bad|terrible|so quiet|too quiet|too fast)",
  "i (?:can't|cannot|can barely|can hardly|could barely|couldn't|didn't) (?:really )?(?:hear|understand) (?:you|that)(?: (?:very well|well|at all|properly))?",
  '(?:(?:can|could|would|will) you |please )*(?:speak|talk|go)(?: up| louder| slower| more slowly| a (?:bit|little)(?: (?:slower|louder|more slowly|up))?)',
  'slow down(?: a (?:bit|little))?',
  '(?:(?:pouvez-vous|pourriez-vous|vous pouvez) )?parle[rz] (?:un peu )?(?:moins vite|plus (?:fort|lentement))',
  "je (?:ne |n' ?)?vous (?:entends|comprends) (?:pas|mal|plus|pu)(?: (?:bien|très bien))?",
  '(?:vous|ça) coup(?:ez|e)',
];
const asked = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${EXCUSE} )*(?:${patterns.join('|')})(?: (?:please|sorry|merci|thanks|svp|s'il vous plaît|s'il te plaît))*$`, 'iu');
const REPEAT = asked([...AGAIN, ...BAD_LINE]);
const SUMMARY = asked([...AGAIN, ...READ, ...BAD_LINE]);
/** More characters than somebody needs for it. */
const LONGEST = 120;

/** "Sorry, I dropped the phone, can you say that again", "what was the number again" beside a summary: it is read once more. */
export const asksAgain = (text: string, { ask }: Question): boolean =>
  text.length <= LONGEST &&
  (ask === 'confirm' ? SUMMARY : REPEAT).test(
    text
      .replace(/’/g, "'")
      .replace(/[,.?!;]/g, '')
      .trim(),
  );
