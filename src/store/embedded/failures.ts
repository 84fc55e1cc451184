/** Why an operation was not answered, as it travels from the store's thread. */
export interface Failure {
  /** True: the store's fault, becomes StoreUnavailable. False: what the operation itself threw. */
  readonly unavailable: boolean;
  readonly message: string;
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What SQLite's result codes mean for whoever runs the service. */
function sentence(code: string, file: string): string | undefined {
  if (code === 'SQLITE_FULL')
    return `The disk that holds ${file} is full: nothing was saved. Make room on it; then the service goes on by itself.`;
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return `${file} is damaged or not a database of this service. Stop the service, move the file away and put the last good copy in its place.`;
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return `${file} was locked by another program for more than 5 seconds. Close whatever else has it open for writing.`;
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return `${file} cannot be opened for writing. Let the user this service runs as write to it and to its folder.`;
  }
  if (code.startsWith('SQLITE_IOERR')) return `Reading or writing ${file} failed. Look at the disk that holds it.`;
  return undefined;
}

/** A thrown thing as a failure: the disk's and the file's faults make the store unavailable, all else is the operation's. */
export function failureOf(error: unknown, file: string): Failure {
  const code = codeOf(error);
  const known = sentence(code, file);
  if (known) return { unavailable: true, message: `${known} (SQLite: ${code}, ${messageOf(error)})` };
  return { unavailable: false, message: messageOf(error) };
}
