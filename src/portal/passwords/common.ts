import { dictionaries } from './dictionaries';

let list: ReadonlySet<string> | undefined;

/** Some fifty thousand passwords that were found in breaches, read when first asked. */
const commonPasswords = (): ReadonlySet<string> => (list ??= new Set(dictionaries().dictionary['passwords-common'].map(String)));

/** Is it among the passwords that everybody tries first? Small letters. */
export const isCommonPassword = (word: string): boolean => commonPasswords().has(word);
