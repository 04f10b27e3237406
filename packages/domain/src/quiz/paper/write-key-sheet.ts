import { type Html, html } from './html.ts';
import type { KeyEntry, KeySheet } from './paper-model.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { type PageFrame, writePage } from './write-page.ts';

type Words = (typeof PAPER_WORDS)['en'];

/** Writes the key sheet of all variants as a file of HTML to be printed: the keys side by side, then each question with its reasons. */
export function writeKeySheet({ variants, rows, entries }: KeySheet, frame: PageFrame & { readonly seed: string }): string {
  const words = PAPER_WORDS[frame.locale];
  const total = entries.reduce((sum, { points }) => sum + points, 0);
  const body = html`<header>
<h1>${frame.title} – ${words.keySheet}</h1>
<p class="small">${words.keepFromStudents} ${words.totalPoints(total)} ${words.seed}: ${frame.seed}</p>
</header>
<table class="key"><thead><tr><th scope="col">${words.question}</th>${variants.map((name) => html`<th scope="col">${words.variant(name)}</th>`)}</tr></thead>
<tbody>${rows.map(({ number, keys }) => html`<tr><th scope="row">${number}</th>${keys.map(({ key, points }) => html`<td>${key} <small>(${words.points(points)})</small></td>`)}</tr>`)}</tbody></table>
<main>
<h2>${words.why}</h2>
${entries.map((entry) => writeEntry(entry, words))}</main>`;
  return writePage({ ...frame, title: `${frame.title} – ${words.keySheet}` }, words.keySheet, body);
}

function writeEntry({ numbers, points, prompt, right, scoring, explanation, sources }: KeyEntry, words: Words): Html {
  const places = numbers.map(({ variant, number, key }) => `${variant}${number}: ${key}`).join(' · ');
  return html`<section class="entry">
<p class="small"><b>${places}</b> · ${words.points(points)}</p>
<p><b>${prompt}</b></p>
<p>${words.right}: ${right.join('; ')}</p>
<p>${explanation}</p>
<p class="small">${words.scoring}: ${scoring} ${words.sources}:</p>
<ul class="small">${sources.map((source) => html`<li>${source}</li>`)}</ul>
</section>
`;
}
