import { html } from '../html';
import { layout } from '../layout';
import type { PageContext } from '../page-context';
import type { RatingView, Score } from '../ratings';

const best: readonly Score[] = [5, 4, 3, 2, 1];

/** What `/rate/{token}` shows: one question, five answers in words, one button. `missing`: none was chosen when it was pressed. */
export function ratePage(context: PageContext, { caseNumber }: RatingView, chosen: Score | undefined, missing: boolean): string {
  const { rate } = context.words;
  return layout(context, {
    title: rate.title,
    main: html`<div class="card">
  <h1>${rate.title}</h1>
  <p>${rate.lead(caseNumber)}</p>
  <form method="post" action="?lang=${context.language}">
    <fieldset class="rating"${missing && html` aria-describedby="rating-missing"`}>
      <legend>${rate.question}</legend>
      ${missing && html`<p class="notice notice-bad" role="alert" id="rating-missing">${rate.missing}</p>`}
      ${best.map((score) => html`<label><input type="radio" name="score" value="${score}" required${score === chosen && html` checked`}> <span>${rate.scores[score]}</span></label>`)}
    </fieldset>
    <button class="button button-main" type="submit">${rate.button}</button>
  </form>
  <p class="quiet">${rate.once}</p>
</div>`,
  });
}
