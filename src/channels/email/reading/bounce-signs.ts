/** Local parts that only programs write from: of mail servers, of lists (RFC 2142, RFC 3834 s2), and those that say so. */
const servers =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|daemon|postmaster|post[-_.]master|mmdf|mdaemon|mailsystem|mail[-_.]system|bounces?|abuse-?bounce|no-?reply|do-?not-?reply|ne-?pas-?r[eé]pondre|nepasrepondre)(?:[+=-].{0,200})?$|^owner-[^@]{1,64}$|^[^@]{1,64}-(?:owner|request)$/i;

/** Names that mail servers give themselves in From. */
const serverNames =
  /mail(?:er)?[- ]?daemon|mail delivery (?:sub|service|system|agent)|delivery subsystem|^(?:mail )?(?:system )?(?:administrator|administrateur syst[eè]me)$|^postmaster\b|mail (?:administrator|system)\b|mail transport (?:agent|system)|syst[eè]me de (?:messagerie|remise)|microsoft exchange\b.{0,20}$|internet mail delivery/i;

/** How the subjects of notifications of old and present mail servers begin, in English and French. */
const subjects = new RegExp(
  String.raw`^(?:re: ?)?(?:\[[^\]]{0,40}\] ?)?(?:${[
    String.raw`undeliver(?:able|ed)(?: mail| message)?(?::| \(|$| returned)`,
    String.raw`mail (?:delivery|could not be delivered|system error|undeliverable)\b(?: (?:failed|failure|error|problem|status|sub|delayed|notification|system)|$|:| -)`,
    String.raw`(?:mail|message|e-?mail) (?:delivery )?(?:failure|failed|returned|not delivered|rejected|undeliverable)(?::|$| notice| -| to)`,
    String.raw`deliver(?:y|ies) (?:status notification|failure|failed|report|problem|error|delayed|notification|has failed|unsuccessful|is delayed|reports? about)`,
    String.raw`returned (?:mail|message|e-?mail|to sender)`,
    String.raw`(?:failure|failed) (?:notice|notification|delivery|mail)`,
    String.raw`non[- ]?deliver(?:y|able)`,
    String.raw`ndn:|ndr:|dsn:`,
    String.raw`(?:warning|transient|notification): .{0,40}(?:could not send|delayed|delivery)`,
    String.raw`delayed mail|delayed delivery|message delayed|nondeliverable|could not (?:send|deliver) (?:message|mail)`,
    String.raw`your (?:message|mail|e-?mail) .{0,80}(?:could not be delivered|was not delivered|undeliverable)`,
    String.raw`(?:message )?status: .{0,20}undelivered`,
    String.raw`non[- ]?(?:remis|distribu|d[ée]livr|livr)`,
    String.raw`[ée]chec (?:de|d['’]) ?(?:la |l['’])?(?:remise|livraison|envoi|distribution|transmission|notification)`,
    String.raw`(?:message|courriel|courrier|e-?mail) (?:non |retourn[ée]|rejet[ée]|en retard|impossible)`,
    String.raw`(?:notification|avis|rapport)(?: d['’][ée]tat)? (?:de|d['’]) ?(?:la )?(?:non[- ])?(?:remise|distribution|livraison|[ée]chec)`,
    String.raw`(?:remise|distribution|livraison) (?:impossible|diff[ée]r[ée]e|retard[ée]e|[ée]chou[ée]e)`,
    String.raw`unzustellbar|mensaje no entregado|mancato recapito|onbestelbaar`,
  ].join('|')})`,
  'i',
);

/** How the subjects of absence notes begin that carry no header to tell them. */
const absences =
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|autoreply|out of (?:the )?office(?: (?:auto ?reply|reply|notification|message))?|on vacation|vacation (?:reply|message|notice)|r[ée]ponse automatique|absence du bureau|absent(?:e)? du bureau|message d['’]absence|notification d['’]absence|avis d['’]absence|r[ée]ponse d['’]absence|je suis (?:absente?|en (?:vacances|cong[ée]s?))(?: du bureau)?|en vacances|en cong[ée]s?|i am (?:away|out of (?:the )?office|on (?:vacation|holiday|leave))|auto: ?re|read|lu|not read|accepted|declined|tentative|accept[ée]|refus[ée]|automatische antwort|respuesta autom[áa]tica|risposta automatica)\s?(?:[:：-]|until\b|from\b|du \d|jusqu|$)|\((?:out of (?:the )?office|absent(?:e)?(?: du bureau)?|automatic reply|r[ée]ponse automatique)\)\s*$/i;

/** What the texts of bounces begin with where nothing else tells them; none is a sentence of a person. */
const texts =
  /the original message was received at|this is the (?:mail system at|qmail-send program|mail delivery agent|postfix program|fork)|this (?:message was created automatically by mail delivery|is an automatically generated (?:delivery|message from))|the following (?:addresses had (?:permanent|delivery)|recipient\(?s?\)? (?:could not|cannot) be)|i['’]?m (?:sorry|afraid) (?:to have to inform you|i wasn['’]t able to deliver)|did not reach the following recipient|delivery to the following recipients? failed|could not be delivered to (?:the following|one or more) (?:recipients?|addresses)|ce message (?:a [ée]t[ée] cr[ée][ée] automatiquement par|est g[ée]n[ée]r[ée] automatiquement)|n['’]a pas pu [êe]tre (?:remis|distribu[ée]|livr[ée]) aux? destinataires? suivants?|[ée]chec de la remise (?:pour|aux?) (?:ces |les )?destinataires?/i;

/** What is looked at of a text. */
const FRONT = 1_500;

/** Whether a mailbox is one that mail servers write from. */
export const isServer = (address: string, name: string): boolean =>
  servers.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))) || address) || serverNames.test(name.slice(0, 200));

/** Whether a subject is one of a bounce. */
export const isBounceSubject = (subject: string): boolean => subjects.test(subject.slice(0, 200).normalize('NFC'));

/** Whether a subject is one of an absence note or another answering program. */
export const isAbsenceSubject = (subject: string): boolean => absences.test(subject.slice(0, 200).normalize('NFC'));

/** Whether a text begins as bounces of old servers do. */
export const isBounceText = (text: string): boolean => texts.test(text.slice(0, FRONT));
