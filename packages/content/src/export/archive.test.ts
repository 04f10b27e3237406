import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { useSampleFolder } from '../../test/rejects.ts';
import type { Content } from '../content.ts';
import { readContent } from '../read-content.ts';
import { sourceShape } from '../shape/source.ts';
import { type Archive, buildArchive } from './archive.ts';
import { citationFileShape, type Edition } from './edition.ts';
import { toZip } from './zip.ts';

const EDITION: Edition = {
  citation: {
    'cff-version': '1.2.0',
    message: 'Please cite: it "matters".',
    type: 'dataset',
    title: 'Sample: a corpus',
    abstract: 'Two events.',
    authors: [{ name: 'Sample makers' }, { 'family-names': 'Kim', 'given-names': 'A.' }],
    'date-released': '2026-11-21',
    license: 'CC-BY-4.0',
    keywords: ['history'],
  },
  license: 'Share and adapt.\n',
  release: { version: 3, isCurrent: true },
};

const TREATY = 'events/later-years/1961-treaty.yaml';
const FOUNDING = 'events/first-years/1948-founding.yaml';
const SOURCES = 'sources/sample.json';

const sample = useSampleFolder();

async function readSample(): Promise<Content> {
  const result = await readContent(sample().dir);
  if (!result.isValid) throw new Error(JSON.stringify(result.faults));
  return result.content;
}

async function build(): Promise<Archive> {
  return buildArchive(await readSample(), EDITION);
}

