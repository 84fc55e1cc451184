/** How letters are said when a number with letters is spelled, with what recognisers make of them. Both languages; no I and no O: no case number has them. */
export const spelled: Readonly<Record<string, readonly string[]>> = {
  a: ['ay', 'eh', 'alpha', 'alfa'], b: ['be', 'bee', 'bé', 'bravo'], c: ['see', 'sea', 'cee', 'cé', 'sé', 'charlie'], d: ['dee', 'dé', 'delta'], e: ['echo'],
  f: ['eff', 'ef', 'effe', 'foxtrot'], g: ['gee', 'jee', 'gé', 'golf'], h: ['aitch', 'eitch', 'hache', 'hotel', 'hôtel'], j: ['jay', 'ji', 'juliet', 'juliette'],
  k: ['kay', 'cay', 'ka', 'kilo'], l: ['el', 'ell', 'elle', 'lima'], m: ['em', 'emme', 'mike'], n: ['en', 'enne', 'november', 'novembre'], p: ['pee', 'pea', 'pé', 'papa'],
  q: ['cue', 'queue', 'ku', 'quebec', 'québec'], r: ['are', 'ar', 'erre', 'romeo', 'roméo'], s: ['ess', 'esse', 'sierra'], t: ['tea', 'tee', 'té', 'tango'], u: ['you', 'uniform', 'uniforme'],
  v: ['vee', 'vé', 'victor'], w: ['double you', 'double u', 'double vé', 'double v', 'whiskey', 'whisky'], x: ['ex', 'ix', 'ixe', 'x-ray', 'xray'], y: ['why', 'wye', 'i grec', 'igrec', 'yankee'], z: ['zee', 'zed', 'zède', 'zulu', 'zoulou'],
};

/** Digits as they are misheard between letters. */
export const misheard: Readonly<Record<string, string>> = { to: '2', too: '2', for: '4', ate: '8', sex: '6', set: '7', cette: '7', huitre: '8', cat: '4' };

/** "K as in kilo": the word behind says the letter once more. */
export const asIn: readonly string[] = ['as in', 'like', 'for', 'comme', 'comme dans'];
export const dashes: readonly string[] = ['dash', 'hyphen', 'minus', 'tiret', 'trait d’union', 'moins'];

/** May stand before that and says nothing. */
export const leadIns: readonly string[] = ['my', 'the', 'a', 'of', 'about', 'for', 'from', 'with', 'it', 'is', 'its', 'im', 'i', 'have', 'calling', 'here', 'this', 'yes', 'hi', 'hello', 'and', 'on', 'mon', 'le', 'la', 'un', 'du', 'de', 'pour', 'au', 'sujet', 'avec', 'voici', 'oui', 'bonjour', 'et', 'jai', 'jappelle', 'ce'];

/** What the number of a case is introduced by; and what may stand between. */
export const cases: readonly string[] = ['case', 'ticket', 'reference', 'dossier', 'référence', 'cas'];
export const between: readonly string[] = ['number', 'no', 'nr', 'is', 'the', "it's", 'it is', 'that is', 'numéro', 'est', 'le', 'la', "c'est", 'de', 'named', 'called', 'id'];
