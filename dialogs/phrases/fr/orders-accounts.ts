import type { Phrases } from '../phrases';

/** Wishes about voicemail, welcome mails and addresses, in as many turns as people have for them. */
export const ordersAccounts: readonly Phrases[] = [
  {
    topic: 'voicemail',
    acts: {
      do: `
        activez la messagerie
        activez ma boîte vocale
        fermez ma boîte vocale
        fermez le répondeur
        désactivez la messagerie du 104
        retirez ma messagerie
        enlevez le répondeur de ma ligne
        mettez un nouveau message d'accueil
        mettez un message de vacances sur ma boîte vocale
        effacez mon message d'accueil
        videz ma boîte vocale
        supprimez tous les messages vocaux
        que la messagerie réponde après deux coups
        envoyez mes messages vocaux à ann@x.com
        je veux une messagerie sur ma ligne
        je ne veux pas de messagerie
        il me faut une plus grande boîte vocale
        je veux changer mon message d'accueil`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        envoyez le courriel de bienvenue
        envoyez encore le courriel de bienvenue
        envoyez le courriel de bienvenue au 104
        envoyez-moi une autre invitation
        envoyez un nouveau lien d'activation
        envoyez-moi le lien d'activation
        renvoyez le mail de bienvenue
        renvoyez mon invitation
        renvoyez le courriel de configuration au 104
        répétez le message de bienvenue
        il me faut encore le courriel de bienvenue
        il me faut un nouveau lien d'activation
        je veux un nouveau lien de configuration
        je voudrais ravoir le courriel de bienvenue
        pouvez-vous renvoyer le courriel de bienvenue
        pourriez-vous renvoyer l'invitation au poste 104
        un autre courriel d'activation pour le 104 svp
        ma collègue du 104 a besoin d'un nouveau lien d'activation`,
      forgot: `
        j'ai perdu le lien d'activation
        j'ai perdu mon invitation
        j'ai effacé le courriel d'activation
        je n'ai pas eu d'invitation
        je n'ai pas reçu de courriel de bienvenue
        je n'ai jamais eu le courriel de configuration
        je n'ai reçu aucun message de bienvenue
        aucun courriel de bienvenue n'est venu
        aucun lien d'activation reçu
        l'invitation ne m'est pas parvenue
        le lien de configuration est expiré
        l'invitation a expiré
        le lien pour activer mon compte ne marche plus
        le poste 104 n'a jamais reçu le courriel de bienvenue`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        changez mon courriel
        changez l'adresse de mon compte
        changer mon courriel
        mettez mon courriel à jour
        mettez à jour l'adresse du poste 104
        mettez ann@x.com comme mon adresse
        remplacez mon ancien courriel par ann@x.com
        que mon courriel soit ann@x.com
        passez-moi à ann@x.com
        écrivez-moi désormais à ann@x.com
        mon nouveau courriel est ann@x.com
        mon adresse est maintenant ann@x.com
        mon courriel n'est plus le même
        j'ai changé de courriel
        j'ai changé d'adresse courriel
        je veux un autre courriel au dossier
        il faut changer mon courriel
        j'ai besoin de changer mon adresse mail
        pouvez-vous changer mon adresse courriel
        pourriez-vous inscrire mon nouveau courriel
        prenez mon nouveau courriel
        réparez mon adresse courriel
        le courriel que vous avez est vieux
        l'adresse dans mon profil est fausse
        le poste 104 est passé à ann@x.com`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        ajoutez un courriel
        ajoutez un second courriel
        ajoutez une autre adresse
        ajoutez mon courriel privé
        ajoutez une adresse de secours pour moi
        ajoutez ann@x.com aussi
        ajouter un deuxième courriel
        mettez une deuxième adresse dans mon profil
        gardez ann@x.com comme mon autre courriel
        incluez ann@x.com comme deuxième adresse
        je veux deux adresses courriel
        je veux ajouter un deuxième courriel
        il me faut un courriel de secours
        utilisez aussi ann@x.com
        inscrivez ann@x.com comme secours
        pouvez-vous ajouter un deuxième courriel
        mon deuxième courriel devrait être ann@x.com`,
    },
  },
];
