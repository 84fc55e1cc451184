import type { Words } from './words';

/** French: the supervisors' page. */
export const frSupervision: Words['supervision'] = {
  title: 'Supervision',
  range: 'Jours',
  last: (n) => `${n} derniers jours`,
  from: 'Du', to: 'Au', show: 'Afficher',
  csv: 'Télécharger en CSV',
  loading: 'Lecture des chiffres…',
  none: 'Rien pour ces jours.',
  asTable: (title) => `${title}, en tableau`,
  day: 'Jour', total: 'Total', share: 'Part', cases: 'Dossiers', minutes: 'Minutes',
  utc: 'Les jours sont comptés en UTC.',
  plots: {
    opened: 'Dossiers ouverts, par canal', escalated: 'Pourquoi une personne a été appelée', waitedMean: 'Attente moyenne', waited: 'Combien de temps on a attendu', verified: 'Part des dossiers fermés avec une preuve', methods: 'Preuves, par moyen', changes: 'Modifications, par type et résultat', rated: 'Évaluations', agents: 'Agents',
  },
  waited: { le10s: 'jusqu’à 10 s', le1m: 'jusqu’à 1 min', le5m: 'jusqu’à 5 min', le30m: 'jusqu’à 30 min', more: 'plus longtemps' },
  outcome: { applied: 'faites', refused: 'refusées', failed: 'échouées' },
  kind: 'Modification', agent: 'Agent', taken: 'Dossiers pris', wrote: 'Réponses', reason: 'Raison', wait: 'Attente', method: 'Moyen', score: 'Note', count: 'Nombre',
  stars: (n) => `${n} sur 5`,
  tiles: { opened: 'Dossiers ouverts', taken: 'Pris par des agents', waited: 'Attente moyenne', verified: 'Fermés avec une preuve', rated: 'Note moyenne', applied: 'Modifications faites' },
  noValue: '–',
  audit: {
    title: 'Journal d’audit',
    verify: 'Est-il intact\u202f?',
    running: (read, of) => `Vérification en cours\u00a0: ${read} entrées sur ${of}…`,
    whole: (n, at) => `Intact\u00a0: ${n} entrées en une chaîne ininterrompue, vérifié ${at}.`,
    broken: (seq, at) => `ROMPU à l’entrée ${seq}, vérifié ${at}.`,
    head: 'Dernier maillon\u00a0:',
    again: 'Vérifier de nouveau',
    who: 'Qui a fait quoi',
    byCase: 'Numéro de dossier', byAgent: 'Agent', anyone: 'tous', find: 'Afficher', older: 'Entrées plus anciennes', none: 'Aucune entrée.',
    when: 'Quand', actor: 'Qui', action: 'Quoi', about: 'Objet', kase: 'Dossier', how: 'Moyen',
  },
  help: {
    title: 'Articles d’aide', worst: 'Les articles ont-ils aidé\u202f? Les moins utiles d’abord', byDay: 'Réponses des lecteurs, par jour', comments: 'Commentaires des lecteurs',
    article: 'Article', helped: 'A aidé', not: 'N’a pas aidé', answer: 'Réponse', text: 'Commentaire', gone: 'n’existe plus',
    noComments: 'Aucun commentaire pour ces jours.', csv: 'Articles en CSV', commentsCsv: 'Commentaires en CSV',
    hint: 'Tout le monde peut en écrire. Les secrets et les longs numéros sont masqués.', more: (n) => `Le graphique montre les ${n} premiers\u202f; le tableau les a tous.`,
  },
  ratings: { title: 'Dernières évaluations', none: 'Aucune évaluation pour ces jours.' },
  notAllowed: 'Seuls les superviseurs voient cette page.',
};
