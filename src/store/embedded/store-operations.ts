import { appendAudit, auditHead, readAudit } from './audit';
import { takeBudget } from './budgets';
import { dueCases, findCaseByNumber, loadByLeg, loadCase } from './cases';
import { commit } from './commit';
import { claimEffects, countEffects, finishEffect, releaseLeases, retryEffect } from './effects';
import { readLines } from './lines';
import { consumeLink, putLink, readLink } from './links';
import { defineOperations, type Sql } from './operations';
import { prune } from './prune';
import { epochOf, raiseEpoch } from './revocation';
import { storeMigrations } from './schema';
import { checkSecret, putSecret, readSealed } from './secrets';

/** The operations of the ports, by their names there; each file beside this one holds some of them. */
export const storeOperations = defineOperations({
  name: 'store',
  migrations: storeMigrations,
  reads: {
    auditHead, countEffects, dueCases, epochOf, findCaseByNumber, loadByLeg, loadCase, readAudit, readLines, readLink, readSealed,
    ping: (sql: Sql) => sql.get('SELECT 1') !== undefined,
  },
  writes: {
    appendAudit, checkSecret, claimEffects, commit, consumeLink, finishEffect, prune, putLink, putSecret, raiseEpoch, releaseLeases, retryEffect, takeBudget,
  },
});
