import { describe, expect, test } from 'vitest';
import { formatCitation } from './format-citation.ts';

const article = {
  label: '',
  csl: {
    id: 'armstrong-2009-destruction',
    type: 'article-journal',
    title: 'The Destruction and Reconstruction of North Korea, 1950-1960',
    author: [{ family: 'Armstrong', given: 'Charles K.' }],
    issued: { 'date-parts': [[2009, 3, 16]] },
    'container-title': 'The Asia-Pacific Journal: Japan Focus',
    volume: '7',
    language: 'en',
  },
};
const book = {
  label: '',
  csl: {
    id: 'haggard-noland-2007',
    type: 'book',
    title: 'Famine in North Korea: Markets, Aid, and Reform',
    author: [
      { family: 'Haggard', given: 'Stephan' },
      { family: 'Noland', given: 'Marcus' },
    ],
    issued: { 'date-parts': [[2007]] },
    publisher: 'Columbia University Press',
    'publisher-place': 'New York',
    language: 'en',
  },
};
const treaty = {
  label: '',
  csl: {
    id: 'jinr-agreement-1956',
    type: 'treaty',
    title: 'Соглашение об организации Объединенного института ядерных исследований',
    issued: { 'date-parts': [[1956, 3, 26]] },
    URL: 'https://www.lawmix.ru/abro/1213/',
    language: 'ru',
  },
};
const untitled = {
  label: 'report on nuclear cooperation',
  csl: {
    id: 'aviakosm-2010-12',
    type: 'article-magazine',
    issued: { 'date-parts': [[2010, 12]] },
    'container-title': 'Авиация и космонавтика',
    language: 'ru',
    custom: { perspective: 'soviet-russian' },
  },
};

describe('CHICAGO', () => {
  test('writes a bibliography entry', () => {
    expect(formatCitation(article, 'CHICAGO', 'en')).toBe(
      'Armstrong, Charles K. “The Destruction and Reconstruction of North Korea, 1950-1960.” The Asia-Pacific Journal: Japan Focus 7 (March 16, 2009).',
    );
    expect(formatCitation(book, 'CHICAGO', 'en')).toBe(
      'Haggard, Stephan, and Marcus Noland. Famine in North Korea: Markets, Aid, and Reform. New York: Columbia University Press, 2007.',
    );
  });

  test('writes Russian dates in the genitive and Korean ones in their order', () => {
    expect(formatCitation(treaty, 'CHICAGO', 'ru')).toContain('26 марта 1956 г.');
    expect(formatCitation(treaty, 'CHICAGO', 'ko')).toContain('1956년 3월 26일');
  });

  test('cites a work without a title by its description in brackets', () => {
    expect(formatCitation(untitled, 'CHICAGO', 'en')).toBe(
      'Авиация и космонавтика. “[report on nuclear cooperation],” December 2010.',
    );
  });
});

test('APA writes a reference', () => {
  expect(formatCitation(book, 'APA', 'en')).toBe(
    'Haggard, S., & Noland, M. (2007). Famine in North Korea: Markets, Aid, and Reform. Columbia University Press.',
  );
});

test('MLA writes a work cited', () => {
  expect(formatCitation(article, 'MLA', 'en')).toBe(
    'Armstrong, Charles K. “The Destruction and Reconstruction of North Korea, 1950-1960.” The Asia-Pacific Journal: Japan Focus, vol. 7, Mar. 2009.',
  );
});

test('BIBTEX has the slug for a key, and month and day as programs read them', () => {
  expect(formatCitation(article, 'BIBTEX', 'en').split('\n')).toEqual([
    '@article{armstrong-2009-destruction,',
    '\tauthor = {Armstrong, Charles K.},',
    '\tjournal = {The Asia-Pacific Journal: Japan Focus},',
    '\tyear = {2009},',
    '\tmonth = mar,',
    '\tday = {16},',
    '\ttitle = {The {Destruction} and {Reconstruction} of {North} {Korea}, 1950-1960},',
    '\tvolume = {7},',
    '}',
  ]);
});

