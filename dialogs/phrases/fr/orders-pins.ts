import type { Phrases } from '../phrases';

/** Wishes about both PINs, in as many turns as people have for them. */
export const ordersPins: readonly Phrases[] = [
  {
    topic: 'support-pin',
    acts: {
      do: `
        créez un nouveau nip de soutien
        faites-moi un autre nip
        donnez-moi un nouveau nip
        échangez mon nip
        je voudrais un nouveau nip
        je voudrais changer de nip
        je veux remplacer mon nip
        mon ancien nip ne doit plus marcher
        invalidez mon nip et envoyez-en un autre
        il me faut un nip que personne ne connaît
        pouvez-vous changer mon nip
        pourrais-je avoir un autre nip
        changez le code à six chiffres que je donne au soutien
        mon nip est sur une liste que tous peuvent lire, changez-le
        un visiteur m'a vu taper le nip
        mon ex a mon nip
        j'ai dit mon nip tout haut dans le train
        j'ai envoyé mon nip au mauvais endroit
        nouveau code de support svp
        refaites mon nip
        nouveau nip de soutien svp
        j'en veux un autre
        j'en veux un nouveau parce que quelqu'un l'a vu
        refaites-moi un nip
        tu peux me refaire un autre nip
        pouvez-vous me refaire mon nip
        peux-tu me faire un nouveau nip
        pourrais-tu me donner un autre nip
        quelqu'un a vu mon code
        mon code a été vu
        une collègue a mon code`,
      forgot: `
        envoyez le nip
        envoyez-moi le nip de soutien
        envoyez-le par courriel
        envoyez-le encore
        envoyez-moi le courriel avec le nip
        faites-moi parvenir mon nip
        renvoyez-le
        renvoyez le courriel
        renvoyez mon nip de soutien à mon adresse
        redonnez-moi mon nip
        rappelez-moi mon nip
        il me faut mon nip
        j'ai besoin de mon nip
        j'ai besoin du courriel avec le nip
        je veux mon nip par courriel
        je voudrais recevoir mon nip
        j'ai perdu le nip de soutien
        j'ai perdu le papier avec mon nip
        j'ai oublié le nip
        j'ai oublié le code de soutien
        je ne le connais pas
        je ne le sais pas
        je ne sais pas quel est mon nip
        je ne m'en souviens plus
        je ne m'en rappelle pas
        je n'ai aucun nip
        je n'ai pas de nip de soutien
        je n'en ai jamais eu
        je ne l'ai jamais eu
        j'ai jamais reçu de nip
        jamais entendu parler d'un nip
        non je n'ai pas de nip
        pas de nip
        aucun nip
        personne ne m'a dit de nip
        pouvez-vous envoyer mon nip par mail
        puis-je recevoir mon nip par courriel
        où avez-vous envoyé mon nip
        le nip n'est jamais arrivé
        le courriel n'est pas là
        je n'ai pas eu le courriel
        il n'est pas venu
        il n'est pas dans mes indésirables non plus
        je ne le trouve pas
        il est perdu
        je ne sais plus
        aucune idée
        quel est mon nip
        mon nip m'échappe`,
      have: `
        oui je l'ai
        j'ai un nip
        j'ai le nip
        j'ai le nip avec moi
        j'ai le nip de soutien
        j'ai mon nip de soutien
        je l'ai maintenant
        je l'ai trouvé
        j'ai reçu le courriel
        j'ai reçu le code
        j'ai eu un courriel avec
        je le connais
        je le sais
        je le connais par coeur
        je me souviens de mon nip
        je m'en souviens maintenant
        mon nip est ici
        le nip est là
        il est arrivé
        il est là maintenant
        le voici
        le voilà
        je viens de le recevoir
        prêt avec mon nip
        je vais le taper
        je peux vous donner mon nip`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        changez le code de la boîte vocale
        changez le nip de ma boîte vocale
        réinitialisez le nip de messagerie
        réinitialisez le code de la boîte vocale du poste 104
        réinitialiser ma boîte vocale et son nip
        faites un nouveau nip de messagerie
        nouveau nip de boîte vocale
        nouveau mot de passe de messagerie vocale svp
        remplacez mon nip de messagerie
        il me faut un autre nip de boîte vocale
        il faut changer le code de mon répondeur
        j'ai besoin de réinitialiser mon code de messagerie
        je veux changer mon nip de messagerie
        je voudrais un nouveau nip pour ma messagerie
        je voudrais changer le code du répondeur
        pouvez-vous réinitialiser mon nip de boîte vocale
        pourriez-vous changer le code de ma boîte vocale
        le 104 a besoin d'un nouveau code de messagerie
        mettez un autre code sur ma boîte vocale
        ma boîte vocale a besoin d'un nouveau nip
        quelqu'un écoute ma messagerie, changez le nip
        nip de messagerie
        nip de messagerie svp
        le nip de ma boîte vocale`,
      forgot: `
        j'ai oublié le code du répondeur
        j'ai oublié le nip pour écouter mes messages
        je ne me souviens pas du code de ma boîte vocale
        je ne sais plus le nip de la messagerie
        je n'ai pas de nip de messagerie
        je n'ai jamais eu de code de boîte vocale
        mon nip de boîte vocale est perdu
        mon nip de messagerie m'échappe
        ma messagerie est verrouillée
        c'était quoi mon code de messagerie
        dites-moi mon nip de messagerie
        pas d'accès à ma messagerie sans le nip
        ma boîte vocale ne prend pas mon code`,
    },
  },
];
