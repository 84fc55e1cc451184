import type { Phrases } from '../phrases';

/** What people say about the support PIN and the login name, one phrase a line. */
export const namesAndPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      do: `
        je veux un nouveau nip
        il me faut un nouveau nip de soutien
        changez mon nip
        changer mon nip de support
        donnez-moi un autre nip
        quelqu'un a vu mon nip
        une autre personne connaît mon nip
        on m'a volé mon nip
        remplacez mon nip
        je voudrais réinitialiser mon nip
        mon nip est compromis
        un collègue connaît mon nip
        générez un autre nip
        créez-moi un nouveau code pin
        nouveau pin svp
        j'ai donné mon nip à quelqu'un par erreur
        j'aimerais faire changer mon nip
        modifier mon nip de support
        mon code pin n'est plus secret
        attribuez-moi un nouveau nip
        renouvelez mon nip
        annulez mon ancien nip et faites-en un nouveau
        je crois que mon pin a été vu
        quelqu'un m'a peut-être regardé taper mon nip
        d'autres personnes au bureau connaissent mon nip
        on a mis la main sur mon nip
        j'ai révélé mon nip sans le vouloir`,
      forgot: `
        envoyez-moi mon nip
        envoie-moi le nip par courriel
        je n'ai pas mon nip
        j'ai oublié mon nip
        j'ai perdu mon nip
        je ne trouve pas mon nip
        renvoyez-moi le nip
        je n'ai pas reçu le nip
        je n'ai jamais eu de nip
        je ne me souviens plus de mon nip
        je ne connais pas mon nip
        aucune idée de mon nip
        pouvez-vous m'envoyer mon nip
        le courriel n'est pas arrivé
        je n'ai rien reçu
        toujours pas de courriel
        renvoyez le code
        le code n'est pas arrivé
        expédiez-moi le code pin par mail
        j'ai effacé le courriel avec mon nip
        j'ai égaré mon nip de soutien
        envoyez-le moi
        mon nip par courriel s'il vous plaît
        j'en ai pas de nip
        pouvez-vous me rappeler mon nip
        je l'ai pas
        je l'ai perdu`,
      have: `
        j'ai mon nip
        je l'ai
        je l'ai ici
        j'ai le nip sous les yeux
        oui j'ai mon nip
        je connais mon nip
        je l'ai reçu
        le courriel vient d'arriver
        j'ai bien reçu le nip
        j'ai trouvé mon nip
        j'ai déjà un nip
        j'ai le code
        laissez-moi regarder dans ma boîte
        un instant je cherche mon nip
        je l'ai devant moi`,
      ask: `
        c'est quoi un nip de soutien
        qu'est-ce qu'un pin d'assistance
        le nip de support, c'est quoi
        pourquoi avez-vous besoin de mon nip
        à quoi sert le nip
        comment obtenir un nip
        où se trouve mon nip
        est-ce que le nip de soutien est le même que celui de la messagerie
        combien de temps le nip est-il valide
        dois-je donner mon nip
        est-ce sécuritaire de donner mon nip
        pourquoi faut-il un nip
        combien de chiffres a le nip
        mon nip ne fonctionne pas
        le nip n'est pas accepté
        comment changer mon nip de support
        comment réinitialiser mon nip
        que faire si je perds mon nip
        qui peut voir mon nip
        à quelle adresse le nip est-il envoyé
        est-ce que le nip expire
        puis-je choisir mon nip
        comment se passe la vérification
        allez-vous m'appeler pour demander mon nip`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        j'ai oublié mon nom d'utilisateur
        j'ai oublié mon identifiant
        quel est mon identifiant
        c'est quoi mon nom d'utilisateur
        rappelez-moi mon identifiant
        je ne connais pas mon identifiant
        je ne me rappelle plus de mon nom d'utilisateur
        envoyez-moi mon identifiant
        j'ai perdu mon nom de connexion
        identifiant oublié
        nom d'utilisateur oublié
        il me faut mon login
        quel est mon login
        mon identifiant svp
        rappel de l'identifiant
        quel est mon nom de connexion
        dites-moi mon identifiant
        je ne sais plus avec quoi me connecter
        pouvez-vous m'envoyer mon nom d'utilisateur
        retrouver mon identifiant
        j'ai oublié mon login, mon courriel est ann@x.com
        je sais plus mon identifiant`,
      ask: `
        c'est quoi un identifiant
        qu'est-ce qu'un nom d'utilisateur
        à quoi ressemble un nom d'utilisateur
        où dois-je entrer mon identifiant
        comment trouver mon identifiant
        comment récupérer mon nom d'utilisateur
        puis-je changer mon identifiant
        est-ce que mon identifiant est mon courriel
        où est-ce que je me connecte
        quelle est l'adresse du portail
        je n'arrive pas à me connecter
        la connexion ne marche pas`,
      do: `
        changez mon identifiant
        modifier mon nom d'utilisateur
        je veux un autre identifiant`,
    },
  },
];
