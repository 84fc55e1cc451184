import type { Phrases } from '../phrases';

/** Short messages, abbreviations and slips of the keyboard about calls and access: what people type on a phone between two meetings. */
export const inAHurry: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        renvoi au 613 555 0100
        appels au cell svp
        mes appels sur 613 555 0100
        rvoi ligne 613 555 0100
        transfert 104 vers 613 555 0100
        transfert appels cell
        renvoyé mes appels au 613 555 0100
        renvois d'apel svp
        active renvoi
        mets renvoi 104
        redirige moi au 613 555 0100
        fais suivre 613 555 0100
        ma ligne au 613 555 0100
        104 sur 613 555 0100 stp
        bascule cell
        appels chez moi stp 613 555 0100
        nouveau no de renvoi 613 555 0100
        besoin renvoi asap
        jsuis pas la, appels au 613 555 0100
        tout sur mon cell stp
        dévie tout
        transfer d'appel 613 555 0100 merci
        fait suivre mon poste`,
      stop: `
        stop renvoi
        renvoi off
        plus de transfert
        enleve renvoi 104
        arrete le renvoi
        annule renvoi
        fini le transfert merci
        coupe renvoi
        vire le renvoi
        jsuis de retour, enleve le renvoi
        appels au bureau svp comme avant
        desactive transfert
        oter renvoi
        renvoi pu besoin`,
      ask: `
        comment renvoyer
        renvoi comment ca marche
        renvoi actif?
        jsuis renvoyé ou pas
        renvoi gratuit?
        code renvoi?
        renvoi etranger possible?
        cmt on enleve le renvoi
        transfert cb de temps
        pk mes appels vont sur mon cell
        ou on met le renvoi
        renvoi juste si occupé?`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        nouveau pin
        chg nip
        autre nip svp
        nip a changer
        reset nip
        new nip stp
        nip vu par qqn, changer
        change mon pin stp`,
      forgot: `
        nip??
        oublié nip
        jai pas de nip
        pas de pin
        connais pas
        envoie nip
        nip par mail stp
        jsais pas mon nip
        perdu
        rien recu
        toujours rien
        recu aucun mail
        renvoie le nip
        jle trouve pas
        c koi mon nip
        g pas le nip
        g perdu mon pin`,
      have: `
        g le nip
        jai mon pin
        jlai
        ok je l'ai
        nip ok
        voila mon nip
        mail recu
        nip trouvé`,
      ask: `
        pk un nip
        c'est quoi le nip
        nip pour quoi faire
        quel nip
        ou trouver nip
        nip marche pas
        nip refusé
        cb de chiffres le nip
        nip expire?`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        oublié identifiant
        mon login svp
        c koi mon login
        nom usager?
        jsais plus mon login
        mon user svp
        rappel login
        envoie identifiant`,
      ask: `
        ou se connecter
        adresse portail?
        login c'est le courriel?
        connexion marche pas
        c koi un identifiant`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        reset nip messagerie
        nouveau code boite vocale
        nip boite vocale 104 svp
        chg code repondeur
        code messagerie a changer
        nouv nip messagerie vocale`,
      forgot: `
        code boite vocale oublié
        nip messagerie perdu
        jsais pu le code du repondeur
        messagerie bloquée
        boite vocale veut un code`,
      ask: `
        cmt changer nip messagerie
        nip boite vocale cb de chiffres
        nip par defaut messagerie?
        code boite vocale marche pas`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        boite vocale off
        active messagerie 104
        efface mes messages
        nouvel accueil svp
        messages vocaux par mail stp`,
      ask: `
        cmt ecouter messages
        no de la messagerie?
        boite pleine
        changer accueil cmt
        messagerie marche pas
        lumiere rouge clignote
        messages par mail possible?`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        nouveau mdp svp
        chg mdp
        lien mdp stp
        debloque compte
        change mon mot de pass`,
      forgot: `
        jsais plus mon mdp
        g oublié mon mot de passe
        compte bloqué
        mot de pass oublier
        plus de mdp`,
      ask: `
        cmt changer mdp
        mdp marche pas
        regles mdp?
        lien marche pas
        ou changer mdp
        lien valide cb de temps`,
    },
  },
];
