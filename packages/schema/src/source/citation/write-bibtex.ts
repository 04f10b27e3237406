import { type CslItem, issuedParts } from './csl-item.ts';
import { Cite } from './engine.ts';

/** Names that every BibTeX style knows, so that a month is printed in the language of the paper. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that LaTeX takes for commands. Braces are spelled out because BibTeX counts them even behind a backslash. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** What is no text: it names something, and stays as it is. */
const VERBATIM = new Set(['id', 'type', 'URL', 'DOI']);

/**
 * An item as a BibTeX entry in UTF-8, whose key is the id of the item: citation.js makes keys of words in Latin letters, so that sources
 * of a day share one and those in other scripts have none. It also puts the day into the month, where no program reads it.
 */
export function writeBibtex(item: CslItem): string {
  const { type, fields } = readEntry(item);
  const lines = Object.entries({ ...fields, howpublished: nameContainer(item, fields) }).flatMap(([field, value]) => {
    if (field === 'month') return writeDay(item);
    return value === undefined ? [] : [`\t${field} = {${value}},`];
  });
  return [`@${type}{${item.id},`, ...lines, '}'].join('\n');
}

type Fields = Readonly<Record<string, string | undefined>>;

function readEntry(item: CslItem): { type: string; fields: Fields } {
  const cite = new Cite(toLatex(item), { forceType: '@csl/object' });
  const [entry] = cite.format('bibtex', { format: 'object' });
  return { type: entry?.type ?? 'misc', fields: entry?.properties ?? {} };
}

/** Without a space and without braces, which would end the field, also where a reader wrote the address. */
function toLatex({ URL: address, ...item }: CslItem): object {
  const texts = Object.entries(item).map(([field, value]) => [field, VERBATIM.has(field) ? value : escapeTexts(value)]);
  const url = address?.replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
  return { ...Object.fromEntries(texts), ...(url === undefined ? {} : { URL: url }) };
}

function escapeTexts(value: unknown): unknown {
  if (typeof value === 'string') return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, escapeTexts(each)]));
}

/** Two hyphens or quotation marks in a row would become one other sign. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => LATEX[sign] ?? sign).replaceAll(/([-'`])(?=\1)/g, '$1{}');
}

/** Zotero, JabRef, Pandoc and Mendeley read the day from a field of its own, which BibTeX itself passes over. */
function writeDay(item: CslItem): string[] {
  const [, month, day] = issuedParts(item);
  const name = MONTHS[(month ?? 0) - 1];
  if (name === undefined) return [];
  return [`\tmonth = ${name},`, ...(day === undefined ? [] : [`\tday = {${day}},`])];
}

/** Where a work stands that is neither an article nor a chapter. The address, which citation.js writes there, has its own field. */
function nameContainer(item: CslItem, { howpublished, journal, booktitle }: Fields): string | undefined {
  if (howpublished !== undefined && !/^https?:/.test(howpublished)) return howpublished;
  const container = item['container-title'];
  return journal !== undefined || booktitle !== undefined || container === undefined ? undefined : escapeText(container);
}
