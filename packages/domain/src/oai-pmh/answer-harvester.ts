import { writeXml, type XmlElement, xml } from '../write-xml.ts';
import { OaiError } from './oai-error.ts';
import { type OaiRequest, readRequest } from './read-request.ts';
import type { DublinCore, OaiPage, OaiRecord, OaiRepository } from './repository.ts';
import { type ListPosition, writeToken } from './resumption-token.ts';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const OAI_DC_SCHEMA = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';

/**
 * Answers one request of OAI-PMH 2.0 with an XML document; faults of the request are answers too.
 *
 * `params` are the arguments, from the query of a GET or the body of a POST.
 */
export async function answerHarvester(params: URLSearchParams, repository: OaiRepository, now: Date): Promise<string> {
  try {
    const request = readRequest(params, repository.latestDatestamp);
    return write(repository, now, Object.fromEntries(params), xml(request.verb, {}, ...(await answer(request, repository))));
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // The protocol wants no arguments repeated that are none.
    const isUnderstood = error.code !== 'badVerb' && error.code !== 'badArgument';
    const attributes = isUnderstood ? Object.fromEntries(params) : {};
    return write(repository, now, attributes, xml('error', { code: error.code }, error.message));
  }
}

function write({ baseUrl }: OaiRepository, now: Date, attributes: Readonly<Record<string, string>>, body: XmlElement): string {
  return writeXml(
    xml(
      'OAI-PMH',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': XSI,
        'xsi:schemaLocation': `${NAMESPACE} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      },
      xml('responseDate', {}, `${now.toISOString().slice(0, 19)}Z`),
      xml('request', attributes, baseUrl),
      body,
    ),
  );
}

async function answer(request: OaiRequest, repository: OaiRepository): Promise<XmlElement[]> {
  switch (request.verb) {
    case 'Identify':
      return identify(repository);
    case 'ListMetadataFormats':
      if (request.identifier !== undefined) await find(request.identifier, repository);
      return [formatElement()];
    case 'ListSets':
      return (await repository.listSets()).map(({ spec, name }) =>
        xml('set', {}, xml('setSpec', {}, spec), xml('setName', {}, name)),
      );
    case 'GetRecord':
      return [recordElement(await find(request.identifier, repository))];
    case 'ListIdentifiers':
      return list(request.list, repository, headerElement);
    case 'ListRecords':
      return list(request.list, repository, recordElement);
  }
}

function identify({ name, baseUrl, adminEmail, earliestDatestamp }: OaiRepository): XmlElement[] {
  return [
    xml('repositoryName', {}, name),
    xml('baseURL', {}, baseUrl),
    xml('protocolVersion', {}, '2.0'),
    xml('adminEmail', {}, adminEmail),
    xml('earliestDatestamp', {}, earliestDatestamp),
    xml('deletedRecord', {}, 'persistent'),
    xml('granularity', {}, 'YYYY-MM-DD'),
  ];
}

function formatElement(): XmlElement {
  return xml(
    'metadataFormat',
    {},
    xml('metadataPrefix', {}, 'oai_dc'),
    xml('schema', {}, OAI_DC_SCHEMA),
    xml('metadataNamespace', {}, OAI_DC),
  );
}

async function find(identifier: string, repository: OaiRepository): Promise<OaiRecord> {
  const record = await repository.findRecord(identifier);
  if (record) return record;
  throw new OaiError('idDoesNotExist', `There is no record "${identifier}". ListIdentifiers gives those that there are.`);
}

type Writer = (record: OaiRecord) => XmlElement;

async function list(position: ListPosition, repository: OaiRepository, writer: Writer): Promise<XmlElement[]> {
  const { records, next } = await readPage(position, repository);
  const elements = records.map(writer);
  if (next !== null) elements.push(xml('resumptionToken', {}, writeToken({ ...position, after: next })));
  // The last of several pages says so by an empty token.
  else if (position.after !== undefined) elements.push(xml('resumptionToken'));
  return elements;
}

async function readPage(position: ListPosition, repository: OaiRepository): Promise<OaiPage> {
  const { from, until, after } = position;
  const page = await findPage(position, repository);
  if (page && page.next !== null && (from ?? until) !== undefined) {
    // The protocol knows no empty page: where nothing of the span follows, the list ends here.
    const following = await findPage({ ...position, after: page.next }, repository);
    return { ...page, next: following?.place ?? null };
  }
  if (page) return page;
  if (after !== undefined)
    throw new OaiError('badResumptionToken', 'The list does not go on there. Begin it anew without the token.');
  const { earliestDatestamp, latestDatestamp } = repository;
  throw new OaiError(
    'noRecordsMatch',
    `There are no such records: all are stamped from ${earliestDatestamp} to ${latestDatestamp}, and ListSets gives the sets.`,
  );
}

/** The first page with records of the span, and its place; null when none follows. */
async function findPage(
  { set, from, until, after }: ListPosition,
  repository: OaiRepository,
): Promise<(OaiPage & { readonly place: string | undefined }) | null> {
  const isInSpan = ({ datestamp }: OaiRecord) => (from ?? datestamp) <= datestamp && datestamp <= (until ?? datestamp);
  const isPossible = (from ?? '') <= repository.latestDatestamp && repository.earliestDatestamp <= (until ?? '9');
  let place = after;
  do {
    const page = isPossible ? await repository.listRecords(set, place, from) : null;
    const records = page?.records.filter(isInSpan) ?? [];
    if (page && records.length > 0) return { records, next: page.next, place };
    place = page?.next ?? undefined;
  } while (place !== undefined);
  return null;
}

function headerElement({ identifier, datestamp, sets, metadata }: OaiRecord): XmlElement {
  return xml(
    'header',
    metadata === null ? { status: 'deleted' } : {},
    xml('identifier', {}, identifier),
    xml('datestamp', {}, datestamp),
    ...sets.map((set) => xml('setSpec', {}, set)),
  );
}

function recordElement(record: OaiRecord): XmlElement {
  const { metadata } = record;
  return xml('record', {}, headerElement(record), ...(metadata ? [xml('metadata', {}, dublinCoreElement(metadata))] : []));
}

function dublinCoreElement(metadata: DublinCore): XmlElement {
  return xml(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': OAI_DC,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': XSI,
      'xsi:schemaLocation': `${OAI_DC} ${OAI_DC_SCHEMA}`,
    },
    ...Object.entries(metadata).flatMap(([name, values]) =>
      (values ?? []).map(({ text, language }) => xml(`dc:${name}`, language === undefined ? {} : { 'xml:lang': language }, text)),
    ),
  );
}
