import { useEffect, useState } from 'preact/hooks';
import { moveAmongRows } from '../queue/keep-focus';
import { useWords } from '../words';
import { Dialog } from './dialog';

/** Where the browser keeps that an agent switched the shortcuts off. */
const storedAs = 'desk-shortcuts';
const areOn = (): boolean => localStorage.getItem(storedAs) !== 'off';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(radio|checkbox|button|submit)$/.test(target.getAttribute('type') ?? '')));

/** Goes to what bears the key: into a field, or presses the button; what a narrow screen hides is shown first. */
function press(key: string): boolean {
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!target) return false;
  const go = () => (/^(INPUT|TEXTAREA)$/.test(target.tagName) ? target.focus() : target.click());
  if (target.offsetParent !== null) go();
  else {
    document.querySelector<HTMLElement>(`[data-pane-button="${target.closest('aside') ? 'facts' : 'talk'}"]`)?.click();
    // Behind the drawing that the button asked for, and before another key can come.
    queueMicrotask(go);
  }
  return true;
}

/** Handles one key that was pressed outside of fields. True: it was one of ours. */
function handle(key: string, list: HTMLElement | null, open: () => void): boolean {
  if (key === '?') open();
  else if (key === 'j' || key === 'k' || key === 'l') {
    if (!list) return false;
    moveAmongRows(list, key === 'k' ? -1 : key === 'j' ? 1 : 0);
  } else return press(key);
  return true;
}

/** The single-key shortcuts with the window that tells them and the switch that ends them (WCAG 2.1.4). */
export function Shortcuts() {
  const words = useWords().shortcuts;
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(areOn);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (
        event.key === 'Escape' &&
        isTyping(event.target) &&
        event.target instanceof HTMLElement &&
        !document.querySelector('dialog[open]')
      ) {
        event.target.blur();
        document.getElementById('conversation')?.focus();
        return;
      }
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (!on && event.key !== '?') return;
      if (handle(event.key, document.querySelector<HTMLElement>('[data-list]'), () => setOpen(true))) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
  return (
    <>
      <button type="button" class="button button-quiet" onClick={() => setOpen(true)} title={words.title}>
        <span aria-hidden="true">?</span>
        <span class="only-heard">{words.title}</span>
      </button>
      <Dialog open={open} title={words.title} onClose={() => setOpen(false)}>
        <dl class="keys-list">
          {words.list.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                {keys.split(' / ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="pick">
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => {
              localStorage.setItem(storedAs, currentTarget.checked ? 'on' : 'off');
              setOn(currentTarget.checked);
            }}
          />{' '}
          <span>{words.on}</span>
        </label>
        <p class="hint">{words.hint}</p>
        <p class="window-ends">
          <button type="button" class="button" onClick={() => setOpen(false)}>
            {words.close}
          </button>
        </p>
      </Dialog>
    </>
  );
}
