import { hears } from './rows';

describe('thanks for what came or was done order nothing', () => {
  hears([
    ['need', 'Thanks for the welcome mail.', 'thanks'],
    ['need', 'Thank you for my new PIN.', 'thanks'],
    ['need', 'Thanks for resetting my password.', 'thanks'],
    ['need', 'thanks for removing extension 104', 'thanks'],
    ['need', 'merci pour le renvoi', 'thanks'],
    ['need', 'Merci d’avoir retiré le poste 104.', 'thanks'],
    ['need', 'Merci de m’avoir renvoyé le courriel de bienvenue', 'thanks'],
    ['after', 'thanks for forwarding my calls', 'thanks'],
    ['pin', 'thanks for the PIN', 'thanks'],
    ['pin', 'thanks for mailing it', 'thanks'],
    ['pin', 'merci pour le NIP', 'thanks'],
    ['pin', 'Thanks for the PIN! It is 954952.', 'pin 954952'],
    ['pin', 'Merci pour le NIP! C’est le 954952.', 'pin 954952'],
    ['known', 'Thank you for the new voicemail PIN. Please forward my calls to 613 555 0178.', 'fwd self +16135550178'],
    ['known', 'Thanks for adding my colleague. Please forward my calls to 613 555 0178.', 'fwd self +16135550178'],
  ]);
});

describe('... those for what is to come do, and what is the matter with it is heard', () => {
  hears([
    ['need', 'Thanks in advance for resetting my password.', 'newpassword'],
    ['need', 'Merci de retirer le poste 104.', 'remove 104'],
    ['need', 'thanks for looking into my password problem', 'newpassword'],
    ['need', 'thank you for a quick reset of my password', 'newpassword'],
    ['need', 'merci pour un nouveau NIP', 'newpin'],
    ['need', 'merci de votre collaboration pour la réinitialisation de mon mot de passe', 'newpassword'],
    ['need', 'thanks for sending my PIN again as I lost it', 'mail pin'],
    ['need', 'Merci de m’envoyer le courriel de bienvenue.', 'welcome self'],
    ['need', 'Thanks for the link. It expired though.', 'newpassword'],
    ['need', 'Thanks for the link. Please send me a new one.', 'newpassword'],
    ['need', 'Thank you for your quick answer. I forgot my password.', 'newpassword'],
    ['known', 'Thanks for forwarding my calls to 613 555 0178 as of now.', 'fwd self +16135550178'],
    ['after', 'thanks for that, now stop it again', 'fwd self off'],
    ['known', 'Thanks a lot for setting up the forwarding last week. I’m back in the office, so please turn it off again.', 'fwd self off'],
    ['known', 'Merci pour le renvoi, vous pouvez l’annuler maintenant.', 'fwd self off'],
  ]);
});
