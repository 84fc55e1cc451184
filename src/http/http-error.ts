/**
 * A request that is answered with an error: `{error: {code, message}}` as JSON, or a friendly page for a browser.
 * `message` is for whoever wrote the client; it never holds a secret or another's data.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    /** Stable, in PascalCase: `BadSyntax`, `TokenExpired`. */
    readonly code: string,
    message: string,
    /** Further headers, names in lower case. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
