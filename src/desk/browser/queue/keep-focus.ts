import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** Moves the focus among the rows; `by` rows on, or to the first or the last one. */
export function moveAmongRows(list: HTMLElement, by: number | 'first' | 'last'): void {
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row === document.activeElement);
  const from = at >= 0 ? at : rows.findIndex((row) => row.tabIndex === 0) - (by === 1 ? 1 : 0);
  const to = by === 'first' ? 0 : by === 'last' ? rows.length - 1 : Math.min(rows.length - 1, Math.max(0, from + by));
  rows[to]?.focus();
}

/**
 * Keeps the focus where it was when the list changes under it: on the same case wherever it stands now, else on the row that
 * stands in its place, else on the list itself. Returns the case whose row Tab reaches.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): string | undefined {
  const last = useRef<{ readonly row: string; readonly index: number } | undefined>(undefined);
  const [reached, setReached] = useState<string | undefined>(undefined);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onIn = ({ target }: FocusEvent) => {
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
      last.current = row ? { row: row.dataset['row'] ?? '', index: rowsOf(element).indexOf(row) } : undefined;
      if (row) setReached(row.dataset['row']);
    };
    // A row that is taken away loses the focus too; only one that is still there was left by the agent.
    const onOut = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (target instanceof HTMLElement && target.isConnected && !element.contains(document.activeElement)) last.current = undefined;
      });
    element.addEventListener('focusin', onIn);
    element.addEventListener('focusout', onOut);
    return () => {
      element.removeEventListener('focusin', onIn);
      element.removeEventListener('focusout', onOut);
    };
  }, [list]);

  useLayoutEffect(() => {
    const element = list.current;
    const was = last.current;
    if (!element || !was) return;
    const rows = rowsOf(element);
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at >= 0) last.current = { row: was.row, index: at };
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    (rows.find((row) => row.dataset['row'] === was.row) ?? rows[Math.min(was.index, rows.length - 1)] ?? element).focus();
  });
  return reached;
}
