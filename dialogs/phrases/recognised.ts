/** How recognisers write what callers say. Plain form: lower case, no accents. Both languages together. */

/** Said while one thinks, also amid a number: nothing is meant by them. */
export const hesitations: readonly string[] = ['uh', 'uhh', 'um', 'umm', 'er', 'erm', 'hm', 'hmm', 'mm', 'ah', 'eh', 'euh', 'heu', 'hum', 'ben', 'dash', 'hyphen', 'tiret', 'space', 'espace'];

/** Between the parts of a number, where the whole is one: "613 then 555 0100". */
export const between: readonly string[] = ['then', 'and', 'puis', 'et', 'dot', 'point', 'period', 'ensuite'];

/** Words that sound like a digit and stand for one where that makes a number of what they stand in. */
export const soundsLike: Readonly<Record<string, string>> = {
  to: 'two', too: 'two', tu: 'deux', de: 'deux', for: 'four', fore: 'four', won: 'one', hein: 'un', ate: 'eight', wheat: 'huit', tree: 'three', free: 'three', fife: 'five', sync: 'cinq', sink: 'cinq',
  sex: 'six', sicks: 'six', nein: 'nine', owe: 'oh', cette: 'sept', cet: 'sept', set: 'sept', quatres: 'quatre', cadre: 'quatre',
};
