import { guideRules, type PasswordFault, type Profile } from '../passwords/policy';
import type { LiveWords } from '../words/words';
import { textOf } from './text-of';

/** The rules that only the long list can judge. */
const byList: readonly PasswordFault[] = ['common'];

/** Ticks each rule of the guide that is followed. */
export interface Guide {
  /** `listed`: the list of common passwords is there. Answers the texts of the rules that are still open. */
  show(password: string, faults: readonly PasswordFault[], listed: boolean): readonly string[];
}

export function createGuide(guide: HTMLElement, profile: Profile, { kept, open }: Pick<LiveWords, 'kept' | 'open'>): Guide {
  const broken: Readonly<Record<string, readonly PasswordFault[]>> = guideRules[profile];
  const rules = [...guide.querySelectorAll<HTMLElement>('[data-rule]')].map((line) => {
    const text = line.textContent.trim();
    const heard = textOf('span', 'only-heard', '');
    line.append(heard);
    return { line, heard, text, faults: broken[line.dataset['rule'] ?? ''] ?? [] };
  });
  return {
    show: (password, faults, listed) =>
      rules.flatMap(({ line, heard, text, faults: breaking }) => {
        const unknown = password === '' || (!listed && breaking.some((fault) => byList.includes(fault)));
        const isBroken = breaking.some((fault) => faults.includes(fault));
        line.dataset['state'] = unknown ? '' : isBroken ? 'open' : 'kept';
        heard.textContent = unknown ? '' : ` (${isBroken ? open : kept})`;
        return !unknown && isBroken ? [text] : [];
      }),
  };
}
