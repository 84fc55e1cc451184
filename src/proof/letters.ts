/**
 * Bytes as small letters and back: no mail of ours may hold a second group of six digits (P10), and mail servers may write
 * a local part in small letters. The bytes are one number in base 26; as many letters as that many bytes can need, so that
 * one text stands for one list of bytes.
 */
const radix = 26n;
const first = 'a'.charCodeAt(0);
const bitsPerLetter = Math.log2(26);

/** How many letters that many bytes take: 28 for 16, 57 for 33. */
const lettersFor = (bytes: number): number => Math.ceil((bytes * 8) / bitsPerLetter);

export function lettersOf(bytes: Uint8Array): string {
  let value = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let left = lettersFor(bytes.length); left > 0; left -= 1) {
    text = String.fromCharCode(first + Number(value % radix)) + text;
    value /= radix;
  }
  return text;
}

/** The bytes a text stands for; undefined for every text that `lettersOf` never makes. */
export function bytesOf(text: string): Buffer | undefined {
  const length = Math.floor((text.length * bitsPerLetter) / 8);
  if (!/^[a-z]*$/.test(text) || lettersFor(length) !== text.length) return undefined;
  let value = 0n;
  for (const letter of text) value = value * radix + BigInt(letter.charCodeAt(0) - first);
  const hex = length === 0 ? '' : value.toString(16).padStart(length * 2, '0');
  return hex.length === length * 2 ? Buffer.from(hex, 'hex') : undefined;
}
