import type { NumberFacts } from '../../../machines/words';
import type { Hearing } from '../../heard';
import { numbersAmong } from '../things/phone';
import { isGivenName } from '../../phrases/given-names';
import { wanted } from '../wants';
import { textOf } from '../text/once';

/** What a mailbox and an address are called, in plain form. */
const box = '(?:e ?mails?|mails?|mail ?box|inbox)';
const boite = '(?:boite|courriels?|e ?mails?|mails?|messagerie|adresse)';

/** The voice mailbox is another thing, and so is who cannot open one mail. */
const other = /\b(?:voice ?mails?|voice|vocale?s?|greetings?|repondeur)\b/;

const lost = new RegExp(
  `\\b(?:${[
    `(?:cant|cannot|can not|couldnt|unable to|not able to|dont|no longer|(?:wont|doesnt|wouldnt) let me)\\b.{0,24}\\b(?:get (?:in|into|to|at)|access|log ?in(?:to| to)?|sign in(?:to| to)?|reach)\\b.{0,20}\\b(?:${box}|email address|address)`,
    `(?:cant|cannot|can not|unable to|not able to|no longer)\\b.{0,16}\\b(?:open|check|read|use|see|get)\\b.{0,6}\\b(?:my|that|this|our)\\b.{0,12}\\b(?:${box}|address)`,
    `(?:lost|no|without|dont have|do not have|havent|not have|any)\\b.{0,12}\\baccess\\b.{0,24}\\b(?:${box}|address)`,
    `no longer\\b.{0,10}\\b(?:have|use|own)\\b.{0,16}\\b(?:${box}|address)`,
    `(?:dont|do not)\\b.{0,6}\\b(?:have|use|own)\\b.{0,16}\\b(?:${box}|address)\\b.{0,8}\\b(?:any ?more|any longer)`,
    `(?:dont|do not) (?:have|use|own) (?:that|this|the|my)(?: (?:e ?mail|mail))? address`,
    `lost\\b.{0,4}\\b(?:my|our)\\b.{0,10}\\b${box}`,
    `perdu\\b.{0,10}\\b(?:mon|ma|mes)\\b.{0,10}\\b${boite}`,
    `(?:locked|shut|kicked|blocked)(?: \\w+)? (?:out of|from)\\b.{0,16}\\b(?:${box}|address)`,
    `(?:e ?mail|mail ?box|inbox|address)\\b.{0,16}\\b(?:was|is|has been|got|been)\\b.{0,10}\\b(?:hacked|closed|deleted|deactivated|disabled|locked|blocked|suspended|frozen|gone|dead|stolen)`,
    `(?:e ?mail|mail ?box|inbox|address)\\b.{0,16}\\bno longer (?:exists|works|mine)`,
    `(?:my|our) (?:work )?(?:e ?mail|mail ?box|inbox|outlook|gmail|hotmail|webmail|mail server) (?:is |has )?(?:dead|down|broken|not working|stopped working)`,
    `(?:e ?mail|mail ?box|inbox|address)\\b.{0,10}\\b(?:doesnt|does not) (?:exist|work)\\b`,
    `(?:nai|jai|na|sans|perdu|pas|plus|aucun)\\b.{0,14}\\bacces\\b.{0,24}\\b${boite}`,
    `(?:peux|narrive|arrive|parviens|reussis|impossible|peut)\\b.{0,12}\\b(?:pas|plus|d|de)\\b.{0,14}\\b(?:acceder|ouvrir|entrer|connecter|consulter|lire|rentrer|aller)\\b.{0,20}\\b${boite}`,
    `boite (?:courriels?|mail|email|de courriels?|aux lettres|de reception)\\b.{0,16}\\b(?:marche|fonctionne) pas`,
    `impossible (?:de )?(?:acceder|ouvrir|entrer|consulter|lire)\\b.{0,20}\\b${boite}`,
    `(?:nai|jai|navons) plus\\b.{0,14}\\b${boite}`,
    `(?<!\\b(?:lien|bouton|code|nip) (?:du|de|dans|d)(?: (?:le|la|l|mon|ma|sa|son|notre|ce|cette|votre|un|une))? )${boite}\\b.{0,28}\\b(?:(?:est )?(?:mort|morte|en panne|brisee?|plantee?|down|foutue?)|(?:nexiste|existe|marche|fonctionne|ne fonctionne) plus|nest plus (?:la mienne|a moi|valide)|fermee?|piratee?|supprimee?|bloquee?|desactivee?)`,
  ].join('|')})\\b`,
);

