import type { DraftKind } from '../../shapes';
import { useWords } from '../words';
import type { Drafted } from './drafting';

interface DraftFormProps {
  readonly draft: Drafted;
  readonly nth: number;
  readonly kinds: readonly DraftKind[];
  readonly onChange: (draft: Drafted) => void;
  readonly onRemove: (() => void) | undefined;
}

const inputs = { phone: 'tel', email: 'email', text: 'text' } as const;

/** One change: its kind from the catalogue, for whom, and the fields that the kind asks for. */
export function DraftForm({ draft, nth, kinds, onChange, onRemove }: DraftFormProps) {
  const words = useWords();
  const of = words.draft;
  const kind = kinds.find((one) => one.kind === draft.kind);
  const id = `draft-${draft.id}`;
  return (
    <fieldset class="draft">
      <legend>{of.nth(nth)}</legend>
      <label class="label" for={`${id}-kind`}>
        {of.kind}
      </label>
      <select
        id={`${id}-kind`}
        class="field"
        value={draft.kind}
        onChange={({ currentTarget }) => onChange({ ...draft, kind: currentTarget.value })}
      >
        <option value="">{of.choose}</option>
        {kinds.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.label}
          </option>
        ))}
      </select>
      {kind?.forOthers && (
        <fieldset class="whom">
          <legend>{of.whom}</legend>
          <label class="pick">
            <input type="radio" name={`${id}-whom`} checked={!draft.forOther} onChange={() => onChange({ ...draft, forOther: false })} />{' '}
            <span>{of.self}</span>
          </label>
          <label class="pick">
            <input type="radio" name={`${id}-whom`} checked={draft.forOther} onChange={() => onChange({ ...draft, forOther: true })} />{' '}
            <span>{of.other}</span>
          </label>
          {draft.forOther && (
            <>
              <label class="label" for={`${id}-subject`}>
                {of.subject}
              </label>
              <input
                id={`${id}-subject`}
                class="field"
                autocomplete="off"
                maxLength={254}
                value={draft.subject}
                onInput={({ currentTarget }) => onChange({ ...draft, subject: currentTarget.value })}
              />
            </>
          )}
        </fieldset>
      )}
      {kind?.fields.map((field) => {
        const without = draft.none.includes(field.name);
        return (
          <div key={field.name}>
            <label class="label" for={`${id}-${field.name}`}>
              {field.label}
            </label>
            <input
              id={`${id}-${field.name}`}
              class="field"
              type="text"
              inputMode={inputs[field.input]}
              autocomplete="off"
              maxLength={400}
              disabled={without}
              value={without ? '' : (draft.fields[field.name] ?? '')}
              onInput={({ currentTarget }) => onChange({ ...draft, fields: { ...draft.fields, [field.name]: currentTarget.value } })}
            />
            {field.none !== null && (
              <label class="pick">
                <input
                  type="checkbox"
                  checked={without}
                  onChange={({ currentTarget }) =>
                    onChange({
                      ...draft,
                      none: currentTarget.checked ? [...draft.none, field.name] : draft.none.filter((name) => name !== field.name),
                    })
                  }
                />{' '}
                <span>
                  {of.stop} {field.none}
                </span>
              </label>
            )}
          </div>
        );
      })}
      {kind && kind.keyedByCustomer !== null && <p class="hint">{of.keyed(kind.keyedByCustomer)}</p>}
      {onRemove && (
        <button type="button" class="link" onClick={onRemove}>
          {of.remove}
        </button>
      )}
    </fieldset>
  );
}
