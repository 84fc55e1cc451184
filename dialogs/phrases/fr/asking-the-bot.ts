import type { Phrases } from '../phrases';

/** Questions to the bot about itself and what it can do. */
export const askingTheBot: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      capabilities: `
        que savez-vous
        de quoi êtes-vous capable
        qu'est-ce que je peux faire ici
        à quoi sert ce clavardage
        que pouvez-vous changer
        que pouvez-vous faire pour mon compte
        quelles choses pouvez-vous faire
        à quelles questions répondez-vous
        comment ça fonctionne ici
        comment pouvez-vous être utile
        comment utiliser ce clavardage
        montrez-moi le menu
        montrez-moi mes options
        donnez-moi une liste
        donnez-moi des exemples
        dites-moi ce que vous pouvez faire
        que pouvez-vous faire d'autre
        quoi d'autre`,
      'are-you-a-bot': `
        qui est-ce
        qui est là
        qui êtes-vous exactement
        qui vous a fait
        quel genre de chose êtes-vous
        quel est votre nom
        êtes-vous un vrai humain
        êtes-vous un programme
        êtes-vous un ordinateur
        es-tu un robot
        es-tu vivant
        est-ce un robot
        est-ce un humain
        est-ce une machine
        y a-t-il une personne derrière ceci
        je parle à un humain
        je clavarde avec un robot
        je parle à un vrai agent
        avez-vous un nom
        avez-vous des sentiments
        est-ce un humain qui a écrit ça
        vous êtes un robot
        vous parlez comme un robot
        dites qui vous êtes
        dites-moi qui vous êtes
        dites-moi si je parle à un robot
        je veux savoir à qui je parle
        j'aimerais savoir qui m'écrit`,
      'how-are-you': `
        comment va la vie
        comment se passe votre journée
        comment était votre fin de semaine
        tout va bien
        vous allez comment
        tu vas bien
        ça va bien
        ça roule
        quoi de nouveau
        j'espère que vous allez bien
        et vous comment allez-vous`,
      ask: `
        est-ce nécessaire
        est-ce que c'est nécessaire
        c'est obligatoire
        suis-je obligé
        faut-il vraiment
        dois-je le faire
        que dois-je faire
        que dois-je faire maintenant
        que faire maintenant
        que se passe-t-il maintenant
        et après
        comment ça se passe
        combien de temps ça prend
        est-ce important
        est-ce normal`,
    },
  },
];
