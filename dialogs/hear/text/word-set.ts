/** The words of a list as it is written in a phrase file: apart by spaces or line ends. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));
