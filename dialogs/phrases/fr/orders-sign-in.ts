import type { Phrases } from '../phrases';

/** Wishes about passwords and login names, in as many turns as people have for them. */
export const ordersSignIn: readonly Phrases[] = [
  {
    topic: 'login-name',
    acts: {
      forgot: `
        envoyez mon identifiant
        envoyez-moi un rappel de mon identifiant
        envoyez-moi mon nom de connexion
        donnez-moi mon nom d'utilisateur
        dites-moi mon nom d'utilisateur
        dites-moi quel est mon login
        rappelez-moi avec quoi je me connecte
        il me faut mon nom d'utilisateur
        il me faut mon identifiant
        j'ai besoin de mon identifiant
        j'ai besoin de savoir mon nom de connexion
        j'ai besoin d'un rappel de mon login
        je veux savoir mon identifiant
        je voudrais mon nom d'utilisateur
        mon identifiant m'échappe
        mon nom d'utilisateur est perdu
        j'ai oublié avec quoi je me connecte
        j'ai oublié le nom pour le portail
        j'ai oublié mon login
        j'ai oublié mon nom d'usager
        j'ai oublié mon nom de connexion
        j'ai perdu mon login
        j'ai perdu mon nom d'utilisateur
        je ne me souviens plus de mon identifiant
        je ne me souviens pas de mon login
        je ne connais plus mon nom d'utilisateur
        je n'ai pas mon identifiant
        quel identifiant ai-je
        quel nom d'utilisateur ai-je
        sous quel nom je me connecte
        avec quel identifiant je me connecte
        pouvez-vous me dire mon identifiant
        puis-je avoir mon identifiant par courriel
        lequel est mon nom d'utilisateur
        login perdu
        nom de connexion oublié`,
      do: `
        je veux un nouveau nom d'utilisateur
        je veux changer mon identifiant
        changez mon login
        changez mon nom d'utilisateur pour tremblay
        corrigez mon identifiant
        donnez-moi un autre login
        mon identifiant devrait être différent
        renommez mon identifiant`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        réinitialisez le mot de passe
        réinitialisez mon mot de passe du portail
        réinitialiser mon mdp
        changez le mot de passe de mon compte
        changer mon mot de passe
        mettez-moi un nouveau mot de passe
        envoyez un lien de réinitialisation
        envoyez-moi un lien pour le mot de passe
        envoyez-moi un nouveau mot de passe
        faites-moi un nouveau mot de passe
        donnez-moi un nouveau mot de passe
        il faut réinitialiser mon mot de passe
        il me faut un lien pour mon mot de passe
        j'ai besoin de changer mon mot de passe
        j'ai besoin d'un nouveau mot de passe
        j'ai besoin d'une réinitialisation
        je veux réinitialiser mon mot de passe
        je voudrais un nouveau mot de passe
        je souhaite modifier mon mot de passe
        laissez-moi choisir un autre mot de passe
        pouvez-vous réinitialiser mon mot de passe
        pourriez-vous m'envoyer le lien du mot de passe
        déverrouillez mon compte
        déverrouillez-moi
        rouvrez mon compte
        nouveau mot de passe pour le site svp
        mon mot de passe doit être remplacé
        réinitialisation de mot de passe`,
      forgot: `
        j'ai oublié mon mot de passe du portail
        j'ai oublié le mot de passe
        j'ai oublié mon mdp
        j'ai perdu le mot de passe
        je ne me souviens pas du mot de passe
        je ne me rappelle pas mon mot de passe
        je ne connais pas le mot de passe
        je ne sais plus mon mot de passe
        je n'ai pas de mot de passe
        je n'ai jamais eu de mot de passe
        mon mot de passe est oublié
        mon mot de passe m'est sorti de la tête
        mon compte est verrouillé
        c'était quoi mon mot de passe
        mon mot de passe ne me revient pas
        plus aucun souvenir de mon mot de passe
        je ne parviens pas à me connecter au portail
        je n'arrive plus à ouvrir le portail
        je n'arrive pas à ouvrir le portail
        je n'arrive plus à entrer dans mon compte
        impossible d'entrer dans le portail
        le portail ne me laisse pas me connecter
        le portail refuse que je me connecte
        je suis bloqué à la connexion du portail
        je suis pogné dehors du portail
        je suis barré de mon compte
        chu barrée du portail
        je suis embarrée dehors du portail
        je suis coincé à la porte du portail
        le portail me laisse pu entrer
        le portail ne veut pas de moi
        j'peux pu me logger sur le portail
        je suis verrouillé hors de mon compte`,
    },
  },
];
