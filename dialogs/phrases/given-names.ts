/** Given names as people here have them, in plain letters. No word of a yes, a no or a day is one. */
const names: ReadonlySet<string> = new Set(
  `aaron abby adam adele adrian agnes ahmed aisha alain alan albert alex alexandra alexandre alexis ali alice alicia allison amanda amelie amina amir
  amy ana andre andrea andrew andy angela anita ann anna anne annie anthony antoine ariane arthur audrey barbara beatrice becky ben benjamin benoit
  bernard beth bianca bob bobby brad brandon brenda brian bruno camille carl carlos carly carmen carol caroline catherine cathy cecile chad chantal
  chantale charles charlotte chloe chris christian christina christine christophe cindy claire claude claudia claudine colin craig curtis cynthia
  dan daniel daniela danielle danny dave david deb debbie deborah denis denise derek diana diane dmitri dominic dominique donna doris doug dylan ed
  eddie edith edward elaine elena eli elise elizabeth ella ellen emilie emily emma emmanuel eric erica erik erin ernest estelle ethan etienne eva
  evan eve fatima felicia felix fiona florence francine francis francois francoise frank fred frederic gabriel gary gavin genevieve geoffrey george
  georges gerald gerard ghislain gilles gina ginette giulia gord gordon greg guillaume gwen hannah hans harold harry hassan heather heidi helen
  helena helene henri henry howard hugo hugues ian ibrahim imran ingrid irene irina isabel isabelle ivan jack jackie jackson jacob jacques jake
  james jamie jan jane janet jared jasmine jason jean jeanne jeff jeffrey jenna jennifer jenny jeremy jerome jerry jessica jill jim joan joanna
  joanne jocelyn jodie joe joel johanna johanne john johnny jonas jonathan jordan jose josee joseph josephine josh joshua josie joyce juan judith
  judy julia julian julie julien justin karen kari karim karine kate katherine kathleen kathryn kathy katie katrina keith kelly ken kenneth kerry
  kevin kim kirk klaus kristen kyle larry laura lauren laurence laurent lea leila lena leo leon leonard leslie liam lily linda lionel lisa liz lloyd
  logan lorraine louis louise luc luca lucas lucie lucy luis luke lydia lyne lynn madeleine malik mandy manon marc marcel marco marcus margaret
  maria marianne marie mario marion marjorie marta martha martin martine mary mathieu mathilde mathis matt matthew maude maurice maxime maya megan
  melanie melinda melissa michael michel michele michelle miguel mike mitchell mohamed monica monique morgan muhammad murielle nadia nancy naomi
  natalie natasha nate nathalie nathan ned neil nick nicolas nicole nigel nina noah noemie nora norma norman olga olivia olivier omar oscar otto
  owen pam pamela pascal patricia patrick paul paula pauline pedro peggy peter petra phil philip philippa philippe pierre pieter priya rachel rahul
  raj ralph raymond rebecca reginald remi renaud rene rhonda richard rick rita robbie robert roberto robin roger roland ron ronald ronnie rosa rose
  roxanne ruby russell ruth ryan sabrina sally sam samantha samira samuel sandra sanjay sara sarah scott sean sebastien serge sergio shannon sharon
  shawn sheila sherry sidney simon simone sofia solange sonia sophia sophie stacy stan stefan stella stephane stephanie stephen steve steven stuart
  susan suzanne sven sylvain sylvie tania tanya tara ted teresa terry theo theresa thierry thomas tim timothy tina todd tom tomas tomasz tommy toni
  tony tracey tracy travis trevor tyler ursula valerie vanessa vera veronique victor victoria vince vincent virginie vivian walter wanda wayne wendy
  wesley william xavier yan yann yannick yasmine yolande youssef yusuf yves yvette yvonne zachary zoe`
    .split(/\s+/)
    .filter(Boolean),
);

export const isGivenName = (word: string): boolean => names.has(word);
