import { en } from './en';
import { fr } from './fr';

/** Every subject of ours, in small letters: a reply to such a mail says nothing by it. */
export const ownSubjects: ReadonlySet<string> = new Set(
  [en, fr].flatMap(({ subjects, noticeSubjects, goOnSubject }) =>
    [...Object.values(subjects), ...Object.values(noticeSubjects), goOnSubject].map((subject) => subject.toLowerCase()),
  ),
);
