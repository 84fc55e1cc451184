import { textOf } from '../text/once';

const PEOPLE =
  '(?:boss|manager|supervisor|colleagues?|coworkers?|team|partner|wife|husband|assistant|director|patron\\w*|chef|gerante?|direct(?:eur|rice|ion)|superviseur\\w*|collegues?|equipe|associee?s?|conjointe?|femme|mari|blonde|chum|adjointe?|comptable|gestionnaire|responsable|superieure?|proprietaire|fille|fils)';
const CONFERS = new RegExp(
  [
    `\\b(?:ask|check|talk|speak|see|confirm|discuss|verify|consult)(?: (?:it|this|that|with|to|first|by))* (?:my|our) (?!account |bank )(?:\\w+ )?${PEOPLE}\\b`,
    '\\b(?:id|ill|i|we|well|wed)(?: would| will)? (?:have|need|want|ought|should|must|better|got)(?: to)? (?:first )?(?:ask|check with|talk to|speak to|speak with|consult) (?:her|him|them)\\b',
    '\\b(?:dois|devrais|devrai|vais|faut que je|faudrait que je|jdois)(?: (?:d?abord|avant))? (?:lui|leur) (?:en )?(?:demande\\w*|parle\\w*)\\b',
    `\\b(?:demand\\w*|parl\\w+|voir|verifi\\w+|valid\\w+|confirm\\w+|discut\\w+|consult\\w+|checker)(?: (?:en|ca|cela|le|avec|a|au|dabord|avant))* (?:mon|ma|mes|notre|nos) (?:\\w+ )?${PEOPLE}\\b`,
  ].join('|'),
);

/** "I have to ask my boss first", "j'dois voir avec mon patron": one of the customer's own people is asked, and none of ours is wanted. */
export const confers = (words: readonly string[]): boolean => CONFERS.test(textOf(words));
