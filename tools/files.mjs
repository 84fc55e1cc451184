// Small file helpers shared by the tools of this folder.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders that hold what we wrote, in the order of the import direction. */
export const sourceFolders = ['machines', 'dialogs', 'src'];

/**
 * All files below a folder, sorted, as paths that start with the folder itself; none when the folder is missing.
 * @param {string} folder @param {(path: string) => boolean} keep @returns {string[]}
 */
export function filesBelow(folder, keep = () => true) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  const paths = entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, keep);
    return entry.isFile() && keep(path) ? [path] : [];
  });
  return paths.sort();
}
