import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, parseXml, textOf } from '../quiz/interchange/read-xml.ts';
import { answerHarvester } from './answer-harvester.ts';
import type { OaiRecord, OaiRepository } from './repository.ts';

const RECORDS: readonly OaiRecord[] = Array.from({ length: 7 }, (_, index) => ({
  identifier: `oai:corpus.tumen:events/${index}`,
  datestamp: index === 5 ? '2026-12-01' : '2026-11-23',
  sets: [index < 4 ? 'early' : 'late'],
  metadata: { title: [{ text: `Talks & "treaty" <${index}>`, language: 'en' }], date: [{ text: '1961-07-06' }] },
}));

/** Holds seven records, and gives two a page. */
const repository: OaiRepository = {
  name: 'Tumen',
  baseUrl: 'https://tumen.example/oai',
  adminEmail: 'postmaster@tumen.example',
  earliestDatestamp: '2026-11-23',
  latestDatestamp: '2026-12-01',
  listSets: async () => [
    { spec: 'early', name: 'Early' },
    { spec: 'late', name: 'Late' },
  ],
  findRecord: async (identifier) => RECORDS.find((record) => record.identifier === identifier) ?? null,
  listRecords: async (set, after) => {
    const all = RECORDS.filter(({ sets }) => set === undefined || sets.includes(set));
    const start = after === undefined ? 0 : Number(after);
    if (Number.isNaN(start)) return null;
    return { records: all.slice(start, start + 2), next: start + 2 < all.length ? String(start + 2) : null };
  },
};

async function ask(query: string | Record<string, string>, changed: Partial<OaiRepository> = {}) {
  const now = new Date('2026-11-23T04:05:06.789Z');
  return parseXml(await answerHarvester(new URLSearchParams(query), { ...repository, ...changed }, now));
}

async function errorOf(query: string, changed?: Partial<OaiRepository>) {
  return childOf(await ask(query, changed), 'error')?.attributes.code;
}

/** Follows the tokens to the end. */
async function harvest(verb: string, args: string): Promise<string[]> {
  const identifiers: string[] = [];
  let query: string | Record<string, string> = `verb=${verb}&${args}`;
  for (;;) {
    const list = childOf(await ask(query), verb);
    const headers =
      verb === 'ListRecords' ? childrenOf(list, 'record').map((each) => childOf(each, 'header')) : childrenOf(list, 'header');
    identifiers.push(...headers.map((header) => textOf(childOf(header, 'identifier'))));
    const token = textOf(childOf(list, 'resumptionToken'));
    if (token === '') return identifiers;
    query = { verb, resumptionToken: token };
  }
}

it('repeats the request and tells the second of the answer', async () => {
  const answer = await ask('verb=Identify');
  expect(textOf(childOf(answer, 'responseDate'))).toBe('2026-11-23T04:05:06Z');
  expect(childOf(answer, 'request')).toEqual({
    name: 'request',
    attributes: { verb: 'Identify' },
    children: ['https://tumen.example/oai'],
  });
  expect(textOf(childOf(childOf(answer, 'Identify'), 'granularity'))).toBe('YYYY-MM-DD');
});

it.each(['ListRecords', 'ListIdentifiers'])('%s loses nothing and repeats nothing from page to page', async (verb) => {
  const all = RECORDS.map(({ identifier }) => identifier);
  expect(await harvest(verb, 'metadataPrefix=oai_dc')).toEqual(all);
  expect(await harvest(verb, 'metadataPrefix=oai_dc&set=late')).toEqual(all.slice(4));
  expect(await harvest(verb, 'metadataPrefix=oai_dc&from=2026-11-23&until=2026-12-01')).toEqual(all);
});

it.each([
  ['from=2026-11-24', [5]],
  ['until=2026-11-30', [0, 1, 2, 3, 4, 6]],
  ['from=2026-11-24&set=late', [5]],
  ['from=2026-12-01&until=2026-12-01', [5]],
])('gives only what came or changed in the span %s, on full lists', async (span, indexes) => {
  const expected = indexes.map((index) => `oai:corpus.tumen:events/${index}`);
  expect(await harvest('ListIdentifiers', `metadataPrefix=oai_dc&${span}`)).toEqual(expected);
});

it('names a deleted record by its header alone', async () => {
  const deleted = { identifier: 'oai:corpus.tumen:events/gone', datestamp: '2026-12-01', sets: ['late'], metadata: null };
  const answer = await ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:corpus.tumen:events/gone', {
    findRecord: async () => deleted,
  });
  const record = childOf(childOf(answer, 'GetRecord'), 'record');
  expect(childOf(record, 'header')?.attributes).toEqual({ status: 'deleted' });
  expect(childrenOf(record, 'metadata')).toEqual([]);
  expect(textOf(childOf(childOf(await ask('verb=Identify'), 'Identify'), 'deletedRecord'))).toBe('persistent');
});

it('ends a list of several pages with an empty token, and one of a single page with none', async () => {
  const last = childOf(await ask({ verb: 'ListRecords', resumptionToken: '2026-12-01::::6' }), 'ListRecords');
  expect(childrenOf(last, 'resumptionToken')).toHaveLength(1);
  const only = await ask('verb=ListRecords&metadataPrefix=oai_dc', {
    listRecords: async () => ({ records: RECORDS.slice(0, 1), next: null }),
  });
  expect(childrenOf(childOf(only, 'ListRecords'), 'resumptionToken')).toEqual([]);
});

it('gives a record in Dublin Core, whatever is in its texts', async () => {
  const answer = await ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:corpus.tumen:events/5');
  const record = childOf(childOf(answer, 'GetRecord'), 'record');
  expect(
    childOf(record, 'header')
      ?.children.filter((child) => typeof child !== 'string')
      .map(textOf),
  ).toEqual(['oai:corpus.tumen:events/5', '2026-12-01', 'late']);
  const core = childOf(childOf(record, 'metadata'), 'oai_dc:dc');
  expect(childOf(core, 'dc:title')).toEqual({
    name: 'dc:title',
    attributes: { 'xml:lang': 'en' },
    children: ['Talks & "treaty" <5>'],
  });
});

describe('an error', () => {
  it.each([
    ['', 'badVerb'],
    ['verb=Nonsense', 'badVerb'],
    ['verb=toString', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&set=early', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=early&set=late', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-23T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-02&until=2026-02-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=2026-12-01::::2', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=2026-11-22', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=never', 'noRecordsMatch'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x', 'idDoesNotExist'],
    ['verb=ListMetadataFormats&identifier=oai:x', 'idDoesNotExist'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=2026-12-01::::%25', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=2026-12-01::::nowhere', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=2026-12-01::::2', 'badResumptionToken'],
  ])('of "%s" is %s', async (query, code) => {
    expect(await errorOf(query)).toBe(code);
  });

  it('meets who goes on with a list after the records changed', async () => {
    expect(await errorOf('verb=ListRecords&resumptionToken=2026-11-23::::2')).toBe('badResumptionToken');
  });

  it('repeats no arguments that are none', async () => {
    expect(childOf(await ask('verb=Nonsense'), 'request')?.attributes).toEqual({});
    expect(childOf(await ask('verb=ListRecords&metadataPrefix=marc'), 'request')?.attributes).toEqual({
      verb: 'ListRecords',
      metadataPrefix: 'marc',
    });
  });
});
