import type { Phrases } from '../phrases';

/** Forwarding wanted or ended, in as many verbs and turns as people have for it. */
export const ordersCalls: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        passez tous mes appels au 613 555 0100
        dirigez mes appels vers mon cellulaire
        orientez les appels vers le 613 555 0100
        aiguillez mes appels sur mon portable
        déplacez mes appels vers le 613 555 0100
        livrez mes appels au 613 555 0100
        ramenez les appels du 104 au 105
        reliez mon poste à mon cellulaire
        faites en sorte que mes appels me suivent
        faites répondre le 104 au 613 555 0100
        donnez mes appels au poste 104
        que le poste 104 prenne mes appels
        placez un renvoi sur mon téléphone
        commencez le renvoi de mes appels
        lancez le renvoi vers le 613 555 0100
        amenez mes appels sur mon mobile
        appliquez un renvoi au 104
        mettez en marche le transfert d'appels
        allumez le renvoi sur ma ligne
        branchez le renvoi
        renvoyez ma ligne
        renvoyez le poste 104 vers mon cell
        renvoyer tous les appels au 613 555 0100
        transférer mes appels
        transférez le 104 au 105
        transfère mes appels à la maison
        rediriger mes appels vers mon mobile
        redirige le 104
        faire suivre mes appels
        fais suivre ma ligne sur mon cell
        dévier tous les appels vers le 613 555 0100
        détourner la ligne du 104
        basculer le poste 104 sur le 613 555 0100
        acheminer mes appels ailleurs
        mes appels doivent venir sur mon cellulaire
        mon téléphone devrait sonner chez moi
        les appels devraient aller au 613 555 0100 à partir d'aujourd'hui
        il faut que mes appels sonnent sur mon mobile
        il faut rediriger le 104
        j'ai besoin du renvoi sur le 104
        j'ai besoin de faire suivre ma ligne
        je veux mon poste sur le 613 555 0100
        je veux que tout aille sur mon cellulaire
        je veux un renvoi
        je veux recevoir mes appels au 613 555 0100
        je préfère avoir mes appels au 613 555 0100
        je désire un transfert d'appels
        je dois rediriger ma ligne
        faites sonner le 613 555 0100 quand on m'appelle
        celui qui appelle le 104 doit tomber sur le 613 555 0100
        pouvez-vous mettre mon renvoi
        pouvez-vous envoyer mes appels au 613 555 0100
        pourriez-vous activer le renvoi
        tu peux renvoyer le 104 sur le 613 555 0100
        renvoi d'appel vers le 613 555 0100
        un renvoi du 104 au 613 555 0100 s'il vous plaît
        transfert de mes appels au 613 555 0100
        déviation d'appel sur mon portable
        j'ai un nouveau cell, renvoyez au 613 555 0100 maintenant
        remplacez le numéro où je renvoie par le 613 555 0100
        prenez mon autre numéro pour le renvoi
        renvoyez au 613 555 0100 et plus au 613 555 0101
        tout ce qui entre au 613 555 0100
        remettez le renvoi comme la dernière fois
        c'est pour ma ligne
        c'est pour moi au 613 555 0100
        pour moi au 613 555 0100
        les appels de bob
        les appels du 104
        renvoi svp
        un renvoi pour moi
        le renvoi du 104
        les miens aussi au 613 555 0100
        les miens également
        et les miens de même
        moi aussi au même numéro
        mes appels aussi
        et ceux du 105 aussi`,
      stop: `
        arrêtez le renvoi
        arrêtez le transfert
        arrêtez tout renvoi sur ma ligne
        arrêtez d'envoyer mes appels au 613 555 0100
        arrêtez de rediriger le 104
        enlevez le renvoi
        enlevez la déviation
        enlevez mon transfert d'appel
        retirez la redirection
        retirez le transfert du 104
        annulez le renvoi
        annulez le transfert
        annulez la redirection de mon téléphone
        terminez le renvoi du 104
        désactivez le renvoi
        désactivez la redirection du 104
        désactiver mon transfert
        désactive le renvoi
        coupez le renvoi
        coupez la redirection
        levez le renvoi
        stoppez le transfert d'appel
        supprimez la déviation
        supprimez mon renvoi
        effacez le renvoi
        débranchez le renvoi
        fermez le renvoi
        cessez le renvoi
        ôtez le renvoi du 104
        interrompez le transfert
        défaites le renvoi
        ma ligne ne doit plus être renvoyée
        je n'ai plus besoin de renvoi
        je veux arrêter le renvoi
        je veux annuler mon renvoi
        je ne veux aucun renvoi
        je ne veux plus de transfert
        j'aimerais arrêter le renvoi
        plus aucun renvoi
        pas de renvoi sur ma ligne
        que mon téléphone sonne à mon bureau de nouveau
        que le 104 sonne normalement
        rendez-moi mes appels
        redonnez-moi mes appels à mon bureau
        ramenez mes appels sur mon poste
        retour à la normale sans renvoi
        laissez dorénavant mes appels sur mon poste
        mes appels ne doivent plus aller sur mon cellulaire
        pouvez-vous arrêter mon renvoi
        pourriez-vous désactiver le renvoi
        le renvoi doit être fermé
        fin du renvoi
        remettez mes appels sur mon téléphone de bureau`,
    },
  },
];
