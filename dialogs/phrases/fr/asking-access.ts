import type { Phrases } from '../phrases';

/** Questions about passwords, login names and setting up, with and without a question word. */
export const askingAccess: readonly Phrases[] = [
  {
    topic: 'login-name',
    acts: {
      ask: `
        comment se connecter
        comment me connecter au portail
        comment changer mon nom d'utilisateur
        comment sont faits les identifiants
        qu'est-ce qu'un identifiant
        qu'est-ce qu'un nom de connexion
        c'est quoi un login
        quelle est la page de connexion
        quel est l'identifiant de mon collègue
        que dois-je taper comme identifiant
        où est le portail
        où se connecter
        où est écrit mon nom d'utilisateur
        où puis-je voir mon identifiant
        qui peut changer mon identifiant
        qui donne les identifiants
        pourquoi le portail ne connaît pas mon identifiant
        sur quelle page je me connecte
        l'identifiant est-il le numéro de poste
        mon identifiant est-il secret
        y a-t-il une application pour se connecter
        puis-je me connecter avec mon courriel
        puis-je me connecter avec mon numéro de téléphone
        deux personnes peuvent-elles partager un identifiant
        mon identifiant peut-il être changé
        peut-on voir son identifiant quelque part
        est-ce que tout le monde a un identifiant
        est-ce qu'il faut un identifiant pour le soutien
        ai-je besoin d'un identifiant
        y a-t-il des majuscules dans l'identifiant
        dites-moi où me connecter
        expliquez l'identifiant
        la connexion ne fonctionne pas
        le portail ne me connaît pas
        mon identifiant est-il l'adresse courriel`,
    },
  },
  {
    topic: 'password',
    acts: {
      ask: `
        comment avoir un nouveau mot de passe
        comment mettre un mot de passe
        comment choisir un mot de passe
        comment changer le mot de passe du portail
        comment débloquer mon compte
        comment réinitialiser le mot de passe d'un collègue
        comment se fait une réinitialisation
        combien de temps dure un mot de passe
        mon mot de passe est-il en sécurité
        qu'est-ce qu'un bon mot de passe
        que se passe-t-il quand mon mot de passe expire
        que faire si j'oublie mon mot de passe
        où réinitialiser mon mot de passe
        où est la page du mot de passe
        où va le lien de réinitialisation
        quand mon mot de passe expire-t-il
        qui peut réinitialiser mon mot de passe
        qui connaît mon mot de passe
        pourquoi faut-il un nouveau mot de passe
        pourquoi mon compte est bloqué
        pourquoi mon mot de passe ne marche pas
        pourquoi le lien ne fonctionne pas
        pourquoi ai-je reçu un courriel de réinitialisation
        quels caractères sont permis dans un mot de passe
        y a-t-il un mot de passe pour le téléphone
        puis-je voir mon mot de passe
        puis-je changer mon mot de passe en ligne
        puis-je changer mon mot de passe moi-même
        pouvez-vous me dire mon mot de passe
        un administrateur peut-il voir mon mot de passe
        puis-je garder mon ancien mot de passe
        est-ce que mon mot de passe expire
        est-ce que le lien expire
        est-ce qu'il faut un mot de passe
        connaissez-vous mon mot de passe
        y a-t-il des règles pour le mot de passe
        dois-je changer mon mot de passe
        dites-moi comment réinitialiser mon mot de passe
        expliquez les règles du mot de passe
        le portail n'accepte pas mon mot de passe
        mon nouveau mot de passe est refusé
        la page du mot de passe ne s'ouvre pas
        le lien dit invalide
        j'ai reçu une réinitialisation que je n'ai pas demandée
        je ne sais pas comment changer mon mot de passe
        mon mot de passe ne marche pas
        voyez-vous mon mot de passe
        vos employés peuvent-ils lire mon mot de passe`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      ask: `
        comment commencer
        comment ouvrir mon compte la première fois
        comment utiliser le lien d'activation
        comment finir mon inscription
        comment inviter un utilisateur
        combien de temps puis-je utiliser le lien d'activation
        c'est quoi le courriel de bienvenue
        à quoi sert le lien d'activation
        que veut dire l'activation
        que faire après la configuration
        que dois-je faire en premier comme nouvel utilisateur
        où est mon lien d'activation
        où activer mon compte
        quand les nouveaux reçoivent-ils le courriel de bienvenue
        quand vais-je recevoir mon invitation
        qui envoie le courriel de bienvenue
        pourquoi ai-je reçu un courriel de bienvenue
        pourquoi mon lien d'activation ne marche pas
        mon compte est-il actif
        y a-t-il un guide pour commencer
        puis-je utiliser le lien d'activation deux fois
        est-ce que le lien d'activation expire
        est-ce que les nouveaux reçoivent un courriel
        dites-moi comment activer mon compte
        j'ai un courriel de bienvenue et ne sais pas quoi en faire
        la page d'activation montre une erreur
        la page de configuration ne s'ouvre pas
        je viens d'arriver et ne sais pas par où commencer`,
    },
  },
];
