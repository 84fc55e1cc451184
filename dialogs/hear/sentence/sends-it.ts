import { textOf } from '../text/once';
import type { Piece } from './pieces';

/** "Le 105 sonne dans le vide, envoie-le au ...", "..., send it to ...": the line that was just told of. */
const SENDS_IT =
  /^(?:(?:please|pls|svp|stp|so|donc|alors|et|and|can|could|you|would|peux|tu|pouvez|vous) )*(?:envo(?:ie|ies|yez|yer)|renvo(?:ie|ies|yez|yer)|transfer(?:e|es|ez|er)?|redirige[rz]?|mets|mettez|mettre|passe[rz]?|dirige[rz]?|achemine[rz]?|send|forward|put|divert|route|redirect|transfer|point|direct|aim|switch)(?: (?:le|la|les|ca|cela|it|them|him|her))(?: \w+){0,3}$|^(?:(?:please|svp|stp|tu|vous|peux|pouvez) )*(?:le|la|les|l) (?:envoyer|renvoyer|transferer|rediriger|diriger|acheminer|mettre)(?: \w+){0,3}$/;
export const sendsIt = ({ items, words }: Piece): boolean =>
  items.some(({ is }) => is === 'phone') &&
  !items.some(({ is }) => is === 'extension' || is === 'login' || is === 'number') &&
  SENDS_IT.test(textOf(words));
