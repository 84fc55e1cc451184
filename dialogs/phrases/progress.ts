const each = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((sofar, next) => sofar.flatMap((before) => next.map((word) => `${before} ${word}`.trim())), ['']);

const thing = ['this', 'that', 'it', 'the change', 'my change', 'my request'];
const made = ['done', 'made', 'set up', 'processed', 'applied', 'completed', 'taken care of', 'looked at', 'handled'];
const yet = ['', 'yet', 'already', 'now', 'by now'];
const chose = ["est-ce que c'est", 'est-ce que le changement est', 'est-ce que ma demande est', 'le changement est-il', 'ma demande est-elle'];
const fait = ['fait', 'faite', 'traitée', 'en place', 'réglé', 'réglée', 'terminée', 'en vigueur'];

/** How the request in hand stands, asked in the passive: "has this been done yet?", "ma demande a-t-elle été traitée ?". */
export const progressAsked: readonly string[] = [
  ...each(['has', 'was'], thing, ['been', ''], made, yet),
  ...each(['is'], thing, [...made, 'in place'], yet),
  ...each(['have you', 'did you'], ['already', 'had time to', ''], ['do', 'done', 'make', 'made', 'look at', 'looked at'], thing, ['yet', '']),
  ...each(["please let me know if", "please let me know whether", 'can you tell me if', 'could you tell me if', 'can you let me know if', 'could you let me know if', 'can you please let me know if', 'could you confirm if', 'can you confirm that'], thing, ['has been', 'is'], made, ['', 'yet', 'already', 'now']),
  ...each(['any', 'is there any', 'do you have any', 'are there any'], ['news', 'update', 'updates', 'progress'], ['on', 'about', 'with', 'regarding'], ['this', 'it', 'that', 'my request', 'my mail', 'my email', 'my case']),
  ...each(['avez-vous', 'as-tu', 'y a-t-il', 'vous avez'], ['des nouvelles', 'du nouveau'], ['', 'pour ma demande', 'à ce sujet', 'sur ce dossier', 'de mon dossier', 'pour moi']),
  ...each(["pouvez-vous me dire si", "pouvez-vous me confirmer que", "pourriez-vous me dire si", "merci de me dire si"], ["c'est", "cela est", "la demande est", "ma demande est", "le changement est"], ['', 'bien', 'déjà'], fait),
  ...each(["est-ce que ma demande a", "est-ce que le changement a"], ['', 'déjà', 'bien'], ['été'], fait),
  ...each(chose, ['', 'déjà', 'maintenant'], fait),
  ...each(["est-ce que ç'a", 'est-ce que ça a', 'est-ce que cela a', 'cela a-t-il', 'ma demande a-t-elle', 'le changement a-t-il'], ['', 'déjà'], ['été'], fait),
  ...each(['avez-vous', 'as-tu'], ['', 'déjà'], ['fait', 'traité', 'regardé', 'pu faire', 'pu traiter', 'pu regarder'], ['le changement', 'ma demande', 'cela', 'ça']),
];
