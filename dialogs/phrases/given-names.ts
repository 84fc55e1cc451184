/** Given names as people here have them, in plain letters. No word of a yes, a no or a day is one. */
const names: ReadonlySet<string> = new Set(
  `adam adele adrian agnes ahmed aisha alain alan albert alex alexandra alexandre alexis ali alice alicia allison amanda amelie amina amy
  ana andre andrea andrew andy angela anita ann anna anne annie anthony antoine ariane arthur audrey barbara beatrice ben benjamin benoit bernard
  beth bob brad brandon brenda brian bruno camille carl carlos carmen carol caroline cathy catherine cecile chantal charles charlotte chloe chris
  christian christina christine christophe claire claude claudia colin cynthia daniel daniela danielle dave david deborah denis denise diana diane
  dominic dominique donna doris dylan ed eddie edith edward elena eli elise elizabeth ella ellen emilie emily emma eric erica erin estelle etienne
  eva evan eve fatima felix florence francis francine francois francoise frank fred frederic gabriel gary genevieve geoffrey george georges gerald
  gilles gina giulia greg guillaume hannah hans harold harry heather helen helena helene henri henry hugo ian ibrahim ingrid irene isabel isabelle
  ivan jack jackie jacob jacques jake james jamie jan jane janet jasmine jason jean jeanne jeff jenna jennifer jenny jerome jessica jim joan joanna
  joanne joe joel johanna john johnny jonas jonathan jordan jose joseph josee josh joshua juan judith julia julian julie julien justin karen karim
  karine kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim klaus kyle larry laura lauren laurence laurent lea lena leo leon
  leonard leila lily linda lisa logan louis louise luc lucas lucie lucy luis luke lydia lynn madeleine manon marc marcel marco margaret maria marie
  marianne mario marion martha martin martine mary mathieu matt matthew maxime maya megan melanie melissa michael michel michele michelle mike
  mohamed monica monique morgan nadia nancy naomi nathalie nathan neil nick nicolas nicole nina noah noemie nora olga olivia olivier omar oscar
  pamela pascal patricia patrick paul paula pauline pedro peter philip philippe pierre pieter priya rachel ralph raymond rebecca renaud rene
  richard rick rita robert roberto robin roger ronald rosa rose ruth ryan sabrina sally sam samantha samuel sandra sara sarah scott sean sebastien
  serge sergio sharon sheila simon simone sofia sonia sophia sophie stefan stephane stephanie stephen steve steven stuart susan suzanne sven sylvain
  sylvie tania tara ted teresa theo theresa thierry thomas tim tina tom tomas tomasz tommy tony tracy valerie vanessa vera veronique victor victoria
  vincent vivian walter wendy william xavier yan yann yasmine yves yvette yvonne zoe`
    .split(/\s+/)
    .filter(Boolean),
);

export const isGivenName = (word: string): boolean => names.has(word);
