/** What mails begin and end with, in English and French; written naturally, matched in plain form. */
export const salutations: readonly string[] = [
  'hi', 'hello', 'hey', 'hiya', 'dear', 'good morning', 'good afternoon', 'good evening', 'good day', 'greetings', 'to whom it may concern', 'hi there', 'hello there', 'hi all', 'hello all', 'hi again', 'hello again',
  'bonjour', 'bonsoir', 'salut', 'allo', 'cher', 'chère', 'chers', 'chères', 'madame', 'monsieur', 'mesdames', 'messieurs', 'à qui de droit', 'bon matin', 'rebonjour',
];

/** Who is greeted, beside names. */
export const greeted: readonly string[] = [
  'team', 'support', 'there', 'all', 'everyone', 'everybody', 'folks', 'sir', 'madam', 'or', 'and', 'helpdesk', 'help', 'desk', 'the', 'countersign', 'customer', 'service', 'again', 'sirs', 'guys',
  'équipe', "l'équipe", 'à', 'tous', 'toutes', 'et', 'madame', 'monsieur', 'assistance', 'de', 'du', 'le', 'la', 'les', 'soutien', 'service', 'client', 'clientèle', 'mesdames', 'messieurs', 'encore',
];

/** A line of these ends the letter; what stands below is a signature. */
export const closings: readonly string[] = [
  'thanks', 'thank you', 'many thanks', 'thanks again', 'thank you again', 'thanks so much', 'thank you so much', 'thank you very much', 'thanks very much', 'thanks a lot', 'thanks a million', 'thanks a bunch', 'thanks in advance', 'thank you in advance', 'thank you kindly', 'thanks and regards', 'thanks for your help', 'thank you for your help', 'thanks for the help', 'thank you for your assistance', 'thanks for your assistance', 'thank you for your time', 'with thanks', 'much appreciated', 'much obliged', 'thx', 'tx', 'ty', 'cheers', 'ta',
  'regards', 'best regards', 'kind regards', 'kindest regards', 'warm regards', 'warmest regards', 'best', 'best wishes', 'all the best', 'sincerely', 'sincerely yours', 'yours', 'yours truly', 'yours sincerely', 'yours faithfully', 'respectfully', 'cordially', 'br', 'rgds', 'take care', 'have a nice day', 'have a good day', 'have a great day', 'have a great weekend', 'have a nice weekend', 'have a good weekend', 'have a good one', 'talk soon', 'bye',
  'merci', 'merci beaucoup', 'merci bien', "merci d'avance", "merci beaucoup d'avance", "d'avance merci", 'un grand merci', 'grand merci', 'mille mercis', 'mille fois merci', 'merci infiniment', 'merci encore', 'merci à vous', 'merci pour votre aide', 'merci de votre aide', "merci pour l'aide", 'en vous remerciant', "en vous remerciant d'avance", "en vous remerciant par avance", 'je vous remercie', "je vous remercie d'avance", 'avec mes remerciements', 'merci et bonne journée', 'merci et bonne fin de journée',
  'cordialement', 'bien cordialement', 'très cordialement', 'cdlt', 'bien à vous', 'bien à toi', 'salutations', 'salutations distinguées', 'meilleures salutations', 'sincères salutations', 'mes salutations distinguées', 'sincèrement', 'respectueusement', 'amicalement', 'bien amicalement', 'bonne journée', 'bonne fin de journée', 'bonne soirée', 'bonne semaine', 'bon week-end', 'bonne fin de semaine', 'à bientôt', 'au revoir', 'au plaisir',
];

/** A line that begins so says nothing to us, and all below it is none of the writer's words. */
export const smallPrint: readonly string[] = [
  'this email is confidential', 'this e-mail is confidential', 'this message is confidential', 'this email and any', 'this e-mail and any', 'this message and any', 'this email may contain', 'this e-mail may contain', 'this message may contain', 'this email message', 'this communication', 'confidentiality notice', 'confidential', 'disclaimer', 'the information contained in', 'if you are not the intended recipient', 'if you have received this', 'please consider the environment', 'notice of confidentiality', 'privileged and confidential',
  'ce courriel est confidentiel', 'ce message est confidentiel', 'ce courriel et', 'ce message et', 'ce courriel peut contenir', 'ce message peut contenir', 'avis de confidentialité', 'confidentiel', 'confidentialité', 'si vous avez reçu ce', 'si vous n’êtes pas le destinataire', "pensez à l'environnement", "avant d'imprimer", 'les informations contenues',
];

/** The line of a phone or a program about itself. */
export const sentFrom: readonly string[] = ['sent from my', 'sent from', 'sent via', 'sent with', 'sent using', 'get outlook for', 'envoyé de mon', 'envoyé depuis', 'envoyé à partir de', 'envoyé de', 'envoyé via', 'téléchargez outlook', 'obtenez outlook', 'obtenir outlook', 'télécharger outlook'];
