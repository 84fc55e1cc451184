/** The name of the n-th mail of one effect, the same at every try. For effects whose case has no others: they count on from its own. */
export const nth = (id: string, n: number): string =>
  n === 0 ? id : `${id.slice(0, id.lastIndexOf(':'))}:${Number(id.slice(id.lastIndexOf(':') + 1)) + n}`;
