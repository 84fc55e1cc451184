import { en } from './en';
import { fr } from './fr';

/** Every subject of ours, in small letters: a reply to such a mail says nothing by it. */
export const ownSubjects: ReadonlySet<string> = new Set([en, fr].flatMap(({ subjects }) => Object.values(subjects).map((subject) => subject.toLowerCase())));
