import type { Line } from './lines';

const dashes = /^(?:--|---|—|–|__)$/;
const device = String.raw`iphone|ipad|ipod|i?phone|android|samsung|galaxy|huawei|pixel|xiaomi|redmi|oneplus|motorola|blackberry|windows|nokia|sony|mobile|cell ?phone|smartphone|smart phone|t[ée]l[ée]phone|portable|tablette?|outlook|yahoo|proton|protonmail|gmail|mail|courrier|courriel|messagerie|k-9|k9|thunderbird|fairemail|spark|aquamail|bluemail|airmail|mailbird|edison|zoho|tutanota|tuta|hotmail|orange|free|sfr|laposte|handy|m[óo]vil|celular|superhuman|newton|canary|missive|spike|front`;
const sentFrom = new RegExp(
  String.raw`^(?:["(\[~-]\s?)?(?:(?:sent|posted|composed|written|typed|envoy[ée]e?s?|exp[ée]di[ée]|transmis|[ée]crit|enviado|gesendet|von meinem|inviato|verzonden|skickat|sendt)(?=\s)[^,.;!?]{0,40}[\s(](?:${device})(?!\p{L})|get (?:outlook|yahoo|bluemail|proton|spark)|(?:obtenez|obtenir|t[ée]l[ée]charge[rz]|installer) (?:outlook|yahoo|bluemail|proton)|provenance\s?[:：]|yahoo mail\s?[:：]|t[ée]l[ée]charger l['’]application)`,
  'iu',
);
const disclaimer =
  /^(?:confidentiality|disclaimer|legal notice|privileged (?:and|&) confidential|avis (?:de confidentialit[ée]|juridique|important)|avertissement|confidentialit[ée]|mention l[ée]gale|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|attachment)|the information (?:contained|transmitted)|(?:ce|le pr[ée]sent|cet?te?) (?:message|courriel|e-?mail|communication|transmission)\b.{0,80}\b(?:confidentiel|pi[èe]ces? jointes?|destin)|les informations contenues|(?:please )?(?:consider|think of) the environment|(?:pensez|avant d['’]imprimer|merci de penser).{0,40}(?:environnement|imprimer)|virus-free|garanti sans virus|sans virus\b|l['’]absence de virus|this email has been (?:checked|scanned)|scanned by|you received this message because|vous recevez ce (?:message|courriel) parce)/i;

/** Whether a signature, a client's own line ("Sent from my iPhone") or a legal notice begins on this line. */
export function signatureBegins(line: Line): boolean {
  if (line.blank || line.quoted) return false;
  if (dashes.test(line.text.trim())) return true;
  return disclaimer.test(line.head) || (line.head.length <= 120 && sentFrom.test(line.head));
}
