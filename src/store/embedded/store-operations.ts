import type { Instant } from '../../../machines/words';
import { appendAudit, auditHead, readAudit } from './audit';
import { takeBudget } from './budgets';
import { dueCases, findCaseByNumber, liveCases, loadByLeg, loadCase } from './cases';
import { commit } from './commit';
import { countWaiting, listDesk, readDesk } from './desk';
import { claimEffects, countEffects, finishEffect, releaseLeases, retryEffect } from './effects';
import { raiseStoreEpoch } from './epoch';
import { readFigures } from './figures';
import { readLines } from './lines';
import { consumeLink, putLink, readLink } from './links';
import { claimMails, countMails, finishMail, putMail, releaseMails, retryMail } from './mails';
import { defineOperations, type Sql } from './operations';
import { prune } from './prune';
import { epochOf, raiseEpoch } from './revocation';
import { storeMigrations } from './schema';
import { checkSecret, putSecret, readSealed } from './secrets';
import { endSession, endSessionsOf, putSession, readSession, sessionsOf, touchSession } from './sessions';
import { newestThread, rememberThread } from './threads';

/** The operations of the ports, by their names there; each file beside this one holds some of them. */
export const storeOperations = defineOperations({
  name: 'store',
  migrations: storeMigrations,
  reads: {
    auditHead,
    countEffects,
    countMails,
    countWaiting,
    dueCases,
    epochOf,
    findCaseByNumber,
    listDesk,
    liveCases,
    loadByLeg,
    loadCase,
    newestThread,
    readAudit,
    readDesk,
    readFigures,
    readLines,
    readLink,
    readSealed,
    readSession,
    sessionsOf,
    ping: (sql: Sql) => sql.get('SELECT 1') !== undefined,
  },
  writes: {
    appendAudit,
    checkSecret,
    claimEffects,
    claimMails,
    commit,
    consumeLink,
    endSession,
    endSessionsOf,
    finishEffect,
    finishMail,
    prune,
    putLink,
    putMail,
    putSecret,
    putSession,
    raiseEpoch,
    raiseStoreEpoch,
    releaseLeases: (sql: Sql, at: Instant) => releaseLeases(sql, at) + releaseMails(sql, at),
    rememberThread,
    retryEffect,
    retryMail,
    takeBudget,
    touchSession,
  },
});