test('BIBTEX lets no sign of a text or an address be a command of LaTeX', () => {
  const csl = { ...book.csl, title: 'A }{ \\b at 5% & $3 -- #1_a', URL: 'https://archive.example/?q={ a }&p=5%25' };
  const entry = formatCitation({ label: '', csl }, 'BIBTEX', 'en');
  expect(entry).toContain('\\textbraceright{}\\textbraceleft{} \\textbackslash{}b at 5\\% \\& \\$3 -{}- \\#1\\_a');
  expect(entry).toContain('url = {https://archive.example/?q=%7B%20a%20%7D&p=5%25}');
});

test('BIBTEX names what holds a work that is no article, once', () => {
  const csl = { ...treaty.csl, type: 'document', 'container-title': 'Foreign Relations & Treaties' };
  const entry = formatCitation({ label: '', csl }, 'BIBTEX', 'en');
  expect(entry.match(/Foreign Relations/g)).toHaveLength(1);
  expect(entry).toContain('howpublished = {Foreign Relations \\& Treaties}');
  expect(entry.match(/lawmix/g)).toHaveLength(1);
});

test('BIBTEX keeps Cyrillic titles', () => {
  const entry = formatCitation(treaty, 'BIBTEX', 'en');
  expect(entry).toMatch(/^@misc\{/);
  expect(entry).toContain('Объединенного института');
});

test('RIS names type, title and year', () => {
  const record = formatCitation(article, 'RIS', 'en');
  expect(record).toMatch(/^TY {2}- JOUR/);
  expect(record).toContain('AU  - Armstrong, Charles K.');
  expect(record).toContain('PY  - 2009');
  expect(record).toMatch(/ER {2}-$/);
});

test('RIS names the author and the day of a newspaper, as exactly as they are known', () => {
  const csl = {
    ...untitled.csl,
    id: 'a-slug-of-more-than-twenty-letters',
    type: 'article-newspaper',
    author: [{ literal: '産経新聞' }],
  };
  const lines = (issued: object) => formatCitation({ label: '', csl: { ...csl, issued } }, 'RIS', 'en').split('\n');
  expect(lines({ 'date-parts': [[2015, 1, 9]] })).toEqual(
    expect.arrayContaining(['AU  - 産経新聞', 'PY  - 2015', 'DA  - 2015/01/09', 'ID  - a-slug-of-more-than-twenty-letters']),
  );
  expect(lines({ 'date-parts': [[2015, 11]] })).toContain('DA  - 2015/11//');
  expect(lines({ 'date-parts': [[2015]] }).filter((line) => line.startsWith('DA'))).toEqual([]);
});

test('RIS keeps each value whole on its line', () => {
  const title =
    'Соглашение между Правительством Союза Советских Социалистических Республик и Правительством Корейской Народно-Демократической Республики';
  const URL = `https://archive.example/${'a-long-part-of-an-address/'.repeat(5)}`;
  const author = [
    { literal: 'Центральный комитет Коммунистической партии Советского Союза, Международный отдел, Первый сектор' },
  ];
  const record = formatCitation({ label: '', csl: { ...treaty.csl, title, author, URL, note: 'one\ntwo' } }, 'RIS', 'en');
  expect(record.split('\n')).toEqual(
    expect.arrayContaining([`TI  - ${title}`, `UR  - ${URL}`, `AU  - ${author[0]?.literal}`, 'N1  - one two']),
  );
  expect(record.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
});

test('CSL_JSON gives the record without what CSL does not know', () => {
  const record = JSON.parse(formatCitation(untitled, 'CSL_JSON', 'en'));
  expect(record).toMatchObject({ id: 'aviakosm-2010-12', title: '[report on nuclear cooperation]' });
  expect(record).not.toHaveProperty('custom');
});
