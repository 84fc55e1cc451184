import type { Strength } from '../passwords/strength';
import type { LiveWords } from '../words/words';
import { textOf } from './text-of';

const most = 4;

/** Five steps from very weak to very good, in words and as a bar; nothing while there is nothing to measure. */
export function createMeter({ strength: label, colon, strengths }: Pick<LiveWords, 'strength' | 'colon' | 'strengths'>): {
  readonly element: HTMLElement;
  show(strength: Strength | undefined): void;
} {
  const element = textOf('div', 'meter', '');
  element.hidden = true;
  const word = textOf('strong', '', '');
  const bar = textOf('div', 'meter-bar', '');
  bar.setAttribute('role', 'meter');
  bar.setAttribute('aria-label', label);
  bar.setAttribute('aria-valuemin', '0');
  bar.setAttribute('aria-valuemax', String(most));
  for (let step = 0; step < most; step += 1) bar.append(document.createElement('span'));
  const line = textOf('p', '', '');
  line.append(label + colon, word);
  element.append(bar, line);
  return {
    element,
    show(strength) {
      element.hidden = strength === undefined;
      if (strength === undefined) return;
      element.dataset['strength'] = String(strength);
      bar.setAttribute('aria-valuenow', String(strength));
      bar.setAttribute('aria-valuetext', strengths[strength]);
      word.textContent = strengths[strength];
    },
  };
}
