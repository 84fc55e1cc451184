import { auditContract } from './contract-audit';
import { caseContract } from './contract-cases';
import { codeContract } from './contract-codes';
import { deskContract } from './contract-desk';
import { effectContract } from './contract-effects';
import type { Open } from './contract-fixtures';
import { inboxContract } from './contract-inbox';
import { threadsContract } from './contract-threads';
import { joinCodeContract } from './contract-join-codes';
import { lifeContract } from './contract-life';
import { lineContract } from './contract-lines';
import { linkContract } from './contract-links';
import { liveContract } from './contract-live';
import { openIdContract } from './contract-openid';
import { revocationContract } from './contract-revocation';
import { sealedContract } from './contract-sealed';
import { secretContract } from './contract-secrets';
import { sessionContract } from './contract-sessions';

export type { Open, Opened } from './contract-fixtures';

/** Every sentence of the store's ports as a test; each implementation runs them all. `open` gives an empty store. */
export function storeContract(name: string, open: Open): void {
  describe(name, () => {
    caseContract(open);
    lineContract(open);
    secretContract(open);
    sealedContract(open);
    codeContract(open);
    joinCodeContract(open);
    linkContract(open);
    liveContract(open);
    revocationContract(open);
    effectContract(open);
    inboxContract(open);
    threadsContract(open);
    auditContract(open);
    deskContract(open);
    sessionContract(open);
    openIdContract(open);
    lifeContract(open);
  });
}
