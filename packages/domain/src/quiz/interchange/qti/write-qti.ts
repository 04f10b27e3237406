import type { Locale } from '../../../localized-text.ts';
import { writeXml, type XmlElement, xml } from '../../../write-xml.ts';
import { type ExportFile, type ExportResult, type InterchangeQuestion, type Loss, titleOf } from '../interchange-question.ts';
import { type ItemParts, itemParts } from './item-parts.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ITEM = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const ITEM_SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd';
const PACKAGE = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const PACKAGE_SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';

/** Longest `label` of an item: string256 of the specification. */
const MAX_LABEL = 256;

/**
 * Writes questions as the files of a QTI 3.0 package (https://www.imsglobal.org/spec/qti/v3p0/impl): an item each, a test that holds them
 * in order, and the manifest. Packed into a ZIP file they are what other systems import.
 *
 * @param title What the test is called.
 */
export function writeQti(questions: readonly InterchangeQuestion[], title: string, locale: Locale): ExportResult {
  const items = questions.map((question, index) => ({ question, identifier: toIdentifier(question, index) }));
  return {
    files: [
      { path: 'imsmanifest.xml', text: writeXml(manifestOf(items.map(({ identifier }) => identifier))) },
      {
        path: 'assessment.xml',
        text: writeXml(testOf(items, title, locale)),
      },
      ...items.map(
        ({ question, identifier }): ExportFile => ({
          path: pathOf(identifier),
          text: writeXml(itemOf(question, identifier, locale)),
        }),
      ),
    ],
    losses: questions.flatMap(lossesOf),
  };
}

function lossesOf(question: InterchangeQuestion): Loss[] {
  return question.body.type === 'ordering'
    ? [{ question: titleOf(question), code: 'PARTIAL_CREDIT', detail: 'all or nothing' }]
    : [];
}

/** Unique, and a name in the sense of XML. */
function toIdentifier({ id }: InterchangeQuestion, index: number): string {
  return /^[A-Za-z_][\w.-]*$/.test(id) ? id : `item-${index + 1}`;
}

function pathOf(identifier: string): string {
  return `items/${identifier}.xml`;
}

function itemOf(question: InterchangeQuestion, identifier: string, locale: Locale): XmlElement {
  const { body, responses, outcomes, processing, feedback } = itemParts(question);
  const label = question.tags.join('; ').slice(0, MAX_LABEL);
  return xml(
    'qti-assessment-item',
    {
      ...root(ITEM, ITEM_SCHEMA),
      identifier,
      title: titleOf(question),
      ...(label !== '' && { label }),
      'xml:lang': locale,
      adaptive: 'false',
      'time-dependent': 'false',
    },
    ...responses,
    ...outcomes,
    xml('qti-item-body', {}, ...body),
    ...processingOf(processing),
    ...feedback,
  );
}

function processingOf(rules: ItemParts['processing']): XmlElement[] {
  return rules.length === 0 ? [] : [xml('qti-response-processing', {}, ...rules)];
}

type Item = { readonly question: InterchangeQuestion; readonly identifier: string };

/** Each item scores 0 to 1; what it is worth is the weight of its reference. */
function testOf(items: readonly Item[], title: string, locale: Locale): XmlElement {
  const references = items.map(({ identifier, question }) =>
    xml(
      'qti-assessment-item-ref',
      { identifier, href: pathOf(identifier) },
      xml('qti-weight', { identifier: 'POINTS', value: String(question.points) }),
    ),
  );
  return xml(
    'qti-assessment-test',
    { ...root(ITEM, ITEM_SCHEMA), identifier: 'assessment', title, 'xml:lang': locale },
    xml(
      'qti-test-part',
      { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'simultaneous' },
      xml('qti-assessment-section', { identifier: 'section', title, visible: 'true' }, ...references),
    ),
  );
}

function manifestOf(identifiers: readonly string[]): XmlElement {
  const test = xml(
    'resource',
    { identifier: 'resource-assessment', type: 'imsqti_test_xmlv3p0', href: 'assessment.xml' },
    xml('file', { href: 'assessment.xml' }),
    ...identifiers.map((identifier) => xml('dependency', { identifierref: `resource-${identifier}` })),
  );
  const items = identifiers.map((identifier) =>
    xml(
      'resource',
      { identifier: `resource-${identifier}`, type: 'imsqti_item_xmlv3p0', href: pathOf(identifier) },
      xml('file', { href: pathOf(identifier) }),
    ),
  );
  return xml(
    'manifest',
    { ...root(PACKAGE, PACKAGE_SCHEMA), identifier: 'manifest' },
    xml('metadata', {}, xml('schema', {}, 'QTI Package'), xml('schemaversion', {}, '3.0.0')),
    xml('organizations'),
    xml('resources', {}, test, ...items),
  );
}

function root(namespace: string, schema: string): Record<string, string> {
  return { xmlns: namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${namespace} ${schema}` };
}
