import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A window over the page: takes the focus, closes by Escape, gives the focus back (the browser's own `<dialog>`). */
export function Dialog({ open, title, onClose, wide = false, children }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open && !frame.current?.open) frame.current?.showModal();
    if (!open && frame.current?.open) frame.current.close();
  }, [open]);
  // The browser tells of a closing later on: by then the window may be open again.
  const onGone = () => (frame.current?.open ? undefined : onClose());
  const onEscape = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={frame} class={wide ? 'window window-wide' : 'window'} aria-labelledby={id} onCancel={onEscape} onClose={onGone}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}

interface AskProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be taken back. */
export const Ask = ({ open, title, text, yes, no, onYes, onNo }: AskProps) => (
  <Dialog open={open} title={title} onClose={onNo}>
    <p>{text}</p>
    <p class="window-ends">
      <button type="button" class="button" onClick={onNo}>
        {no}
      </button>
      <button type="button" class="button button-main" onClick={onYes}>
        {yes}
      </button>
    </p>
  </Dialog>
);
