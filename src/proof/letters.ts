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
  // Four letters come out of one division: what is left of it, and a byte behind, is a small integer. The power of 26 is
  // written out, and here: V8 divides by a constant in sight in a third of the time.
  const atOnce = 4;
  const divisor = 456_976;
  const number = Uint8Array.from(bytes);
  const letters = Buffer.alloc(lettersFor(bytes.length));
  let leading = 0;
  for (let end = letters.length; end > 0; end -= atOnce) {
    let rest = 0;
    for (let place = leading; place < number.length; place += 1) {
      const here = rest * 256 + (number[place] ?? 0);
      const times = (here / divisor) | 0;
      number[place] = times;
      rest = here - times * divisor;
    }
    while (number[leading] === 0) leading += 1;
    for (let at = end - 1; at >= Math.max(0, end - atOnce); at -= 1) {
      const times = (rest / 26) | 0;
      letters[at] = first + rest - times * 26;
      rest = times;
    }
  }
  return letters.toString('latin1');
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
