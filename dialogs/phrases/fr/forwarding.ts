import type { Phrases } from '../phrases';

/** What people say about call forwarding, one phrase a line. */
export const forwarding: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        renvoyez mes appels au 613 555 0100
        transférez mes appels vers mon cellulaire 613 555 0100
        je veux renvoyer mes appels
        redirigez mes appels vers le 613 555 0100
        faites suivre mes appels au 613 555 0100
        activez le renvoi d'appel
        mettez un renvoi d'appel sur mon poste
        je voudrais que mes appels aillent au 613 555 0100
        j'aimerais transférer mes appels sur mon portable
        transférer le poste 104 au 613 555 0100
        renvoi d'appel pour le poste 104 vers le 613 555 0100
        déviez ma ligne vers le 613 555 0100
        tous mes appels doivent sonner au 613 555 0100
        changez mon numéro de renvoi pour le 613 555 0100
        je serai absent la semaine prochaine, envoyez tout au 613 555 0100
        je travaille de la maison et il me faut mes appels sur mon cellulaire
        basculez mes appels sur mon mobile
        pouvez-vous renvoyer mes appels au 613 555 0100
        peux-tu transférer ma ligne au 613 555 0100
        programmez un transfert d'appel
        les appels du 104 doivent aller au 613 555 0100
        acheminez mes appels vers le 613 555 0100
        configurez le renvoi vers mon domicile
        je souhaite dévier mes appels
        mets mes appels sur mon cell
        renvoie 104 au 613 555 0100
        modifiez le renvoi d'appel
        que mes clients tombent sur mon cellulaire quand ils appellent
        j'ai besoin que ma ligne soit renvoyée
        envoyez mes appels ailleurs
        quand on m'appelle il faut que ça sonne au 613 555 0100
        mettre en place un transfert de ligne
        utilisez le 613 555 0100 pour mes appels entrants
        quiconque appelle mon poste doit arriver au 613 555 0100
        ma ligne doit être redirigée vers la maison
        il faut que mes appels soient déviés
        j'ai besoin d'un renvoi`,
      stop: `
        arrêtez de renvoyer mes appels
        désactivez le renvoi d'appel
        annulez mon renvoi d'appel
        arrête le renvoi du 104
        enlevez le transfert sur le poste 104
        supprimez le renvoi
        je ne veux plus de renvoi
        coupez la déviation de ma ligne
        je suis de retour au bureau, mes appels doivent sonner ici
        mettez fin au transfert d'appel
        retirez le renvoi de mon poste
        plus de transfert s'il vous plaît
        je veux recevoir mes appels sur mon poste de nouveau
        cessez de transférer mes appels
        fini le renvoi
        enlève la redirection
        ne renvoyez plus mes appels
        arrêter le transfert des appels vers mon cellulaire
        que mon téléphone sonne normalement
        annuler la redirection du poste 104
        je n'ai plus besoin que mes appels soient transférés
        remettez ma ligne comme avant sans renvoi
        mes appels doivent de nouveau sonner à mon poste
        ma ligne doit sonner ici encore
        je n'ai plus besoin du transfert
        ôtez toutes les redirections`,
      ask: `
        comment renvoyer mes appels
        comment faire un renvoi d'appel
        comment fonctionne le renvoi d'appel
        c'est quoi le renvoi d'appel
        qu'est-ce qu'un renvoi d'appel
        parlez-moi du transfert d'appel
        où est-ce que j'active le renvoi
        est-il possible de transférer mes appels à l'étranger
        pourquoi mes appels ne sont pas transférés
        mon renvoi d'appel ne fonctionne pas
        quelles sont les étapes pour renvoyer ma ligne
        comment arrêter le renvoi
        comment désactiver un transfert d'appel
        vers quels numéros puis-je renvoyer
        est-ce que le renvoi coûte quelque chose
        est-ce que mes appels sont renvoyés en ce moment
        vers quel numéro mon poste est-il renvoyé
        peut-on renvoyer seulement certains appels
        expliquez-moi le transfert d'appel
        montrez-moi comment dévier mes appels
        combien de temps dure le renvoi
        dites-moi comment rediriger ma ligne
        le renvoi marche pas
        y a-t-il moyen de renvoyer les appels seulement le soir
        que se passe-t-il avec mes appels pendant le renvoi
        quelle est la différence entre renvoi et transfert
        les appels arrivent encore sur mon cellulaire`,
    },
  },
];
