import type { Phrases } from '../phrases';

/** Questions about both PINs, with and without a question word, and what does not work with them. */
export const askingPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      ask: `
        comment avoir mon nip
        comment connaître mon nip
        comment utiliser le nip de soutien
        comment fait-on pour avoir un nip
        comment savez-vous mon nip
        comment savoir que mon nip est en sécurité
        combien de temps dure le nip
        combien de chiffres a un nip de soutien
        à quelle fréquence le nip change-t-il
        qu'est-ce qu'un nip
        qu'est-ce que le nip
        à quoi ça sert un nip de soutien
        quelle est la différence entre le nip de soutien et celui de la messagerie
        que protège le nip
        que faire sans nip
        que faire si quelqu'un a mon nip
        que faire si je n'ai pas de courriel pour le nip
        que se passe-t-il si j'oublie mon nip
        que se passe-t-il après trois mauvais nip
        que faire si le courriel du nip ne vient pas
        où obtenir un nip
        où entrer le nip
        où est gardé le nip
        où envoyez-vous le nip
        quand faut-il le nip
        quand mon nip expire-t-il
        qui reçoit un nip
        qui a fait mon nip
        pourquoi me faut-il un nip
        pourquoi voulez-vous mon nip
        pourquoi mon nip ne marche pas
        pourquoi mon nip est refusé
        pourquoi ai-je reçu un nouveau nip
        pourquoi ai-je reçu un courriel avec un nip
        quel nip voulez-vous
        de quel nip parlez-vous
        le nip est-il secret
        le nip est-il mon mot de passe
        mon nip est-il encore bon
        un nip est-il vraiment nécessaire
        y a-t-il autre chose que le nip
        est-ce normal que vous demandiez un nip
        est-ce que je peux avoir un nip par texto
        est-ce que je peux changer mon nip moi-même
        est-ce que mon patron peut voir mon nip
        est-ce que quelqu'un d'autre peut utiliser mon nip
        est-ce que mon collègue a le même nip
        est-ce que tout le monde a un nip de soutien
        est-ce qu'il me faut un nip
        est-ce que j'ai un nip
        puis-je recevoir mon nip au téléphone
        puis-je donner mon nip à un collègue
        puis-je le faire sans nip
        un agent peut-il voir mon nip
        pouvez-vous voir mon nip
        avez-vous besoin de mon nip
        avez-vous le droit de demander mon nip
        dois-je dire mon nip à un agent
        faut-il le nip pour chaque changement
        mon nip va-t-il changer
        dites-moi ce qu'est un nip de soutien
        expliquez le nip de soutien
        expliquez pourquoi il faut le nip
        je ne comprends pas à quoi sert le nip
        mon nip est mauvais
        mon nip est refusé
        ça dit que mon nip est invalide
        le nip que vous avez envoyé ne marche pas
        j'ai tapé mon nip et ça n'a pas marché
        quelqu'un m'a demandé mon nip au téléphone
        j'ai reçu un nip que je n'ai pas demandé
        est-ce sécuritaire
        est-ce que c'est sûr
        c'est dangereux de le donner
        combien de temps prend le courriel du nip`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      ask: `
        comment choisir un nip de messagerie
        comment mettre mon nip de messagerie
        comment réinitialiser le nip de messagerie d'un collègue
        comment débloquer ma boîte vocale
        combien de chiffres a un nip de messagerie
        quand faut-il changer le nip de messagerie
        qu'est-ce qu'un nip de messagerie
        qu'est-ce qu'un bon code de boîte vocale
        quel nip veut la messagerie
        que se passe-t-il si je me trompe de nip de messagerie
        où changer le nip de messagerie
        qui peut changer mon nip de messagerie
        pourquoi la messagerie demande un nip
        pourquoi mon nip de messagerie ne marche pas
        pourquoi mon nouveau nip de messagerie n'est pas permis
        mon nip de messagerie est-il mon nip de soutien
        y a-t-il un nip de messagerie par défaut
        puis-je avoir un nip de messagerie à quatre chiffres
        peut-on enlever le nip de la messagerie
        puis-je changer le code de messagerie sur mon téléphone
        pouvez-vous voir mon nip de messagerie
        est-ce qu'il faut un nip pour la messagerie
        y a-t-il des règles pour le code de messagerie
        quels codes ne sont pas permis pour la messagerie
        dites-moi comment changer mon nip de messagerie
        mon code de messagerie est refusé
        le nip de messagerie est mauvais`,
    },
  },
];
