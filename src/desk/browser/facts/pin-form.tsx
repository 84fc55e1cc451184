import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

interface PinFormProps {
  /** Part of the field's id: one of each leg. */
  readonly leg: string;
  readonly busy: boolean;
  readonly onPin: (pin: string) => void;
  readonly onNotSix: () => void;
  readonly onCancel: () => void;
}

/**
 * The field for the PIN that a customer says. What is typed stands in the field alone, as dots; it is taken out of it before it is sent, and
 * is in no state, no log and no history of the page (I11).
 */
export function PinForm({ leg, busy, onPin, onNotSix, onCancel }: PinFormProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  // Before the page is painted, so that no digit that is typed at once goes elsewhere.
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    return () => {
      if (input) input.value = '';
    };
  }, []);
  return (
    <form
      class="pin"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (!input || busy) return;
        const digits = input.value.replace(/[\s.-]/g, '');
        if (!/^\d{6}$/.test(digits)) {
          input.select();
          return onNotSix();
        }
        input.value = '';
        onPin(digits);
      }}
    >
      <label class="label" for={`pin-${leg}`}>
        {words.proof.pin}
      </label>
      <div class="pin-line">
        <input
          id={`pin-${leg}`}
          ref={field}
          class="field pin-field"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={16}
          spellcheck={false}
          data-1p-ignore
          data-lpignore="true"
          aria-describedby={`pin-hint-${leg}`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onCancel();
          }}
        />
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {busy ? words.proof.checking : words.proof.check}
        </button>
      </div>
      <p class="hint" id={`pin-hint-${leg}`}>
        {words.proof.pinHint}
      </p>
    </form>
  );
}
