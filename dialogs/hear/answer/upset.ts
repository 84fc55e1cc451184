import { textOf } from '../text/once';

/** "Your service is terrible", "c'est inacceptable", "I'm fed up with this". */
const UPSET =
  /\b(?:terrible|awful|horrible|useless|worst|crap\w*|pathetic|ridiculous|unacceptable|disgrace\w*|garbage|rubbish|sucks?|stupid|dumb|idiot\w*|a joke|nightmare|fed up|sick (?:and tired )?of|tired of (?:this|you|your|it)|had enough|frustrat\w+|annoy(?:ed|ing)|disappoint\w+|unhappy|dissatisfied|furious|angry|pissed|hate (?:this|you|your|it)|nuls?|nulles?|nullard\w*|inacceptable|incompetent\w*|decue?s?|decevante?|mecontente?s?|insatisfaite?s?|marre|ras le bol|honteu\w+|une honte|ridicule|stupide|catastroph\w+|frustre\w*|frustrant\w*|fachee?s?|enerve\w*|enervante?|furieu\w+|en colere|pourrie?s?|merd\w+|deteste)\b/;
const LONGEST = 25;

/** Whether somebody says that they are unhappy with us, and nothing that can be done. Asked where nothing else was understood. */
export const isUpset = (words: readonly string[]): boolean => words.length <= LONGEST && UPSET.test(textOf(words));
