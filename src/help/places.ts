/** What the settings know and articles may name in braces; undefined: it is not there, or not known. */
export interface Places {
  /** Where customers help themselves. */
  readonly portal?: string | undefined;
  /** Where customers call: a number, or in the demo the page with the telephone. */
  readonly phone?: string | undefined;
  /** The address that support answers at. */
  readonly mail?: string | undefined;
}

const place = /\{(portal|phone|mail)\}/g;

/** A sentence with what its `{portal}`, `{phone}` and `{mail}` stand for; undefined: one of them is not known, so that it would say nothing. */
export function placed(text: string, places: Places): string | undefined {
  const names = [...text.matchAll(place)].map(([, name]) => name as keyof Places);
  return names.some((name) => places[name] === undefined)
    ? undefined
    : text.replaceAll(place, (_all, name: keyof Places) => places[name] ?? '');
}

/** The steps that can be said here. */
export const stepsWith = (steps: readonly string[], places: Places): readonly string[] =>
  steps.flatMap((step) => placed(step, places) ?? []);

/** A body without the lines that cannot be said here. */
export const bodyWith = (body: string, places: Places): string => stepsWith(body.split('\n'), places).join('\n');
