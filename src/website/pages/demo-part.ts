import type { DemoFacts, DemoPerson } from '../demo-facts';
import { html, type Html } from '../html';
import type { PageContext } from '../page-context';

/** Companies in the order in which their first person stands. */
function byCompany(people: readonly DemoPerson[]): readonly (readonly DemoPerson[])[] {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) groups.set(person.accountNumber, [...(groups.get(person.accountNumber) ?? []), person]);
  return [...groups.values()];
}

/** A login that, where the column is narrow, goes on a new line behind its `@` and not inside a word. */
function breakable(login: string): Html {
  const at = login.indexOf('@') + 1;
  return html`${login.slice(0, at)}<wbr>${login.slice(at)}`;
}

function companyTable({ words: { demo } }: PageContext, people: readonly DemoPerson[]): Html {
  const { company = '', accountNumber = '' } = people[0] ?? {};
  return html`<table class="people">
  <caption>${demo.account(company, accountNumber)}</caption>
  <thead><tr><th scope="col">${demo.columns.name}</th><th scope="col">${demo.columns.login}</th><th scope="col">${demo.columns.extension}</th></tr></thead>
  <tbody>
    ${people.map(
      (person) => html`<tr>
      <th scope="row">${person.name}<small>${demo.roles[person.role]}${!person.activated && html`, ${demo.neverActivated}`}</small></th>
      <td>${breakable(person.login)}</td>
      <td>${person.extension}</td>
    </tr>`,
    )}
  </tbody>
</table>`;
}

/** The people one can be, a table for each company. */
export const peopleTables = (context: PageContext, people: readonly DemoPerson[]): readonly Html[] =>
  byCompany(people).map((group) => companyTable(context, group));

/** What only the demo shows: three steps to the first success, and whom one can be. */
export function demoPart(context: PageContext, { people, mailboxPath }: DemoFacts): Html {
  const { demo, frame } = context.words;
  const user = people.find(({ role, activated }) => role === 'user' && activated) ?? people[0];
  const sentence = user === undefined ? undefined : demo.sentence(user.login);
  return html`<section class="demo" aria-labelledby="demo-title">
  <h2 id="demo-title">${demo.title}</h2>
  <p>${mailboxPath === undefined ? demo.mailed.lead : demo.lead}</p>
  <ol class="steps">
    <li><h3>${demo.say.title}</h3><p>${demo.say.text}</p>
      ${
        sentence !== undefined &&
        html`<blockquote class="sentence"><p id="demo-sentence">${sentence}</p></blockquote>
      <p><button class="button" type="button" id="demo-use" hidden>${demo.useSentence}</button></p>`
      }
    </li>
    <li><h3>${demo.fetch.title}</h3><p>${mailboxPath === undefined ? demo.mailed.fetch : demo.fetch.text}</p>
      ${mailboxPath !== undefined && html`<p><a class="button" href="${context.base}${mailboxPath}" target="_blank" rel="noopener">${demo.openMailbox}<span class="only-heard"> (${frame.newTab})</span></a></p>`}
    </li>
    <li><h3>${demo.give.title}</h3><p>${demo.give.text}</p></li>
  </ol>
  <p>${demo.otherWays} ${
    mailboxPath !== undefined &&
    html`<a href="${context.base}${mailboxPath}/write" target="_blank" rel="noopener">${demo.writeMail}<span class="only-heard"> (${frame.newTab})</span></a>
    · `
  }<a href="${context.base}/phone" target="_blank" rel="noopener">${demo.makeCall}<span class="only-heard"> (${frame.newTab})</span></a></p>
  <h3 class="people-title">${demo.peopleTitle}</h3>
  <p>${demo.peopleHint}</p>
  ${peopleTables(context, people)}
</section>`;
}
