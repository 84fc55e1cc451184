import { passwordFaults } from '../passwords/policy';
import { shownStrength } from '../passwords/strength';
import { makeSuggestion } from '../passwords/suggestion';
import type { LiveWords } from '../words/words';
import { createGuide } from './guide';
import { debounced, voiceIn } from './heard';
import { loadJudge, type Judge } from './load-judge';
import { createMeter } from './meter';
import { below } from './random';
import { liveSame } from './same';
import type { PortalPageSettings } from './settings';
import { putBelow, tellBelow, textOf } from './text-of';

/** The fields of a form on which a password is chosen. */
export interface ChooseFields {
  readonly form: HTMLFormElement;
  readonly guide: HTMLElement;
  readonly password: HTMLInputElement;
  readonly confirmation: HTMLInputElement;
  /** Shows or hides what stands in both. */
  readonly reveal: (visible: boolean) => void;
}

/** After the last key; the strength of a long password takes some milliseconds. */
const beforeMeasuring = 120;

/** While somebody types: ticks at the rules of the guide, the strength, whether both are the same; and a button that makes a password. The same rules as the server's, which judges again. */
export function liveChoice(
  { form, guide, password, confirmation, reveal }: ChooseFields,
  { profile, owner, judge: address }: NonNullable<PortalPageSettings['choose']>,
  words: LiveWords,
  nonce: string,
): void {
  const rules = createGuide(guide, profile, words);
  const meter = createMeter(words);
  const tellPassword = tellBelow(password);
  putBelow(password, meter.element);
  const say = voiceIn(form);
  let judge: Judge | undefined;

  const isTaken = (typed: string, by: Judge): boolean => passwordFaults(typed, owner, profile, by.isCommon).length === 0;

  const measure = debounced(beforeMeasuring, () => {
    const typed = password.value;
    if (typed === '' || !judge) {
      meter.show(undefined);
      return tellPassword('', '');
    }
    const open = rules.show(typed, passwordFaults(typed, owner, profile, judge.isCommon), true);
    const strength = shownStrength(judge.strengthOf(typed, owner), open.length === 0);
    meter.show(strength);
    tellPassword(open.length === 0 ? 'kept' : '', open.length === 0 ? words.accepted : '');
    if (document.activeElement === password)
      say(
        `${words.strength}${words.colon}${words.strengths[strength]}. ${open.length === 0 ? words.accepted : `${words.toDo} ${open.join('; ')}.`}`,
      );
  });

  const compare = liveSame(password, confirmation, words, say);

  const look = (): void => {
    const typed = password.value;
    rules.show(typed, passwordFaults(typed, owner, profile, judge?.isCommon ?? (() => false)), judge !== undefined);
    measure();
  };

  const load = async (): Promise<Judge | undefined> => {
    judge ??= await loadJudge(address, nonce).catch(() => undefined);
    return judge;
  };
  const begin = (): void => {
    if (!judge) void load().then(look);
  };
  form.addEventListener('focusin', begin);
  if (form.contains(document.activeElement)) begin();
  password.addEventListener('input', look);

  const suggestion = guide.querySelector('.suggestion');
  const made = guide.querySelector('code');
  const button = textOf('button', 'button', words.generate);
  button.type = 'button';
  const told = textOf('p', 'live', '');
  button.addEventListener(
    'click',
    () =>
      void load().then((by) => {
        if (!by || !made || !(suggestion instanceof HTMLElement)) return;
        const drawn = makeSuggestion(by.words, below, (typed) => isTaken(typed, by));
        made.textContent = drawn;
        suggestion.hidden = false;
        password.value = drawn;
        confirmation.value = drawn;
        reveal(true);
        button.textContent = words.another;
        told.textContent = words.generated;
        look();
        compare();
        say(words.generated);
      }),
  );
  if (suggestion instanceof HTMLElement) suggestion.hidden = true;
  guide.append(button, told);
}
