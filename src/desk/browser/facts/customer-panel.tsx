import type { Customer } from '../../shapes';
import { Name } from '../parts/text';
import { useWords } from '../words';

/** Who the customer says to be, from the directory; in plain words whether anything shows it. */
export function CustomerPanel({ customer }: { readonly customer: Customer | null }) {
  const words = useWords();
  const of = words.customer;
  return (
    <section class="panel" aria-labelledby="customer">
      <h2 id="customer">{of.title}</h2>
      {customer === null ? (
        <p class="hint">{of.unknown}</p>
      ) : (
        <>
          <p class={customer.proved ? 'standing standing-proved' : 'standing standing-not'}>{customer.proved ? of.proved : of.claimed}</p>
          {customer.suspended && <p class="standing standing-bad">{of.suspended}</p>}
          {!customer.activated && <p class="standing standing-bad">{of.notActivated}</p>}
          <dl class="facts">
            <dt>{of.name}</dt>
            <dd>
              <Name of={customer.name} />
            </dd>
            <dt>{of.login}</dt>
            <dd>
              <Name of={customer.login} />
            </dd>
            <dt>{of.email}</dt>
            <dd title={customer.proved ? undefined : of.masked}>
              <Name of={customer.email} />
            </dd>
            {customer.phone !== null && (
              <>
                <dt>{of.phone}</dt>
                <dd>
                  <Name of={customer.phone} />
                </dd>
              </>
            )}
            {customer.roles.length > 0 && (
              <>
                <dt>{of.roles}</dt>
                <dd>{customer.roles.map((role) => of[role]).join(', ')}</dd>
              </>
            )}
            <dt>{of.account}</dt>
            <dd>
              <Name of={customer.account.name} /> ({of[customer.account.kind]})
            </dd>
            <dt>{of.number}</dt>
            <dd>
              <Name of={customer.account.number} />
            </dd>
          </dl>
        </>
      )}
    </section>
  );
}
