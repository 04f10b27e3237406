import type { Locale } from '../../localized-text.ts';
import { type Html, html } from './html.ts';

export const PAPER_SIZES = ['A4', 'letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** What all pages share: the language, the sheet they are printed on, and what stands at the foot. */
export type PageFrame = { readonly title: string; readonly locale: Locale; readonly size: PaperSize };

/** Black on white, with the fonts of the machine. A question stays on one page; only the lines of an essay may run on. */
const STYLE = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; color: #000; background: #fff; font: 11pt/1.42 "Source Serif 4", "Noto Serif", "Liberation Serif", Georgia, "Noto Serif CJK KR", "Noto Serif KR", Batang, serif; }
:lang(ko) { word-break: keep-all; overflow-wrap: break-word; }
header, .small, th, .task, .points { font-family: "IBM Plex Sans", "Noto Sans", "Liberation Sans", Arial, "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif; }
header { border-bottom: 1.2pt solid; padding-bottom: 4mm; margin-bottom: 6mm; }
h1 { font-size: 15pt; line-height: 1.2; margin: 0; }
.variant { float: right; border: 1.2pt solid; padding: 0.5mm 3mm; font-size: 12pt; font-weight: 700; margin-left: 4mm; }
.lines { display: flex; gap: 5mm; margin-top: 6mm; font-size: 9.5pt; }
.lines span { display: flex; flex: 1; gap: 2mm; white-space: nowrap; }
.lines span:first-child { flex: 2; }
.lines span::after { content: ""; flex: 1; border-bottom: 0.6pt solid; }
.question { break-inside: avoid; margin: 0 0 6.5mm; padding-left: 8mm; position: relative; }
.question.long { break-inside: auto; }
.question.long > .head { break-inside: avoid; }
.number { position: absolute; left: 0; font-weight: 700; }
.prompt { margin: 0; padding-right: 20mm; break-after: avoid; }
.points { position: absolute; right: 0; top: 0.4mm; font-size: 8.5pt; }
.task { margin: 0.6mm 0 1.6mm; font-size: 8.5pt; break-after: avoid; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.options li, .targets li { display: flex; gap: 2.2mm; align-items: baseline; padding: 0.7mm 0; }
.box { flex: none; width: 3.6mm; height: 3.6mm; border: 0.8pt solid; align-self: center; }
.blank { flex: none; display: inline-block; width: 9mm; height: 5mm; border-bottom: 0.6pt solid; }
.letter { flex: none; min-width: 4mm; font-weight: 700; }
.targets { margin-top: 2mm; border: 0.6pt solid; padding: 1.4mm 3mm; }
.blanks { display: flex; gap: 8mm; margin: 4mm 0 1mm; }
.blanks i { display: inline-block; width: 42mm; border-bottom: 0.6pt solid; }
.ruled { height: 8.5mm; border-bottom: 0.4pt solid #555; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3; }
th, td { border: 0.5pt solid; padding: 1mm 1.8mm; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
.key td { font-weight: 700; }
.key small { font-weight: 400; font-size: 7.5pt; }
h2 { font-size: 12pt; margin: 8mm 0 3mm; break-after: avoid; }
.entry { margin-bottom: 5mm; border-top: 0.5pt solid; padding-top: 2mm; font-size: 9.5pt; }
.entry p { margin: 0 0 1mm; break-inside: avoid; break-after: avoid; }
.entry li { padding-left: 4mm; text-indent: -4mm; break-inside: avoid; overflow-wrap: anywhere; }
.small { font-size: 8.5pt; }
@media screen { body { padding: 8mm 4mm; } }
@page { margin: 16mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; } }
`;

/** A whole file: it refers to no other, so that it prints the same everywhere. */
export function writePage({ title, locale, size }: PageFrame, foot: string, body: Html): string {
  // In a string of CSS a quote or a backslash would end the text.
  const left = foot.replaceAll(/["\\<]/g, '');
  const style: Html = { html: `${STYLE}@page { size: ${size}; @bottom-left { content: "${left}"; font: 8.5pt sans-serif; } }` };
  return `${
    html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>`.html
  }\n`;
}
