/** Does an error of the file system say that there is no such file or folder? Looks at the code alone: such errors may come from another realm, where `instanceof` does not hold. */
export const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
