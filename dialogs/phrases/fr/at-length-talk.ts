import type { Phrases } from '../phrases';

/** What a long letter says besides, and who it wants to speak with. */
export const atLengthTalk: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        j'écris au nom du poste 104 dont je suis l'adjointe
        vous parlez avec ann tremblay de chez organization
        je suis la personne responsable des téléphones dans notre entreprise
        mon nom est tomasz et je travaille à l'entrepôt`,
      person: `
        je vous serais obligé si quelqu'un de votre équipe pouvait me téléphoner
        pourriez-vous me mettre en rapport avec un employé qui s'occupe de cela
        je l'ai expliqué trois fois et j'aimerais parler à quelqu'un qui écoute
        c'est trop compliqué pour un clavardage, je préfère en discuter avec une personne
        y a-t-il quelqu'un à votre bureau qui ait du temps pour moi
        veuillez transmettre ceci à quelqu'un qui peut décider
        je voudrais porter plainte auprès de la personne en charge
        un de vos techniciens aurait-il un moment pour moi`,
      cancel: `
        j'y ai repensé et j'aime mieux tout laisser comme c'est
        ne tenez pas compte de ce que j'ai demandé tout à l'heure
        réflexion faite ne faites rien pour l'instant
        c'était une erreur, n'allez pas plus loin`,
      end: `
        je n'ai plus de questions, vous pouvez fermer cette conversation
        c'est tout, terminons ici`,
      none: `
        ma fille commence l'école la semaine prochaine et je suis un peu nerveuse
        j'étais en réunion quand vous m'avez écrit
        nous sommes une entreprise familiale depuis longtemps
        vous trouverez ci-joint le document que vous avez demandé
        la machine à café de notre étage est à réparer
        j'aimerais louer une voiture pour la fin de semaine
        mon voisin met de la musique forte toutes les nuits
        pourriez-vous me recommander un bon restaurant près de la gare
        notre site web a besoin d'un nouveau look
        savez-vous à quelle heure part le train pour montréal
        je voudrais retourner une paire de souliers achetée chez vous
        je suis au lit avec la grippe depuis dimanche
        je cherche un appartement au centre-ville
        pouvez-vous réparer ma laveuse
        je voudrais poser ma candidature dans votre compagnie
        l'ascenseur de l'immeuble est en panne`,
    },
  },
];
