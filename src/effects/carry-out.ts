import type { Effect, Outcome } from '../../machines/effects';
import type { Attempt, Handlers } from './handler';

/** Asked for by another instance, which has a desk; this one leaves it to be tried again. */
const nobody = ({ type }: Effect): Promise<Outcome> =>
  Promise.reject(
    new Error(`Nobody here carries out ${type}: this instance was started without a desk. Start all instances with the same settings.`),
  );

/** One try at an effect, by the handler of its type. Rejects as that does. */
export function carryOut(handlers: Handlers, effect: Effect, attempt: Attempt): Promise<Outcome> {
  switch (effect.type) {
    case 'pin.mail':
      return handlers['pin.mail'](effect, attempt);
    case 'code.mail':
      return handlers['code.mail'](effect, attempt);
    case 'notice.mail':
      return handlers['notice.mail'](effect, attempt);
    case 'answer.mail':
      return handlers['answer.mail'](effect, attempt);
    case 'resume.mail':
      return handlers['resume.mail'](effect, attempt);
    case 'approval.mail':
      return handlers['approval.mail'](effect, attempt);
    case 'change.apply':
      return handlers['change.apply'](effect, attempt);
    case 'secret.drop':
      return handlers['secret.drop'](effect, attempt);
    case 'portal.mail':
      return handlers['portal.mail'](effect, attempt);
    case 'article.mail':
      return handlers['article.mail'](effect, attempt);
    case 'audit.append':
      return handlers['audit.append'](effect, attempt);
    case 'rights.end':
      return handlers['rights.end'](effect, attempt);
    case 'reply.mail':
      return (handlers['reply.mail'] ?? nobody)(effect, attempt);
    case 'summary.mail':
      return (handlers['summary.mail'] ?? nobody)(effect, attempt);
    case 'pin.replace':
      return (handlers['pin.replace'] ?? nobody)(effect, attempt);
    case 'desk.event':
      return nobody(effect);
  }
}
