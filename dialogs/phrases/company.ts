/** What callers say around the name of their company; both languages together. */
export const aroundCompany: readonly string[] = [
  'uh', 'um', 'hi', 'hello', 'yes', 'yeah', 'well', 'so', "it's", 'it is', 'this is', "i'm", 'i am', "i'm calling", 'i am calling', 'calling', 'my name is', 'here is', 'sure',
  'euh', 'oui', 'bonjour', 'allô', 'alors', "c'est", 'je suis', "j'appelle", 'ici', 'voici',
];

/** After these a company's name follows for sure. */
export const companyIs: readonly string[] = [
  'my company is', 'the company is', 'our company is', 'my company is called', 'the company is called', 'company', 'the company', 'company name is', 'the company name is', 'i work at', 'i work for', 'i am with', "i'm with", "i'm from", 'i am from', "i'm calling from", 'i am calling from', 'calling from', "i'm at",
  'mon entreprise est', "l'entreprise est", "l'entreprise s'appelle", 'mon entreprise', "l'entreprise", 'la compagnie est', 'la compagnie', 'ma compagnie est', 'je travaille chez', 'je travaille pour', 'je suis chez', "j'appelle de chez", 'chez', 'de chez',
];

/** Between an extension and the company. */
export const ofCompanyName: readonly string[] = ['at', 'from', 'of', 'with', 'for', 'chez', 'de chez', 'de', 'du', 'à', 'pour'];

/** Before an extension. */
export const extensionWords: readonly string[] = ['extension', 'extension number', 'ext', 'poste', 'numéro de poste', 'le poste'];

/** Words that alone are the name of no company. */
export const noCompany: readonly string[] = [
  'the', 'a', 'my', 'our', 'company', 'account', 'number', 'extension', 'i', 'it', 'is', 'and', 'oh', 'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'hundred', 'what', 'why', 'sorry', 'please', 'thanks', 'yes', 'no', 'hello', 'hi', 'here', 'there', 'work', 'home', 'you', 'me', 'know', "don't", 'do', 'not', 'have',
  'le', 'la', 'les', 'un', 'une', 'mon', 'notre', 'entreprise', 'compagnie', 'compte', 'numéro', 'poste', 'je', 'est', 'et', 'deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'dix', 'cent', 'zéro', 'quoi', 'pourquoi', 'pardon', 'merci', 'oui', 'non', 'bonjour', 'ici', 'sais', 'pas', 'ne', "n'ai", 'ai',
];

/** ... and words that stand in none. */
export const neverInCompany: readonly string[] = ['account', 'bill', 'invoice', 'compte', 'facture', "don't", "can't", "n'ai", 'login', 'identifiant', 'password', 'pin', 'nip'];
