import type { Phrases } from '../phrases';

/** Orders in long, courteous sentences, often with the reason told first. */
export const atLength: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        je vous serais très reconnaissant de bien vouloir faire suivre mes appels sur mon téléphone mobile
        serait-il possible que le poste 104 soit répondu au 613 555 0100 pendant que notre réceptionniste est en congé
        comme je serai en congrès jusqu'à jeudi j'apprécierais que ma ligne soit déviée au 613 555 0100
        nous vous prions de faire acheminer les appels du poste 104 vers le 613 555 0100 dès maintenant
        mon téléphone est tombé et ne marche plus, alors que les appels arrivent sur mon cellulaire 613 555 0100
        les ouvriers ont coupé le câble dans notre rue, passez donc mes appels au 613 555 0100
        je suis en congé de maternité et ma collègue prend mes appels au 613 555 0100, mettez cela en place
        puisque je suis entre deux bureaux ce mois-ci, il faut que mon numéro me suive au 613 555 0100
        la personne du 104 a eu un accident, ses appels doivent aller au 613 555 0100
        j'ai un rendez-vous chez le dentiste cet après-midi, mes appels devraient aller sur mon cellulaire
        je suis pris chez moi par la neige et mon téléphone sonne dans le vide, envoyez les appels au 613 555 0100
        rendez-moi service et faites sonner mon numéro du travail à la maison au 613 555 0100
        ma collègue me remplace dès demain, dirigez donc mes appels vers le poste 104
        faites le nécessaire pour que quiconque compose mon poste soit relié au 613 555 0100
        la clinique ferme pour rénovation, les patients qui appellent le 104 doivent être dirigés au 613 555 0100
        je voyage beaucoup et j'aimerais mieux recevoir mes appels au 613 555 0100
        mon poste doit dorénavant être répondu de la maison au 613 555 0100
        vous m'aideriez beaucoup en redirigeant mon poste
        veillez à ce que mes appels me parviennent au 613 555 0100
        il n'y a personne à l'accueil aujourd'hui, laissez sonner le 104 au 613 555 0100`,
      stop: `
        je suis rentré de congé et vous demanderais de lever le renvoi sur mon poste
        maintenant que mon appareil est réparé, il n'est plus nécessaire que les appels aillent sur mon cellulaire
        auriez-vous l'obligeance de mettre un terme au renvoi qui avait été placé sur le poste 104
        les travaux sont terminés, les appels du 104 peuvent de nouveau être pris au bureau
        mon voyage est annulé, il ne devrait donc plus y avoir de renvoi sur ma ligne
        je reçois toujours des appels du travail sur mon téléphone privé et j'aimerais que ça cesse
        veuillez rétablir ma ligne pour qu'elle sonne à mon bureau
        ma remplaçante est partie, mes appels ne devraient plus lui être transmis
        ma soeur en a assez de répondre à mes appels, ne les lui envoyez plus
        que tout sonne chez moi de nouveau comme autrefois
        ramenez mon poste à ce qu'il était avant le transfert`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      do: `
        j'avais noté mon nip sur un papier qui a disparu, j'en voudrais donc un autre
        je crains qu'un ancien employé connaisse encore mon nip de soutien et je désire qu'il soit remplacé
        auriez-vous la bonté de m'émettre un nouveau nip de soutien
        on m'a volé mon ordinateur et le nip y était, annulez-le et donnez-m'en un autre
        par mesure de sécurité je souhaite faire changer mon nip de soutien
        j'ai envoyé mon nip à la mauvaise personne, il doit être remplacé`,
      forgot: `
        je crains qu'on ne m'ait jamais remis de nip de soutien
        j'ai fouillé toute ma boîte sans trouver le message où se trouve mon nip
        veuillez faire envoyer mon nip de soutien à l'adresse que vous avez au dossier
        il y a des mois que je ne m'en suis pas servi et mon nip m'est sorti de la tête
        j'ai jeté le papier sur lequel j'avais écrit mon nip
        malheureusement je n'ai pas le numéro que vous demandez
        je ne suis pas chez moi et mon nip y est resté
        le message que vous dites avoir envoyé n'est pas dans ma boîte de réception
        j'ai regardé aussi dans les indésirables et il n'y a pas de nip
        il faudrait que mon nip me soit envoyé encore une fois
        j'attends depuis dix minutes et aucun courriel n'est entré`,
      have: `
        je viens d'ouvrir le courriel et le nip est devant moi
        j'ai noté mon nip quelque part, laissez-moi aller le chercher
        j'ai bel et bien un nip et je peux vous le donner
        le message est arrivé et je vois le nip
        un petit moment que je retrouve mon nip`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        je ne me suis pas connecté depuis un an et le nom à entrer m'est sorti de la tête
        auriez-vous la gentillesse de me dire sous quel nom d'utilisateur je suis inscrit
        je connais mon mot de passe mais plus du tout mon nom d'utilisateur
        le portail me demande un nom d'utilisateur et je ne sais pas quoi y mettre
        pourrait-on m'envoyer mon identifiant à mon adresse ann@x.com
        on m'a donné un nom d'utilisateur à mon arrivée et je l'ai perdu depuis
        je cherche le nom avec lequel je me connecte`,
      do: `
        comme je me suis mariée je voudrais que mon identifiant porte mon nouveau nom
        il y a une faute dans mon nom d'utilisateur et il faudrait la corriger`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      do: `
        je voudrais que le code de ma boîte vocale soit remplacé par un nouveau
        pourriez-vous mettre un nouveau nip à ma messagerie, tout le monde ici connaît l'ancien
        celui qui occupait mon bureau avait choisi le code de la boîte vocale, donnez-m'en un nouveau
        veuillez prévoir un nouveau code pour la messagerie du poste 104
        mon adjointe ne doit plus pouvoir écouter ma messagerie, changez-en le nip`,
      forgot: `
        ma messagerie me demande un code que je ne me rappelle pas avoir choisi
        il y a si longtemps que je n'ai pas écouté ma boîte vocale que je n'en connais plus le nip
        après trois mauvais essais ma boîte vocale ne me laisse plus entrer
        j'ai hérité de ce poste et personne ne m'a dit le code de sa messagerie`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        pendant mon congé les gens devraient entendre un autre message d'accueil, mettez-le svp
        j'aimerais que chaque message vocal me soit livré dans ma boîte de réception
        veuillez retirer la messagerie de ma ligne, personne ne l'écoute
        pourriez-vous vider ma boîte de tous les anciens messages`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        j'aimerais recevoir un lien pour me choisir un nouveau mot de passe pour le portail
        faites le nécessaire pour que je puisse mettre un autre mot de passe
        serait-il possible de réinitialiser le mot de passe avec lequel j'entre sur le site
        mon compte est verrouillé après trop d'essais et je voudrais qu'on l'ouvre
        quelqu'un s'est servi de mon ordinateur, je désire remplacer mon mot de passe`,
      forgot: `
        j'ai changé mon mot de passe la semaine dernière et impossible de m'en souvenir
        j'ai essayé tous les mots de passe auxquels je pense et aucun n'est bon
        le portail ne me laisse plus entrer puisque je ne me rappelle pas mon mot de passe
        mon mot de passe était enregistré sur mon ancien ordinateur et je ne le connais pas par coeur
        je reviens de congé et mon mot de passe m'est complètement sorti de la tête`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        notre nouvelle comptable au poste 104 a égaré son courriel de bienvenue, renvoyez-le-lui
        pourriez-vous faire partir un autre lien d'activation, le premier n'est plus bon
        je voudrais que le message avec le lien d'activation me soit envoyé de nouveau
        nous vous saurions gré de répéter l'invitation pour le poste 102`,
      forgot: `
        j'ai commencé lundi et je n'ai eu aucun message pour configurer mon compte
        j'ai cliqué le lien du message de bienvenue et il dit qu'il n'est plus valide
        le message avec le lien a dû être effacé par notre filtre
        il semble que l'invitation soit allée à une vieille adresse, je ne l'ai jamais vue
        tous mes collègues ont eu une invitation sauf moi`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        notre entreprise a changé de nom et mon adresse est maintenant ann@x.com, modifiez vos dossiers
        je ne me sers plus de l'adresse que vous avez, écrivez-moi plutôt à ann@x.com
        veuillez corriger l'orthographe de mon adresse courriel
        remplacez l'adresse du poste 104 par ann@x.com, l'ancienne n'existe plus
        à partir de la semaine prochaine on ne me joint plus qu'à ann@x.com, inscrivez-le dans mon profil`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        au cas où ma boîte principale tombe en panne je voudrais ajouter ann@x.com à mon profil
        j'aimerais que les avis soient aussi envoyés à une autre adresse
        notez ann@x.com comme autre adresse où l'on peut me joindre
        mettriez-vous mon adresse privée ann@x.com à côté de celle du travail`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        à titre de gestionnaire du bureau je voudrais que vous ouvriez un poste à un collègue qui arrive lundi
        le monsieur du poste 104 n'est plus à notre emploi et son compte doit être fermé
        nous avons pris un apprenti à qui il faut une ligne et un identifiant
        veuillez retirer la dame du 104 de notre compte, elle a pris sa retraite
        veuillez changer le nom affiché pour le poste 104, la personne s'est mariée
        j'ai eu une promotion et je devrais être administrateur de notre compte
        notre étudiante d'été a terminé, enlevez-lui son poste
        inscrivez notre nouvelle réceptionniste au système avec le poste 105
        nous grandissons et il nous faut trois lignes de plus
        mon prédécesseur figure encore dans la liste, il faudrait l'enlever`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        pourriez-vous envoyer les factures du dernier trimestre à notre comptable
        veuillez nous faire passer au plus petit forfait dès le mois prochain
        je voudrais que la somme prélevée en double soit remboursée
        nous avons déménagé, il faut changer l'adresse sur nos factures
        veuillez mettre fin à notre contrat à la fin de l'année`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        l'appareil sur mon bureau a dix ans et je voudrais l'échanger contre un plus récent
        veuillez envoyer quelqu'un brancher les téléphones de notre nouveau bureau
        j'aimerais un deuxième combiné pour l'atelier
        pourriez-vous enregistrer le téléphone que je viens d'acheter sur mon poste`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        nous quittons notre fournisseur actuel et voulons amener tous nos numéros chez vous
        veuillez reprendre le numéro 613 555 0100 de notre ancien opérateur
        j'aimerais que notre numéro de télécopieur passe à votre service
        je veux laisser mon numéro et en avoir un nouveau avec un autre indicatif`,
    },
  },
];
