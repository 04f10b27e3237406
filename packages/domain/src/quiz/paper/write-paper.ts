import { type Html, html } from './html.ts';
import { letterAt, type Paper, type PaperPart, type PaperQuestion } from './paper-model.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { type PageFrame, writePage } from './write-page.ts';

type Words = (typeof PAPER_WORDS)['en'];

/** Writes the paper of a variant as a file of HTML to be printed. */
export function writePaper({ variant, questions }: Paper, frame: PageFrame): string {
  const words = PAPER_WORDS[frame.locale];
  const total = questions.reduce((sum, { points }) => sum + points, 0);
  const name = words.variant(variant);
  const body = html`<header>
<p class="variant" style="margin-top:0">${name}</p>
<h1>${frame.title}</h1>
<div class="lines"><span>${words.name}</span><span>${words.class}</span><span>${words.date}</span><span>${words.score} (${total})</span></div>
</header>
<main>
${questions.map((question) => writeQuestion(question, words))}</main>`;
  return writePage({ ...frame, title: `${frame.title} – ${name}` }, name, body);
}

function writeQuestion({ number, points, prompt, hint, task, parts }: PaperQuestion, words: Words): Html {
  const isLong = parts.some(({ type }) => type === 'ruled');
  const head = parts.filter(({ type }) => type !== 'ruled');
  const tail = parts.filter(({ type }) => type === 'ruled');
  return html`<section class="question${isLong ? ' long' : ''}">
<div class="head"><span class="number">${number}.</span><span class="points">${words.points(points)}</span>
<p class="prompt">${prompt}</p>
<p class="task">${[hint ?? '', task].filter(Boolean).join(' ')}</p>
${head.map((part) => writePart(part, words))}</div>
${tail.map((part) => writePart(part, words))}</section>
`;
}

function writePart(part: PaperPart, words: Words): Html {
  switch (part.type) {
    case 'options':
      return html`<ol class="options">${part.items.map((item, index) => writeOption(part.mark, item, index))}</ol>`;
    case 'targets':
      return html`<ol class="targets">${part.items.map((item, index) => html`<li><span class="letter">${letterAt(index)}</span><span>${item}</span></li>`)}</ol>`;
    case 'blanks':
      return html`<p class="blanks">${part.blanks.map(({ label, unit }) => html`<span>${label} <i></i> ${unit}</span>`)}</p>`;
    case 'rubric':
      return html`<table><caption class="small">${words.rubric}</caption>${part.criteria.map(
        ({ title, levels }) =>
          html`<tr><th scope="row">${title}</th>${levels.map(({ points, text }) => html`<td><b>${points}</b> ${text}</td>`)}</tr>`,
      )}</table>`;
    case 'ruled':
      return html`<div>${Array.from({ length: part.lines }, () => html`<div class="ruled"></div>`)}</div>`;
  }
}

function writeOption(mark: 'BOX' | 'NUMBER' | 'LETTER', item: string, index: number): Html {
  switch (mark) {
    case 'BOX':
      return html`<li><span class="box"></span><span class="letter">${letterAt(index)}</span><span>${item}</span></li>`;
    case 'NUMBER':
      return html`<li><span class="blank"></span><span>${item}</span></li>`;
    case 'LETTER':
      return html`<li><span class="letter">${index + 1}</span><span class="blank"></span><span>${item}</span></li>`;
  }
}
