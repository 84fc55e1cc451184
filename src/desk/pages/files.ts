import { join } from 'node:path';
import { readStaticFile, type StaticFile } from '../../website/static-files';

/** What browsers load for the desk. */
export interface DeskFiles {
  readonly script: StaticFile;
  readonly supervision: StaticFile;
  readonly style: StaticFile;
}

/** Reads them out of the build's folder (`dist`). Throws when one is missing. */
export function readDeskFiles(folder: string): DeskFiles {
  return {
    script: readStaticFile(join(folder, 'website/desk.js'), '/site/desk.js'),
    supervision: readStaticFile(join(folder, 'website/supervision.js'), '/site/supervision.js'),
    style: readStaticFile(join(folder, 'website/desk-style.css'), '/site/desk.css'),
  };
}
