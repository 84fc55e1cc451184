import type { Phrases } from '../phrases';

/** What people say about voicemail, passwords and setting up, one phrase a line. */
export const access: readonly Phrases[] = [
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        réinitialisez le nip de ma messagerie
        changez mon nip de messagerie vocale
        il me faut un nouveau nip pour ma boîte vocale
        changer le code de ma messagerie
        réinitialiser le mot de passe de ma boîte vocale
        mettez un nouveau nip sur la messagerie du 104
        je veux changer le nip de ma boîte vocale
        donnez-moi un nouveau code de messagerie
        débloquez ma messagerie vocale
        modifier le code du répondeur
        mettre le nip de messagerie à 4829`,
      forgot: `
        j'ai oublié le nip de ma messagerie
        j'ai perdu mon code de boîte vocale
        je ne me souviens plus du nip de ma messagerie vocale
        envoyez-moi le nip de ma messagerie
        je n'arrive pas à écouter mes messages il dit que le nip est mauvais
        ma messagerie refuse mon code chaque fois
        je ne peux pas entrer dans ma boîte vocale, j'ai oublié le code`,
      ask: `
        comment réinitialiser le nip de ma messagerie
        quel est mon nip de messagerie
        comment changer le code de ma boîte vocale
        où puis-je changer mon nip de messagerie vocale
        quelles sont les règles pour un nip de messagerie
        combien de chiffres pour le nip de la boîte vocale
        mon nip de messagerie ne fonctionne pas
        quel est le nip par défaut de la messagerie`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        configurez ma messagerie vocale
        changez mon message d'accueil
        désactivez la messagerie vocale
        activez la boîte vocale du 104
        effacez mes messages vocaux
        enregistrez un nouveau message d'accueil
        envoyez mes messages vocaux par courriel
        activer la messagerie vers courriel`,
      ask: `
        comment écouter mes messages
        comment enregistrer un message d'accueil
        comment consulter ma messagerie vocale
        comment configurer la boîte vocale
        comment effacer mes messages vocaux
        ma messagerie ne fonctionne pas
        ma boîte vocale est pleine
        pourquoi le voyant des messages clignote
        puis-je recevoir mes messages vocaux par courriel
        quel numéro composer pour la messagerie
        comment accéder à ma boîte vocale de l'extérieur
        combien de messages dans ma boîte vocale
        combien de temps les messages sont-ils gardés`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        réinitialisez mon mot de passe
        changez mon mot de passe
        il me faut un nouveau mot de passe
        envoyez-moi un lien pour réinitialiser mon mot de passe
        je veux changer mon mot de passe
        débloquez mon compte
        mon mot de passe est expiré, il m'en faut un autre
        réinitialiser le mot de passe du 104
        modifier mon mot de passe
        donnez-moi un mot de passe temporaire`,
      forgot: `
        j'ai oublié mon mot de passe
        j'ai perdu mon mot de passe
        je ne me souviens plus de mon mot de passe
        mot de passe oublié
        je ne connais plus mon mot de passe
        envoyez-moi mon mot de passe
        mon compte est bloqué
        je me rappelle plus de mon mdp`,
      ask: `
        comment réinitialiser mon mot de passe
        comment changer mon mot de passe
        quelles sont les règles du mot de passe
        quelle longueur doit avoir mon mot de passe
        mon mot de passe ne fonctionne pas
        pourquoi mon mot de passe est refusé
        où changer mon mot de passe
        le lien de réinitialisation ne marche pas
        combien de temps le lien est-il valide
        quel est mon mot de passe`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        renvoyez-moi le courriel de bienvenue
        mon lien d'activation est expiré, envoyez-en un autre
        renvoyez le lien d'activation
        envoyez un nouveau courriel de bienvenue au poste 102
        il me faut un autre lien de configuration
        renvoyez l'invitation
        nouveau courriel d'activation svp
        envoyez encore le mail de bienvenue
        le lien de bienvenue ne marche plus, il m'en faut un nouveau`,
      forgot: `
        j'ai perdu le courriel de bienvenue
        je n'ai jamais reçu le courriel de bienvenue
        je n'ai pas reçu le lien d'activation
        le courriel d'activation n'est jamais arrivé
        j'ai supprimé le message de bienvenue`,
      ask: `
        comment activer mon compte
        comment terminer la configuration
        le lien d'activation ne fonctionne pas
        combien de temps le lien d'activation est-il valide
        où est mon courriel de bienvenue
        que contient le courriel de bienvenue
        comment commence un nouvel utilisateur`,
    },
  },
];
