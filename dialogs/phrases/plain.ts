/**
 * Words of an order to forward calls that leaves nothing to ask back, in all languages together. A mail is carried out
 * without a second yes only where each of its orders is made of these words alone (P8); a word that is missing here costs
 * the customer one more mail, a word too many could cost somebody his calls.
 */

/** Sends calls elsewhere. */
export const sends = `forward fwd redirect transfer divert route reroute send forwarded redirected transferred diverted routed rerouted sent
  transférer transferer transférez transferez transfère transfere renvoyer renvoyez rediriger redirigez redirige dévier déviez diriger dirigez acheminer acheminez suivre
  transférés transferes renvoyés renvoyes redirigés rediriges dirigés diriges déviés acheminés`;

/** Ends that. */
export const stops = `stop cancel remove end disable deactivate undo off unforward
  arrêter arrêtez arreter arretez annuler annulez supprimer supprimez désactiver désactivez desactiver desactivez retirer retirez cesser cessez enlever enlevez`;

/** Stand in an order beside its verb and mean nothing else. */
export const beside = `please pls kindly could can would will you i d ll like want need wish to be so kind as and also too then well all my our the a an of for from on calls call phone phones
  assistance soutien number numbers line lines desk office cell mobile cellphone telephone work extension ext x incoming now again immediately it them being get have having forwarding redirection diversion
  thank thanks me in advance here is are pin code support secret turn switch take hi hello dear team those
  s il te vous plaît plait svp stp veuillez merci de du des d pouvez pourriez pourrais peux tu j aimerais voudrais souhaite veux que qu tous toutes mes mon ma nos notre les le la l à a au aux
  vers sur pour appels appel téléphone telephone numéro numero poste ligne cellulaire portable bureau renvoi renvois transfert déviation maintenant aussi et puis soient soit faire faites être etre
  voici est nip bonjour entrants ceux celui`;

/** Ask nothing, also where a question mark ends them. */
export const polite = `please pls plz kindly thanks thank you s il te vous plaît plait svp stp merci`;

/** Beside a number that was asked for, agree to what was summarized and mean nothing else. */
export const agrees = `yes yep yup yeah sure ok okay right correct confirmed fine go ahead do that thats it s go there
  oui ouais ok accord exact parfait confirmé bien ça ca allez y faites le c`;

/** In a sentence beside the order: whoever says one of these may mean that it is not to be done, or not now, or not like this. */
export const misgivings = `call calls number forwarding redirection appel appels numéro numero renvoi renvois transfert
  not no never nor neither without none cannot if unless when whenever until till once after before later only except but yet instead however whether maybe perhaps
  scam fraud asked asks asking told tells somebody someone wait hold careful wrong mistake test question wonder wondering
  provided providing condition conditions conditional conditionally assuming assume suppose supposing presuming long depending depends contingent subject understanding guarantee otherwise
  free cost costs charge charges charged fee fees price unsure doubt doubts guess probably hopefully worried think thinking consider check verify first discuss decide decided should
  disregard ignore forget necessary needed
  ne n pas non jamais aucun aucune sans si sauf quand lorsque lorsqu jusqu après apres avant seulement mais plutôt plutot cependant peut plus encore attendez attention arnaque
  pourvu condition conditions réserve reserve moyennant supposant suppose admettant selon dépend depend sinon gratuit gratuite gratuitement frais coûte coute coût cout prix tarif doute doutes crois pense
  probablement espère espere inquiet inquiète vérifier verifier abord réfléchir reflechir décider decider voir ignorez oubliez compte nécessaire necessaire utile fraude demandé demande dit quelqu erreur essai`;
