import type { Phrases } from '../phrases';

/** Short messages, abbreviations and slips of the keyboard about users, addresses, bills and devices, and short talk. */
export const inAHurryCompany: readonly Phrases[] = [
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        renvoie bienvenue
        mail bienvenue encore svp
        nouveau lien activation
        activation 104 svp encore
        renvoi invitation stp
        lien config svp`,
      forgot: `
        pas de mail de bienvenue
        lien activation expiré
        invitation perdue
        jamais eu invitation
        rien recu pour activer`,
      ask: `
        cmt activer compte
        mail bienvenue c'est quoi
        lien bon cb de jours
        par ou commencer`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        nouveau mail ann@x.com
        change mon courriel
        courriel changé -> ann@x.com
        maj courriel svp
        courriel du 104 c'est ann@x.com`,
      ask: `
        cmt changer courriel
        vous avez quel mail
        changer mail moi meme?`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        ajoute 2e courriel
        2e mail ann@x.com
        ajoute ann@x.com secours
        autre courriel svp`,
      ask: `
        2e courriel possible?
        2e courriel sert a quoi`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        ajouter usager
        nouvel usager poste 105
        efface 104
        supprime poste 104
        nouvel employé besoin poste
        104 parti, enlever
        ajoute bob 105
        1 ligne de plus svp
        desactive 104`,
      ask: `
        cmt ajouter usager
        cmt enlever qqn
        qui est admin
        cb d'usagers on a
        admin peut faire quoi`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        copie facture svp
        envoie facture
        remboursement svp
        annule forfait
        payer facture`,
      ask: `
        facture fausse
        prix?
        cb par ligne
        facture trop haute
        facturé 2 fois
        cmt payer
        facture ou`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        reboot tel
        nouveau tel svp
        commande casque`,
      ask: `
        tel mort
        pas de tonalité
        pas de son
        peux pas appeler
        tel hors ligne
        appli plante
        ca coupe
        echo
        cmt transferer un appel en cours
        casque brisé
        ca sonne pas`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        porter mon no
        garder mon numero svp
        amene 613 555 0100 chez vous`,
      ask: `
        portage cb de temps
        garder no possible?
        portage rendu ou`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        heures?
        ouvert?
        ouvert samedi?
        vous fermez quand
        ouvert jusqu'a quand
        vous etes la auj?`,
    },
  },
  {
    topic: 'none',
    acts: {
      person: `
        humain
        vraie personne svp
        agent svp
        un humain vite
        appelez moi
        parler a qqn
        personne svp`,
      yes: `
        ouais
        oui go
        c bon
        dac
        oui c ca`,
      no: `
        nan
        non mrc
        pas ca
        c pas ca`,
      cancel: `
        laisse faire
        annule
        laisse tomber
        oublie ca
        g changé d'idée`,
      restart: `
        recommence
        du debut svp`,
      end: `
        fin
        fermer
        fini bye`,
      hello: `
        slt
        bjr
        allo allo
        cc`,
      thanks: `
        mrc
        merci bcp
        ok merci`,
      bye: `
        a+
        tchao
        ciao`,
      'are-you-a-bot': `
        t un bot?
        robot?
        vous etes humain?`,
      capabilities: `
        tu fais quoi
        aide svp
        commandes`,
      none: `
        mdr
        attend
        2 sec
        jsais pas
        mauvais chat scuse
        bof`,
    },
  },
];
