import { answerTerms, approverTerms } from '../../machines/terms/approval-terms';
import { approvedTerms } from '../../machines/terms/approved-terms';
import { deskRules } from '../../machines/desk/desk-rules';
import { guards } from '../../machines/regions/guards';
import { rules } from '../../machines/gate';
import { summaryTerms } from '../../machines/terms/summary-terms';
import { draftTerms, handOverTerms } from '../../machines/terms/hand-over-terms';
import { holdTerms } from '../../machines/terms/hold-terms';
import { joinTerms } from '../../machines/terms/join-terms';
import { mailTerms } from '../../machines/terms/mail-terms';
import { heardTerms } from '../../machines/terms/pin-terms';
import { saidTerms } from '../../machines/terms/said-terms';
import { secretTerms } from '../../machines/terms/secret-terms';
import { signInNames, signInProves } from '../../machines/terms/sign-in-terms';
import { threadTerms } from '../../machines/terms/thread-terms';

/**
 * Setup file of the mutation run (tools/mutate-rules.mjs): takes one guard of the machine, one rule of the gate, one term
 * of the mail that is its own yes, of the PIN that holds or of what may be joined away, named by WITHOUT_RULE as `guard:mayTouch`,
 * `rule:proved`, `mail:clear`, `hold:notOver` or `join:ofTheUser`. One that is gone lets everything pass.
 */
const without = {
  guard: [guards, () => true],
  rule: [rules, () => undefined],
  mail: [mailTerms, () => true],
  hold: [holdTerms, () => true],
  join: [joinTerms, () => true],
  handOver: [handOverTerms, () => true],
  draft: [draftTerms, () => true],
  answer: [answerTerms, () => true],
  approver: [approverTerms, () => true],
  approved: [approvedTerms, () => true],
  secret: [secretTerms, () => true],
  desk: [deskRules, () => undefined],
  said: [saidTerms, () => true],
  summary: [summaryTerms, () => true],
  heard: [heardTerms, () => true],
  thread: [threadTerms, () => true],
  signInNames: [signInNames, () => true],
  signInProves: [signInProves, () => true],
} as const;

const [sort = '', name = ''] = (process.env['WITHOUT_RULE'] ?? '').split(':');
const [table, gone] = Object.entries(without).find(([each]) => each === sort)?.[1] ?? [];
if (!table || !(name in table))
  throw new Error(
    `WITHOUT_RULE wants ${Object.keys(without).join(', ')} and a name, as guard:mayTouch; got ${process.env['WITHOUT_RULE'] ?? 'nothing'}.`,
  );
Object.assign(table, { [name]: gone });
