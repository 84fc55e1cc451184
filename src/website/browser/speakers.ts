/** An activity as far as its speaker goes. */
interface Spoken {
  readonly from?: { readonly id?: string; readonly role?: string; readonly name?: string };
}

interface Groups {
  readonly sender: readonly (readonly Spoken[])[];
  readonly status: readonly (readonly Spoken[])[];
}

type Group = (given: { readonly activities: readonly Spoken[] }) => Groups;

const isSame = (one: Spoken | undefined, two: Spoken): boolean => one?.from?.id === two.from?.id && one?.from?.name === two.from?.name;

/** Cuts each group where somebody else begins to speak. */
const apart = (groups: readonly (readonly Spoken[])[]): readonly (readonly Spoken[])[] =>
  groups.flatMap((group) => {
    const cut: Spoken[][] = [];
    for (const activity of group) {
      const last = cut.at(-1);
      if (last && isSame(last.at(-1), activity)) last.push(activity);
      else cut.push([activity]);
    }
    return cut;
  });

/**
 * Web Chat's `groupActivitiesMiddleware`: by itself it takes bot and agents for one speaker and shows time and name only under
 * the last of their messages; so each speaker's have their own.
 */
export const groupBySpeaker =
  () =>
  (next: Group): Group =>
  (given) => {
    const { sender, status } = next(given);
    return { sender: apart(sender), status: apart(status) };
  };
