import { directoryOperations } from '../../directory/embedded-store-operations';
import { helpOperations } from '../../help/feedback-embedded';
import { openIdOperations } from './openid';
import type { OperationModule } from './operations';
import { sealedOperations } from './sealed';
import { storeOperations } from './store-operations';

/** The modules whose operations the store's thread runs; their tables are made in this order. */
export const registeredModules: readonly OperationModule[] = [
  storeOperations,
  directoryOperations,
  sealedOperations,
  helpOperations,
  openIdOperations,
];
