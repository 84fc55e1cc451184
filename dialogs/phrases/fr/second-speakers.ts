import type { Phrases } from '../phrases';

/** Calls and access in the words of customers whose mother tongue is another one: their order of words, their articles, their verbs. */
export const secondSpeakers: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        s'il vous plaît renvoyer mes appels à 613 555 0100
        je veux que vous mettre mon téléphone sur 613 555 0100
        je voudrais faire renvoi de mes appels sur le mobile
        faire que les appels vient à mon cellulaire
        tous les appels que j'ai doit aller au 613 555 0100
        vous pouvez mettre appels de 104 dans 613 555 0100 s'il vous plaît
        je besoin renvoi d'appel pour poste 104
        moi vouloir appels sur portable
        faites moi une déviation pour 613 555 0100
        je désire de transférer la ligne à 613 555 0100
        s'il vous plaît activer pour moi le transfert des appels
        mon téléphone il doit sonner à la maison
        je suis maison aujourd'hui merci envoyer appels ici 613 555 0100
        veuillez de renvoyer poste 104 vers 613 555 0100`,
      stop: `
        s'il vous plaît arrêter le renvoi
        je veux pas plus le renvoi
        enlever la déviation de mon téléphone s'il vous plaît
        les appels doit revenir sur mon téléphone du bureau
        le transfert doit être fini maintenant
        je n'ai plus besoin que appels vont sur mobile
        faites que le renvoi est coupé
        moi retour au bureau, arrêter transfert`,
      ask: `
        comment je peux renvoyer les appels
        comment faire pour le renvoi des appels
        qu'est-ce que je dois faire pour dévier mon téléphone
        expliquer moi le renvoi s'il vous plaît
        c'est possible renvoyer dans autre pays
        où est la place pour mettre renvoi
        pourquoi les appels ne va pas sur mon mobile
        le renvoi coûte combien
        comment savoir si le renvoi il est actif
        je veux savoir comment on fait un transfert d'appel`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        je veux avoir nouveau nip de soutien
        faire pour moi un autre nip s'il vous plaît
        mon collègue il a vu mon nip, faire nouveau
        le nip doit être changé s'il vous plaît
        je besoin autre nip parce que quelqu'un connaît`,
      forgot: `
        je pas avoir le nip
        j'ai pas reçu jamais nip
        je sais pas c'est quel mon nip
        s'il vous plaît envoyer à moi le nip
        le nip j'ai oublié
        vous pouvez envoyer nip sur mail
        je trouve plus mon pin
        le message avec nip il n'est pas venu
        quel nip, moi rien reçu`,
      have: `
        le nip j'ai
        j'ai le nip déjà avec moi
        maintenant j'ai reçu nip
        oui le nip il est arrivé
        le pin est chez moi`,
      ask: `
        pour quoi c'est le nip de soutien
        pourquoi vous avez besoin nip
        comment je peux avoir le nip
        qu'est-ce que ça veut dire nip
        le nip c'est le même de la messagerie
        le nip est bon combien de temps`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        j'ai oublier mon nom pour connecter
        s'il vous plaît dire quel est mon login
        avec quel nom je dois entrer je sais pas
        mon identifiant je me souviens pas
        envoyer mon identifiant sur mail s'il vous plaît`,
      ask: `
        c'est quoi un nom utilisateur
        où je mets identifiant
        comment est le nom utilisateur`,
      do: `
        je veux changer nom utilisateur
        mettre autre identifiant pour moi`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        s'il vous plaît changer nip de boîte de voix
        je veux nouveau code secret pour messagerie vocale
        faire nouveau code pour mon répondeur
        mettre nouveau le nip de ma messagerie`,
      forgot: `
        j'ai oublié code pour boîte vocale
        je peux pas entrer dans messagerie sans code
        le nip de répondeur je sais plus`,
      ask: `
        comment je change nip de messagerie
        comment doit être le code de boîte vocale`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        s'il vous plaît fermer ma messagerie
        je veux changer le texte de mon répondeur
        envoyer messages vocaux à mon mail`,
      ask: `
        comment j'entends mes messages
        comment faire pour écouter répondeur
        quel numéro je dois appeler pour messagerie
        ma boîte de voix ne marche pas`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        s'il vous plaît changer mon mot de passe
        je veux nouveau mot de passe pour portail
        envoyer lien pour faire nouveau mot de passe
        vous pouvez faire reset de mot de passe`,
      forgot: `
        le mot de passe je sais plus
        j'ai oublier le mot de passe
        je peux pas entrer parce que je n'ai pas mot de passe
        je souviens pas mon mot de passe`,
      ask: `
        comment je peux changer le mot de passe
        pourquoi le mot de passe n'est pas pris
        où on change le mot de passe
        mon mot de passe il veut pas marcher`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        s'il vous plaît envoyer encore le mail de bienvenue
        je besoin encore mail pour activer compte
        faire un lien nouveau pour activation`,
      forgot: `
        j'ai pas reçu le mail de bienvenue
        le mail pour activation il n'est pas venu
        le lien dans mail de bienvenue est fini`,
      ask: `
        comment je peux activer le compte
        quoi je dois faire avec mail de bienvenue`,
    },
  },
];
