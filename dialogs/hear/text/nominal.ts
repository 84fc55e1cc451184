import type { Item } from '../things/items';

/** What is done, as letters call it, with its verb. */
const VERBS = new Map(
  Object.entries({
    suppression: 'supprimer',
    retrait: 'retirer',
    desactivation: 'desactiver',
    fermeture: 'fermer',
    creation: 'creer',
    ajout: 'ajouter',
    reinitialisation: 'reinitialiser',
    modification: 'modifier',
    changement: 'changer',
    remplacement: 'remplacer',
    annulation: 'annuler',
  }),
);
/** Before it: that it is wanted now. What was asked for before, or is asked about, has other words there. */
const WANTED =
  /(?:^|[.!?,;:] |\b(?:veuillez|merci de|bien vouloir|pouvez - vous|pourriez - vous|voudrais|aimerais|jaimerais|souhaite|faut|faudrait|faire) )(?:(?:proceder|effectuer|faire) (?:a )?(?:la |le |les |un |une )?|(?:je|nous) (?:vous )?(?:demande|demandons|sollicite|sollicitons|souhaite|souhaitons|requiers) (?:donc )?(?:la |le |les |un |une )?|demande (?:de |d )?(?:la |un |une )?)$/;
const OF = /^(?:de|du|des|d)$/;
/** How many items the words before it may be. */
const FAR = 10;

const before = (items: readonly Item[]): string =>
  `${items
    .slice(-FAR)
    .map((one) => (one.is === 'word' || one.is === 'mark' ? one.text : '#'))
    .join(' ')} `;

/** « Effacez le 105 », « effacez mon renvoi »: as « supprimez ». « J'ai effacé » is told. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['effacez', 'supprimez'],
  ['effacer', 'supprimer'],
]);
const withSame = (items: readonly Item[]): readonly Item[] =>
  items.some((item) => item.is === 'word' && SAME.has(item.text))
    ? items.map((item) => (item.is === 'word' ? { ...item, text: SAME.get(item.text) ?? item.text } : item))
    : items;

/** "Veuillez procéder à la suppression de l'utilisateur 103", "je demande la réinitialisation de ...": the verb that is meant. What is masked is decided before. */
export function verbal(all: readonly Item[]): readonly Item[] {
  const items = withSame(all);
  if (!items.some((item) => item.is === 'word' && VERBS.has(item.text))) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const verb = item.is === 'word' ? VERBS.get(item.text) : undefined;
    const lead = verb === undefined || out.length === 0 ? undefined : WANTED.exec(before(out));
    if (verb === undefined || !lead) {
      out.push(item);
      continue;
    }
    const words = lead[0].trim().split(' ');
    const kept = words.findIndex((word) => /^(?:proceder|effectuer|faire|je|nous|demande)$/.test(word));
    out.splice(out.length - (words.length - Math.max(kept, 0)));
    out.push({ ...item, is: 'word', text: verb });
    const next = items[i + 1];
    if (next?.is === 'word' && OF.test(next.text)) i += 1;
  }
  return out;
}
