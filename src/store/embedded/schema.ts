/**
 * The store's own tables. Instants are milliseconds. A text is a migration: add at the end, never change a released one.
 * Numbers `n` only give an order; what the outside knows are the texts.
 */
export const storeMigrations: readonly string[] = [
  `
  CREATE TABLE cases (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    open INTEGER NOT NULL,
    wake_at INTEGER,
    touched_at INTEGER NOT NULL
  );
  CREATE INDEX cases_by_number ON cases (number);
  CREATE INDEX cases_due ON cases (wake_at) WHERE wake_at IS NOT NULL;
  CREATE INDEX cases_closed ON cases (touched_at) WHERE open = 0;

  -- Every leg a case had to do with; "bound": it took a turn there. The newest binding is the leg's case.
  CREATE TABLE leg_cases (
    n INTEGER PRIMARY KEY,
    leg TEXT NOT NULL,
    case_id TEXT NOT NULL,
    bound INTEGER NOT NULL,
    UNIQUE (leg, case_id)
  );
  CREATE INDEX leg_cases_by_leg ON leg_cases (leg, n) WHERE bound = 1;
  CREATE INDEX leg_cases_by_case ON leg_cases (case_id);

  CREATE TABLE lines (
    leg TEXT NOT NULL,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    sender TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (leg, position)
  ) WITHOUT ROWID;

  -- ready_at: when it may next be handed out; due_at while free, lease_until while held.
  CREATE TABLE effects (
    case_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    ready_at INTEGER NOT NULL,
    lease_until INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL DEFAULT 0,
    warrant_user TEXT,
    warrant_epoch INTEGER,
    PRIMARY KEY (case_id, n)
  ) WITHOUT ROWID;
  CREATE INDEX effects_ready ON effects (ready_at);

  CREATE TABLE floors (
    case_id TEXT NOT NULL,
    user TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    PRIMARY KEY (case_id, user)
  ) WITHOUT ROWID;

  -- A user nobody raised and who never failed has no row: epoch 1, no failures.
  CREATE TABLE users (
    user TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL DEFAULT 1,
    failures INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE secrets (
    user TEXT NOT NULL,
    purpose TEXT NOT NULL,
    digest TEXT NOT NULL,
    sealed TEXT,
    scope TEXT,
    expires_at INTEGER,
    PRIMARY KEY (user, purpose)
  ) WITHOUT ROWID;
  CREATE TABLE tries (n INTEGER PRIMARY KEY, user TEXT NOT NULL, at INTEGER NOT NULL, source TEXT NOT NULL, until INTEGER NOT NULL);
  CREATE INDEX tries_by_user ON tries (user, at);
  CREATE INDEX tries_over ON tries (until);
  CREATE TABLE live_cases (
    user TEXT NOT NULL,
    case_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (user, case_id)
  ) WITHOUT ROWID;
  CREATE INDEX live_cases_by_case ON live_cases (case_id);
  CREATE INDEX live_cases_by_age ON live_cases (at);

  CREATE TABLE links (
    digest TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    purpose TEXT NOT NULL,
    case_id TEXT NOT NULL,
    leg TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    facts TEXT NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    superseded INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX links_newest ON links (user, purpose) WHERE superseded = 0;
  CREATE INDEX links_expiring ON links (expires_at);

  CREATE TABLE budget_units (n INTEGER PRIMARY KEY, key TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER NOT NULL);
  CREATE INDEX budget_units_by_key ON budget_units (key, at);
  CREATE INDEX budget_units_over ON budget_units (until);

  -- The first answer of every operation that may be sent again.
  CREATE TABLE answers (n INTEGER PRIMARY KEY, op TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, answer TEXT NOT NULL);

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    op TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    hash TEXT NOT NULL,
    entry TEXT NOT NULL
  );
  CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'An audit entry is never changed.'); END;
  CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'An audit entry is never deleted.'); END;
  `,
  `
  -- Mail that came in and is not finished. ready_at as of effects. The content lies apart: a claim does not write it again.
  CREATE TABLE mails (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    ready_at INTEGER NOT NULL,
    lease_until INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX mails_ready ON mails (ready_at, n);
  CREATE TABLE mail_contents (n INTEGER PRIMARY KEY, sealed TEXT NOT NULL);

  -- Finished mails, so that one that is delivered again is known.
  CREATE TABLE mail_ids (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX mail_ids_by_age ON mail_ids (at);

  -- The thread each mailbox (a keyed hash) wrote in last.
  CREATE TABLE threads (mailbox TEXT PRIMARY KEY, leg TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX threads_by_age ON threads (at);
  `,
  `
  -- The case's row at the desk; without one all four are NULL.
  ALTER TABLE cases ADD COLUMN desk_state TEXT;
  ALTER TABLE cases ADD COLUMN desk_since INTEGER;
  ALTER TABLE cases ADD COLUMN desk_agent TEXT;
  ALTER TABLE cases ADD COLUMN desk_text TEXT;
  CREATE INDEX cases_at_desk ON cases (desk_state, desk_since) WHERE desk_state IS NOT NULL;

  -- Sums by UTC day.
  CREATE TABLE figures (day TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, name)) WITHOUT ROWID;

  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX sessions_by_user ON sessions (user, kind);
  CREATE INDEX sessions_over ON sessions (until);
  `,
];
