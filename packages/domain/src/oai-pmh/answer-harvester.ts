import { writeXml, type XmlElement, xml } from '../write-xml.ts';
import { OaiError } from './oai-error.ts';
import { type OaiListRequest, type OaiRequest, readRequest } from './read-request.ts';
import type { DublinCore, OaiPage, OaiRecord, OaiRepository } from './repository.ts';
import { writeToken } from './resumption-token.ts';

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
    const request = readRequest(params, repository.datestamp);
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
      return [recordElement(await find(request.identifier, repository), repository)];
    case 'ListIdentifiers':
      return list(request.list, repository, headerElement);
    case 'ListRecords':
      return list(request.list, repository, recordElement);
  }
}

function identify({ name, baseUrl, adminEmail, datestamp }: OaiRepository): XmlElement[] {
  return [
    xml('repositoryName', {}, name),
    xml('baseURL', {}, baseUrl),
    xml('protocolVersion', {}, '2.0'),
    xml('adminEmail', {}, adminEmail),
    xml('earliestDatestamp', {}, datestamp),
    xml('deletedRecord', {}, 'no'),
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

type Writer = (record: OaiRecord, repository: OaiRepository) => XmlElement;

async function list(request: OaiListRequest, repository: OaiRepository, writer: Writer): Promise<XmlElement[]> {
  const { records, next } = await readPage(request, repository);
  const elements = records.map((record) => writer(record, repository));
  if (next !== null) elements.push(xml('resumptionToken', {}, writeToken({ ...request, after: next })));
  // The last of several pages says so by an empty token.
  else if (request.after !== undefined) elements.push(xml('resumptionToken'));
  return elements;
}

async function readPage({ set, after, from, until }: OaiListRequest, repository: OaiRepository): Promise<OaiPage> {
  const { datestamp } = repository;
  const isInSpan = (from ?? datestamp) <= datestamp && datestamp <= (until ?? datestamp);
  const page = isInSpan ? await repository.listRecords(set, after) : null;
  if (page && page.records.length > 0) return page;
  if (after !== undefined)
    throw new OaiError('badResumptionToken', 'The list does not go on there. Begin it anew without the token.');
  throw new OaiError('noRecordsMatch', `There are no such records: all are stamped ${datestamp}, and ListSets gives the sets.`);
}

function headerElement({ identifier, sets }: OaiRecord, { datestamp }: OaiRepository): XmlElement {
  return xml(
    'header',
    {},
    xml('identifier', {}, identifier),
    xml('datestamp', {}, datestamp),
    ...sets.map((set) => xml('setSpec', {}, set)),
  );
}

function recordElement(record: OaiRecord, repository: OaiRepository): XmlElement {
  return xml('record', {}, headerElement(record, repository), xml('metadata', {}, dublinCoreElement(record.metadata)));
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
