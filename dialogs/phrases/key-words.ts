/** Words that decide what a message is about, in plain form: a slip in one of them is mended (hear/text/slips.ts). */
export const keyWords: readonly string[] = [
  'password', 'forward', 'forwarding', 'forwarded', 'voicemail', 'extension', 'username', 'account', 'number', 'welcome', 'activation', 'administrator', 'address', 'remove', 'delete', 'redirect', 'transfer', 'forgot', 'forgotten', 'cancel', 'please', 'resend', 'support', 'mobile', 'calls', 'change', 'update', 'another', 'employee', 'colleague',
  'renvoyer', 'renvoyez', 'renvoi', 'transferer', 'transferez', 'transfert', 'rediriger', 'redirigez', 'appels', 'identifiant', 'messagerie', 'courriel', 'adresse', 'bienvenue', 'oublie', 'supprimer', 'supprimez', 'retirer', 'retirez', 'desactiver', 'desactivez', 'annuler', 'annulez', 'cellulaire', 'portable', 'telephone', 'utilisateur', 'changer', 'changez', 'nouveau', 'nouvelle', 'assistance', 'numero', 'administrateur',
];
