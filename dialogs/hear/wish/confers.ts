import { textOf } from '../text/once';

const PEOPLE =
  '(?:boss|manager|supervisor|colleagues?|coworkers?|team|partner|wife|husband|assistant|director|patron\\w*|chef|gerante?|direct(?:eur|rice|ion)|superviseur\\w*|collegues?|equipe|associee?s?|conjointe?|femme|mari|blonde|chum|adjointe?|comptable|gestionnaire|responsable|superieure?|proprietaire|fille|fils)';
const CONFERS = new RegExp(
  [
    `\\b(?:ask|check|talk|speak|see|confirm|discuss|verify|consult)(?: (?:it|this|that|with|to|first|by))* (?:my|our) (?!account |bank )(?:\\w+ )?${PEOPLE}\\b`,
    `\\b(?:demand\\w*|parl\\w+|voir|verifi\\w+|valid\\w+|confirm\\w+|discut\\w+|consult\\w+|checker)(?: (?:en|ca|cela|le|avec|a|au|dabord|avant))* (?:mon|ma|mes|notre|nos) (?:\\w+ )?${PEOPLE}\\b`,
  ].join('|'),
);

/** "I have to ask my boss first", "j'dois voir avec mon patron": one of the customer's own people is asked, and none of ours is wanted. */
export const confers = (words: readonly string[]): boolean => CONFERS.test(textOf(words));
