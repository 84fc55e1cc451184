import { catalogue } from '../../../machines/catalogue';
import type { Policy } from '../../../machines/policy';
import type { FieldName, Language } from '../../../machines/words';
import type { CatalogueList } from '../shapes';
import { emptyLabel, fieldLabel } from '../words/fields';
import { kindLabel } from '../words/kinds';

const inputs: Readonly<Record<FieldName, 'phone' | 'email' | 'text'>> = {
  number: 'phone',
  email: 'email',
  extension: 'text',
  name: 'text',
};

/** Every kind of the catalogue as a form: what is asked, in which order. Where PINs work once a new one is mailed, not made as a change. */
export function catalogueForms(language: Language, { oneTimePin }: Pick<Policy, 'oneTimePin'> = {}): CatalogueList {
  return {
    kinds: Object.values(catalogue)
      .filter(({ carriedOutBy }) => carriedOutBy !== 'pins' || oneTimePin === undefined)
      .map(({ id, who, asks, secret }) => ({
        kind: id,
        label: kindLabel(id, language),
        forOthers: who.administrator,
        fields: asks.map((name) => ({ name, label: fieldLabel(name, language), input: inputs[name], none: emptyLabel(name, language) })),
        keyedByCustomer: secret === undefined ? null : fieldLabel(secret, language),
      })),
  };
}
