import type { Phrases } from '../phrases';

/** Questions about phones and the app, and what does not work with them. */
export const askingDevices: readonly Phrases[] = [
  {
    topic: 'device',
    acts: {
      ask: `
        comment utiliser mon téléphone
        comment répondre à un appel
        comment passer un appel à quelqu'un
        comment mettre un appel en garde
        comment prendre l'appel d'un collègue
        comment commencer une conférence
        comment enregistrer un appel
        comment bloquer un numéro
        comment changer la sonnerie
        comment monter le volume
        comment redémarrer mon téléphone
        comment ajouter un contact
        comment jumeler mon casque
        comment avoir l'application
        comment utiliser le téléphone logiciel
        comment avoir une ligne extérieure
        comment appeler à l'étranger
        comment cacher mon numéro
        comment mettre ne pas déranger
        comment voir qui a appelé
        combien de téléphones puis-je avoir
        combien de personnes dans un appel
        qu'est-ce qu'un téléphone logiciel
        quel téléphone conseillez-vous
        que veut dire cette lumière
        qu'est-ce qui ne va pas avec mon téléphone
        où est l'application
        où brancher mon casque
        où est le bouton muet
        quand les téléphones vont-ils remarcher
        qui peut réparer mon téléphone
        pourquoi mon téléphone ne marche pas
        pourquoi mon téléphone ne sonne pas
        pourquoi personne ne m'entend
        pourquoi les appels coupent
        pourquoi le son est mauvais
        pourquoi mon téléphone est hors ligne
        pourquoi l'application ne démarre pas
        quel casque fonctionne
        quelle application me faut-il
        y a-t-il une panne
        mon téléphone est-il en ligne
        y a-t-il une application pour android
        puis-je utiliser mon propre téléphone
        puis-je utiliser mon cellulaire comme téléphone
        puis-je avoir deux téléphones
        puis-je appeler de mon ordinateur
        puis-je enregistrer les appels
        puis-je utiliser un casque sans fil
        l'application marche-t-elle sur un mac
        ça marche sans internet
        vendez-vous des téléphones
        ai-je besoin d'un téléphone de bureau
        y a-t-il des problèmes de réseau aujourd'hui
        les téléphones sont-ils en panne
        mon téléphone est brisé
        mon téléphone est hors ligne
        mon téléphone est muet
        mon téléphone redémarre sans cesse
        mon téléphone affiche une erreur
        mon téléphone ne sonne pas
        mon téléphone gèle
        mon écran est noir
        mon micro ne marche pas
        mon casque ne se connecte pas
        l'application ne sonne pas
        l'application me déconnecte
        la ligne est morte
        la ligne est mauvaise
        la qualité des appels est affreuse
        le son est en retard
        il y a du bruit sur la ligne
        il n'y a pas de signal
        je m'entends moi-même
        je n'entends rien
        je ne peux appeler personne
        je ne reçois pas d'appels
        je ne peux pas appeler à l'extérieur
        j'ai un signal occupé
        j'ai échappé mon téléphone
        les appels entrants n'arrivent pas
        les appels finissent après une minute
        personne ne m'entend
        rien ne se passe quand je compose
        nous ne pouvons pas faire d'appels
        tous nos téléphones sont hors ligne`,
    },
  },
];
