// Reads single files out of a .tgz, as a stream: what is not wanted is passed over without being kept. Only Node.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const BLOCK = 512;

/** Takes byte counts off a stream of chunks; `take` answers undefined at a clean end. */
function reader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  const refill = async () => {
    const { value, done } = await source.next();
    return done ? undefined : value;
  };
  return {
    async take(count) {
      const parts = [rest];
      let have = rest.length;
      while (have < count) {
        const chunk = await refill();
        if (chunk === undefined) {
          if (have === 0) return undefined;
          throw new Error('The archive ends in the middle of a file.');
        }
        parts.push(chunk);
        have += chunk.length;
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = all.subarray(count);
      return all.subarray(0, count);
    },
    async skip(count) {
      let left = count - rest.length;
      rest = left < 0 ? rest.subarray(count) : Buffer.alloc(0);
      while (left > 0) {
        const chunk = await refill();
        if (chunk === undefined) throw new Error('The archive ends in the middle of a file.');
        rest = chunk.length > left ? chunk.subarray(left) : rest;
        left -= chunk.length;
      }
    },
    close: () => source.return?.(),
  };
}

const text = (header, from, length) => header.toString('latin1', from, from + length).replace(/\0.*$/s, '');

/** Path, size in bytes and kind of the entry a ustar header announces (POSIX.1-1988, pax entries are passed over). */
function parseHeader(header) {
  const size = parseInt(text(header, 124, 12).trim() || '0', 8);
  if (!Number.isSafeInteger(size)) throw new Error('The archive has a file whose size cannot be read.');
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return { path: prefix ? `${prefix}/${name}` : name, size, isFile: header[156] === 0 || header[156] === 0x30 };
}

/**
 * The contents of the wanted files. Throws when one of them is not in the archive.
 * @param {string} path of the .tgz @param {string[]} wanted paths inside it @returns {Promise<Map<string, Buffer>>}
 */
export async function readFromTarball(path, wanted) {
  const found = new Map();
  const input = reader(createReadStream(path).pipe(createGunzip()));
  for (;;) {
    const header = await input.take(BLOCK);
    if (header === undefined || header.every((byte) => byte === 0)) break;
    const { path: name, size, isFile } = parseHeader(header);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (isFile && wanted.includes(name)) found.set(name, Buffer.from((await input.take(padded)).subarray(0, size)));
    else await input.skip(padded);
    if (found.size === wanted.length) break;
  }
  await input.close();
  const lacking = wanted.filter((name) => !found.has(name));
  if (lacking.length > 0) throw new Error(`The archive has no ${lacking.join(' and no ')}.`);
  return found;
}
