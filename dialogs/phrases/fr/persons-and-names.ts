import type { Phrases } from '../phrases';

/** Who asks, and for whom: names given, somebody real wanted. */
export const personsAndNames: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        ici le poste 104
        ici ann tremblay
        ici bob de l'entrepôt
        ici ann du poste 101
        je suis ann tremblay
        je suis le poste 101
        je suis au 101
        je suis l'administratrice
        je suis un client
        je suis employé chez organization
        je travaille pour organization
        je travaille au poste 101
        j'appelle pour organization
        mon nom est bob
        mon nom est ann et mon poste est le 101
        mon compte est le 20417
        mon poste est le 101 et mon compte 20417
        mon usager est 101@organization.com
        poste 101
        compte 20417
        usager 101@organization.com
        c'est moi ann
        c'est bob des ventes
        ann à l'appareil
        ann tremblay à l'appareil
        ann tremblay, administratrice chez organization.com, poste 101
        bob tremblay, admin, organization.com, poste 105
        daniel okafor, directeur chez organization.com
        tomasz, admin de chez organization, poste 105
        ann tremblay, administratrice chez organization, poste 100
        ann tremblay, gestionnaire du bureau, organization.com
        tomasz de chez organization, compte 20417
        je suis l'admin de chez organization
        ann tremblay, réception`,
      person: `
        une personne
        un être humain
        un agent s'il vous plaît
        un employé s'il vous plaît
        un responsable
        votre superviseur
        votre patron svp
        quelqu'un d'autre svp
        quelqu'un du soutien
        service client
        service après-vente
        soutien technique svp
        équipe de soutien
        une personne en direct
        clavardage en direct
        un vrai humain
        un vrai agent
        appelez-moi svp
        rappelez-moi
        téléphonez-moi
        donnez-moi un coup de fil
        donnez-moi un agent
        donnez-moi un humain
        donnez-moi quelqu'un
        donnez-moi votre gérant
        trouvez-moi un humain
        allez me chercher votre superviseur
        laissez-moi parler à une personne
        laissez-moi parler au soutien
        je veux un agent
        je veux un humain
        je veux une vraie personne
        je veux qu'on m'appelle
        je veux parler à un humain
        je veux parler à un agent
        je veux parler avec quelqu'un
        je veux me plaindre à quelqu'un
        il me faut un humain
        il me faut une personne
        j'ai besoin d'un humain
        j'ai besoin de quelqu'un pour m'aider
        j'ai besoin de parler à quelqu'un
        j'ai besoin de parler au soutien
        j'aimerais parler à quelqu'un
        j'aimerais parler à un agent
        j'aimerais un appel
        puis-je parler à un agent
        puis-je parler à un humain
        puis-je parler à une personne
        quelqu'un peut-il m'appeler
        quelqu'un peut-il m'aider
        quelqu'un peut-il me rappeler
        un agent peut-il me rappeler
        pouvez-vous me mettre avec une personne
        pouvez-vous me passer un agent
        pourrais-je parler à une personne
        pourriez-vous me transférer à quelqu'un
        est-ce que je peux parler à quelqu'un
        est-ce qu'un humain est disponible
        y a-t-il une personne à qui je peux parler
        quelqu'un est-il disponible
        y a-t-il des humains
        des agents sont-ils disponibles
        mettez-moi avec quelqu'un
        passez-moi une personne
        passez-moi le soutien
        transférez-moi
        transférez-moi à un humain
        transférez-moi au soutien
        parler à quelqu'un
        parler à un agent
        parler au soutien
        plus de robot
        pas de robot
        assez du robot
        arrêtez, je veux un humain
        vous ne comprenez pas, passez-moi quelqu'un
        ce robot est inutile, je veux une personne
        ça ne marche pas, donnez-moi un agent
        y a-t-il quelqu'un que je peux appeler
        une personne que je pourrais appeler
        je peux appeler une vraie personne
        est-ce qu'il y a une personne réelle au téléphone`,
    },
  },
];