function textOf({ files }: Archive, path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The archive has no ${path}`);
  return file.text;
}

function rowsOf(archive: Archive, name: string): Record<string, string>[] {
  return parseCsv(textOf(archive, `csv/${name}.csv`), { bom: true, columns: true, record_delimiter: '\r\n' });
}

const resourceShape = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.number(),
  schema: z.object({
    fields: z.array(z.object({ name: z.string(), type: z.string(), constraints: z.looseObject({ required: z.boolean() }) })),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(z.object({ fields: z.string(), reference: z.object({ resource: z.string(), fields: z.string() }) }))
      .default([]),
  }),
});

function resourcesOf(archive: Archive) {
  return z.object({ resources: z.array(resourceShape) }).parse(JSON.parse(textOf(archive, 'datapackage.json'))).resources;
}

describe('the archive', () => {
  it('has the same bytes for the same content, in any time zone', async () => {
    const zone = process.env.TZ;
    const zips = [];
    for (process.env.TZ of ['UTC', 'Asia/Pyongyang', 'America/Los_Angeles']) zips.push(toZip(await build(), '2026-11-21'));
    process.env.TZ = zone;
    expect(new Set(zips.map((zip) => createHash('sha256').update(zip).digest('hex'))).size).toBe(1);
  });

  it('has another hash in its version for other data, and the same for another question', async () => {
    const { version } = await build();
    expect(version).toMatch(/^3-[0-9a-f]{8}$/);
    await sample().replace('questions/the-first-years.yaml', 'Too late.', 'Much too late.');
    expect((await build()).version).toBe(version);
    await sample().replace(TREATY, 'It promised help in war.', 'It promised help.');
    expect((await build()).version).not.toBe(version);
  });

  it('says whether the content was changed since its release', async () => {
    const content = await readSample();
    expect(buildArchive(content, { ...EDITION, release: { version: 3, isCurrent: false } }).version).toMatch(/^3\+[0-9a-f]{8}$/);
  });

  it('holds what its checksums say, below one folder', async () => {
    const archive = await build();
    const files = unzipSync(toZip(archive, '2026-11-21'));
    const folder = `tumen-corpus-${archive.version}/`;
    const sums = textOf(archive, 'SHA256SUMS').trim().split('\n');
    expect(Object.keys(files).toSorted()).toEqual(archive.files.map(({ path }) => folder + path).toSorted());
    expect(sums.length).toBe(archive.files.length - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[folder + path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
  });

  it('holds no question, no quiz and no key', async () => {
    const { questions, quizzes } = await readSample();
    const all = (await build()).files.map(({ path, text }) => `${path}\n${text}`).join('\n');
    for (const question of questions) {
      expect(all).not.toContain(question.slug);
      expect(all).not.toContain(question.prompt.en);
      expect(all).not.toContain(question.explanation.en);
    }
    expect(quizzes.length).toBeGreaterThan(0);
    expect(all).not.toMatch(/rationale|"correct"|exit-quiz|quizzes|questions\.(csv|json)/);
  });
});

describe('the tables', () => {
  it('keep awkward texts and dates', async () => {
    await sample().replace(TREATY, '"1961-07-06"', '"1961~/1962-02"');
    await sample().replace(TREATY, 'The treaty was signed in Moscow.', '"=SUM(A1), \\"quoted\\"\\nand broken"');
    await sample().replace(SOURCES, 'Ёлка и книга', '-1, \\"ёлка\\"');
    const archive = await build();
    expect(
      rowsOf(archive, 'events').map(({ slug, date, start_date, end_date, precision, approximate }) => [
        slug,
        date,
        start_date,
        end_date,
        precision,
        approximate,
      ]),
    ).toEqual([
      ['1948-founding', '1948-09-09', '1948-09-09', '1948-09-09', 'day', 'false'],
      ['1961-treaty', '1961~/1962-02', '1961-01-01', '1962-02-28', 'interval', 'true'],
    ]);
    expect(rowsOf(archive, 'facts')[1]).toMatchObject({
      text_en: '\'=SUM(A1), "quoted"\nand broken',
      text_ko: '조약은 모스크바에서 체결되었다.',
      text_ru: '',
    });
    expect(rowsOf(archive, 'sources')[0]).toMatchObject({ title: '\'-1, "ёлка"', authors: 'Ivanov, I.', issued: '1999-04' });
    expect(JSON.parse(textOf(archive, 'json/events.json'))[1].facts[0].text.en).toBe('=SUM(A1), "quoted"\nand broken');
  });

  it('leave the end of what goes on empty', async () => {
    await sample().replace(TREATY, '"1961-07-06"', '"1961-07-06/.."');
    const archive = await build();
    expect(rowsOf(archive, 'events')[1]).toMatchObject({ date: '1961-07-06/..', end_date: '' });
    expect(JSON.parse(textOf(archive, 'json/events.json'))[1].endDate).toBeNull();
  });

  it('name every citation', async () => {
    const rows = rowsOf(await build(), 'citations').map((row) => Object.values(row).join(' ').trim());
    expect(rows).toContain('fact 1948-founding 1 1 first-book p. 5');
    expect(rows).toContain('fact 1948-founding 1 2 silent-page');
    expect(rows).toContain('dispute-position 1961-treaty 2 1 silent-page');
    expect(rows).toContain('tenure kim-il-sung 1 1 first-book');
    expect(rows).toContain('debate-position the-promise 1 1 first-book');
    expect(rows).toContain('debate-evidence the-promise 1.1 1 silent-page');
    expect(rows).toContain('indicator-point trade 2 1 first-book');
    expect(rows).toContain('term juche 1 1 first-book');
  });

  it('are as datapackage.json describes them: columns, required cells, unique keys, references', async () => {
    const archive = await build();
    const resources = resourcesOf(archive);
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      archive.files.map(({ path }) => path).filter((path) => path.endsWith('.csv')),
    );
    for (const { name, path, bytes, schema } of resources) {
      const text = textOf(archive, path);
      const rows = rowsOf(archive, name);
      expect(Buffer.byteLength(text), name).toBe(bytes);
      expect(parseCsv(text, { bom: true })[0], name).toEqual(schema.fields.map((field) => field.name));
      for (const { name: column, constraints } of schema.fields) {
        if (constraints.required)
          expect(
            rows.map((row) => row[column]),
            `${name}.${column}`,
          ).not.toContain('');
      }
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('|'));
      expect(new Set(keys).size, `key of ${name}`).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = rowsOf(archive, reference.resource).map((row) => row[reference.fields]);
        expect([...known, ''], `${name}.${fields}`).toEqual(expect.arrayContaining(rows.map((row) => row[fields])));
      }
    }
  });
});

describe('the JSON files', () => {
  it('hold records as picked: no origin of a file, no block of a lesson', async () => {
    const archive = await build();
    const [lesson] = JSON.parse(textOf(archive, 'json/lessons.json'));
    expect(lesson).toMatchObject({
      slug: 'the-first-years',
      status: 'complete',
      scope: { periods: ['first-years'], kinds: ['treaty'] },
    });
    expect(lesson).not.toHaveProperty('blocks');
    for (const { path, text } of archive.files.filter((file) => file.path.startsWith('json/'))) {
      expect(JSON.parse(text).length, path).toBeGreaterThan(0);
      expect(text, path).not.toContain('"origin"');
    }
  });
});

describe('sources.csl.json', () => {
  it('has the shape of the content’s own sources', async () => {
    const items = JSON.parse(textOf(await build(), 'sources.csl.json'));
    const result = z.array(sourceShape).safeParse(items);
    expect(result.error?.issues ?? []).toEqual([]);
    expect(result.data?.map(({ id, custom }) => [id, custom.perspective])).toEqual([
      ['first-book', 'SOVIET_RUSSIAN'],
      ['silent-page', 'PRESS'],
    ]);
  });

  it('says in a note what CSL has no field for, after a note of its own', async () => {
    await sample().replace(SOURCES, '"publisher": "Nauka"', '"publisher": "Nauka", "note": "Second printing"');
    const [book] = JSON.parse(textOf(await build(), 'sources.csl.json'));
    expect(book.note.split('\n')).toEqual([
      'Second printing',
      'In English: The first book',
      'Perspective: soviet-russian',
      'Secondary source',
      'Text seen by the editors of Tumen',
    ]);
  });
});

describe('places.geojson', () => {
  it('puts longitude before latitude and names the events of a place', async () => {
    const { type, features } = JSON.parse(textOf(await build(), 'places.geojson'));
    expect(type).toBe('FeatureCollection');
    expect(features).toEqual([
      {
        type: 'Feature',
        id: 'moscow',
        geometry: { type: 'Point', coordinates: [37.62, 55.75] },
        properties: {
          slug: 'moscow',
          name: 'Moscow',
          name_en: 'Moscow',
          name_ko: '모스크바',
          name_ru: 'Москва',
          country: 'RU',
          wikidata: null,
          geonames: null,
          event_count: 1,
          events: ['1961-treaty'],
        },
      },
      expect.objectContaining({ id: 'khasan' }),
    ]);
  });

  it('orders the events of a place by date', async () => {
    await sample().replace(FOUNDING, 'participants:', 'places: [moscow]\nparticipants:');
    const { features } = JSON.parse(textOf(await build(), 'places.geojson'));
    expect(features[0].properties.events).toEqual(['1948-founding', '1961-treaty']);
  });
});

describe('routes.geojson', () => {
  it('draws a line through places and points, with the dates of its stops', async () => {
    const { features } = JSON.parse(textOf(await build(), 'routes.geojson'));
    expect(features[0]).toMatchObject({
      id: 'the-journey',
      geometry: {
        type: 'LineString',
        coordinates: [
          [130.64, 42.43],
          [92.87, 56.01],
          [37.62, 55.75],
        ],
      },
      properties: {
        kind: 'train-journey',
        date: '1961-06-20/1961-07-06',
        stops: [
          { place: 'khasan', date: '1961-06-20' },
          { place: 'moscow', date: '1961-07-05/1961-07-06' },
        ],
        events: ['1961-treaty'],
      },
    });
    expect(features[1].properties).toMatchObject({
      date: null,
      phases: [
        { status: 'planned', date: '1947/1949' },
        { status: 'built', date: '1950/..' },
      ],
    });
  });
});

describe('what describes the archive', () => {
  it('cites it with its version', async () => {
    const archive = await build();
    const citation = parseYaml(textOf(archive, 'CITATION.cff'));
    expect(citation).toEqual({ ...EDITION.citation, version: archive.version });
    expect(citationFileShape.safeParse(citation).success).toBe(true);
    expect(textOf(archive, 'README.md')).toContain(
      `> Sample makers, & Kim, A. (2026). Sample: a corpus (Version ${archive.version}) [Data set]. CC-BY-4.0.`,
    );
  });

  it('explains every file and every column', async () => {
    const archive = await build();
    const readMe = textOf(archive, 'README.md');
    for (const { path } of archive.files.filter(({ path }) => path !== 'README.md' && !/\.(ko|ru)\.ics$/.test(path))) {
      expect(readMe, path).toContain(path);
    }
    for (const { schema } of resourcesOf(archive)) {
      for (const { name } of schema.fields) expect(readMe).toContain(`| ${name} |`);
    }
    expect(readMe).toContain('1945-08-08 to 2026-03');
  });
});