/** Said of the address where the PIN was just spoken of. */
const outdated =
  /\b(?:(?:old|former) (?:e ?mail|address)|previous (?:e ?mail )?address|(?:ancienne|vieille) (?:adresse|boite)|ancien courriel)\b/;
/** Where the PIN is asked for: there is no mail to read here. */
const without = new RegExp(
  `\\b(?:${[
    '(?:nai|jai|ai|na) (?:pas|pu|plus|juste pas|aucun|aucune|pas de|pas d)(?: (?:mes|mon|ma|de|les|leurs?))? (?:courriels?|e ?mails?|mails?|boite|adresse)(?: (?:courriels?|mail|e ?mail))?(?! (?:de bienvenue|de vous|avec|qui|ou|du|recu))',
    '(?:mes |les )?(?:courriels?|e ?mails?|mails?) (?:ne )?(?:rentrent|entrent|arrivent|marchent|fonctionnent|souvrent|ouvrent) (?:pas|plus|pu)',
    '(?:adresse|courriel|boite|e ?mail|mail)(?: (?:courriel|mail|email))? (?:a|avait) change',
    '(?:jai|ai|a) (?:change|changer) (?:de |d )?(?:adresse|courriel|boite|mail|e ?mail)',
    '(?:cette|la|ma|mon|ce|cet) (?:vieille |ancienne |vieux |ancien )?(?:adresse|boite|courriel|e ?mail)(?: (?:courriels?|mail|la|je|jai|ne|lai|l|ai|nai|on|a|est|pu))* (?:plus|pu|pus)(?! (?:sur|sure|loin|tard|tot|vite|grand|petit|recent)\\b)',
    '(?:jai|ai|a) (?:plus|pu|pus) (?:cette|ma|mon|la|ce|cet) (?:adresse|boite|courriel|e ?mail)',
    'no longer have (?:that|this|the|my) (?:mailbox|inbox|e ?mail|address)(?: address)?',
    '(?:dont|do not) have (?:that|this|the) (?:mailbox|inbox|(?:e ?mail )?address|e ?mail account)(?: any ?more| any longer)?',
    '(?:dont|do not|havent|have not|aint) (?:have|got)(?: (?:my|an|any|a|access to))* (?:e ?mails?|mailbox|inbox)(?: address)?(?: (?:here|with me|on me|on this phone|right now|at the moment|at hand|now|yet))*$',
    '(?:peux|peut|arrive|narrive|parviens|capable) (?:pas|plus|pu)(?: (?:a|de))? (?:recevoir|prendre|voir) (?:de |des |mes |les |vos )?(?:courriels?|e ?mails?|mails?)',
    '(?:cant|cannot|can not|unable to|not able to) (?:receive|get) (?:any |my |your )?(?:e ?mails?|mails?)',
    'my (?:e ?mails?|mails?) (?:dont|doesnt|arent|isnt|wont) (?:come|coming|work|working|load|loading|open|opening)',
    '(?:address|mailbox|inbox|e ?mail)(?: (?:that|which))? (?:i|we)(?: (?:really|actually))? (?:dont|do not|no longer|never|cant|havent)(?: (?:use|have|own|check|open|access|read|checked|used))+',
    '(?:adresse|courriel|boite|e ?mail)(?: (?:courriel|mail|email))? (?:que |qu )?(?:je|jai|jutilise|on|quon|dont)(?: (?:ne|n|l|me|nai|utilise|ai|consulte|regarde|sers|lis|me sers))* (?:plus|pu|pas)',
    '(?:ive |i |have )changed (?:my )?(?:e ?mail|address|mailbox)',
  ].join('|')})\\b`,
);

