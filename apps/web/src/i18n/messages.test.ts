import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLOCK_WORDS } from '@/features/lesson/generated/words.ts';
import { KIND_WORDS } from '@/features/quiz/generated/words.ts';
import type { SiteLocale } from './routing.ts';

type Messages = { [key: string]: string | Messages };

function read(locale: SiteLocale): Map<string, string> {
  const messages = JSON.parse(readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), 'utf8'));
  return flatten({ ...messages, blocks: BLOCK_WORDS[locale], questionKinds: KIND_WORDS[locale] });
}

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names and words of code that are written in Latin letters in every language; longer ones first, since they hold shorter ones. */
const LATIN_EVERYWHERE = [
  // Keys are named as they are printed on keyboards.
  'Ctrl',
  'Home',
  'Enter',
  '‘tumen_guest’',
  '«tumen_guest»',
  '34 CFR Part 99',
  'cookie',
  'EDTF',
  'FERPA',
  'GDPR',
  'GeoNames',
  '‘query’',
  '«query»',
  '@asOf',
  'SHA-256',
  'Atom',
  'OAI-PMH',
  'Dublin Core',
  'oEmbed',
  'JSON-LD',
  'ISNI',
  'VIAF',
  '변수 after',
  'переменной after',
  'name@school.example',
  'npm start',
  'K7QF-29XM',
  'JavaScript',
  'iCalendar',
  'endCursor',
  'CC BY 4.0',
  'CSL-JSON',
  'GeoJSON',
  'GraphiQL',
  'GraphQL',
  'Chicago',
  'BibTeX',
  'Python',
  'Zotero',
  'Excel',
  'Tumen',
  'CEFR',
  'WCAG',
  'HTTP',
  'JSON',
  'API',
  'APA',
  'CSV',
  'OneRoster',
  'users.csv',
  'UTF-8',
  'PDF',
  'TSV',
  'XLSX',
  'ZIP',
  'MIT',
  'MLA',
  'RIS',
  'IB',
];

/** What a reader would see in Latin letters: without placeholders, plural syntax and the names above. */
function latinWords(message: string): string[] {
  let text = message.replace(/<\/?\w+\/?>/g, ' ');
  while (/\{[^{}]*\}/.test(text)) text = text.replace(/(?:\b(?:one|few|many|other|two|zero)|=\d+)?\s*\{[^{}]*\}/g, ' ');
  for (const name of LATIN_EVERYWHERE) text = text.replaceAll(name, ' ');
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

const PLURAL = /\{(\w+), plural,((?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*)\}/g;

/** The placeholders of a message. A number that only chooses between forms is none: not every language has several. */
function placeholders(message: string): string[] {
  const plain = message.replaceAll(PLURAL, (_plural, count: string, forms: string) => {
    const inner = forms.replaceAll(/\{((?:[^{}]|\{\w+\})*)\}/g, '$1');
    return inner.includes('#') ? `{${count}}${inner}` : inner;
  });
  return [...new Set([...plain.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

const english = read('en');

describe.each(['ko', 'ru'] as const)('messages in %s', (locale) => {
  const messages = read(locale);

  it('has the same keys as English', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves no English', () => {
    const left = [...messages]
      .filter(([, message]) => latinWords(message).length > 0)
      .map(([key, message]) => `${key}: ${message}`);
    expect(left).toEqual([]);
  });

  it('uses the placeholders of English', () => {
    const differing = [...messages].filter(
      ([key, message]) => placeholders(message).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