/** "Somebody else must confirm me": only where the PIN is asked for. */
const vouches =
  /\b(?:someone|somebody|anyone) else\b.{0,16}\b(?:confirm|vouch|verify)|\bvouch for me\b|\bquelquun dautre\b.{0,20}\bconfirm|\bse porter garant\b/;
const asks =
  /\b(?:ask|contact|call|let|get|have|want|through)\b.{0,24}\b(?:admins?|administrators?)\b|\b(?:admins?|administrat\w+|administrators?)(?: (?:elle|il|t|she|he))* (?:peut|pourrait|peuvent|can|could|may) (?:\w+ ){0,2}?(?:confirm\w*|approuver|approve|valider|autoriser|vouch)|\b(?:demand\w*|contact\w*|appel\w*|joign\w*|par)\b.{0,28}\badministrat(?:eurs?|rices?)\b/;
/** "Ask an administrator", and nothing else. */
const onlyAsks =
  /^(?:please )?(?:ask (?:an|my|the|our) (?:admin|administrator)|demande[rz]? a (?:un|mon|notre|l) ?administrat(?:eur|rice))$/;

/** No message is so long that the patterns cost something. */
const LONGEST = 60;

/** "I can't get into my mailbox", "ask an administrator instead": the PIN that is mailed is of no use to this customer (PA-6). */
export function losesMailbox(words: readonly string[], { question }: Hearing): boolean {
  if (words.length > LONGEST) return false;
  const said = textOf(words);
  const asked = wanted(question, 'pin') !== undefined || question.ask === 'administrator';
  return (
    (lost.test(said) ||
      (asked && (outdated.test(said) || without.test(said) || asks.test(said) || vouches.test(said))) ||
      (question.ask === 'administrator' && (/\b(?:ask them|demandez leur)\b/.test(said) || asksByName(words))) ||
      onlyAsks.test(said)) &&
    !other.test(said)
  );
}

/** "Yes, ask Maya", "ok mail her", "demandez à Maya": whoever it is, they are an administrator here or nobody is asked. */
const SOMEBODY =
  /(?:^| )(?:ask|contact|mail|email|message|write(?: to)?|try|demande[rz]?(?: a)?|contacte[rz]?|ecri(?:s|vez)(?: a)?) ([a-z]+)(?: (?:please|then|now|for me|svp|alors))*$/;
const asksByName = (words: readonly string[]): boolean => {
  const [, name = ''] = SOMEBODY.exec(textOf(words)) ?? [];
  return (
    words.length <= 9 &&
    !/\b(?:dont|do not|not|never|pas|what|who|how|why|when|should|quoi|comment|qui)\b/.test(textOf(words)) &&
    (PRONOUN.test(name) || isGivenName(name))
  );
};
const PRONOUN = /^(?:her|him|them|lui|leur)$/;

const again = /\b(?:again|repeat|show|what|whats|once more|forgot|encore|redonne\w*|montre\w*|repete\w*|redi\w*|quel|oublie)\b/;

/** "Show me the code again", while an administrator is waited for. */
export const wantsCode = (words: readonly string[], { question }: Hearing): boolean =>
  question.ask === 'waiting' && words.length <= 12 && words.includes('code') && again.test(textOf(words));

/** What the numbering plan says of the numbers in hand: some changes no administrator can confirm. */
export const numbersInHand = ({ changes, country }: Hearing): readonly NumberFacts[] =>
  changes.flatMap(({ fields }) => numbersAmong(fields, country));
