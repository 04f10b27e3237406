import { writeXml, type XmlElement, xml } from '../../../write-xml.ts';
import {
  type ExportResult,
  type InterchangeBody,
  type InterchangeOption,
  type InterchangeQuestion,
  titleOf,
} from '../interchange-question.ts';
import { promptWithUnit } from '../unit-in-prompt.ts';

/** Moodle's default: each wrong try of an interactive quiz costs a third of the mark. */
const PENALTY = '0.3333333';

/** Digits after the point of a fraction: Moodle knows a third as 33.33333 and refuses marks that are further from its list. */
const FRACTION_DIGITS = 5;

/**
 * Writes questions as a Moodle XML file (https://docs.moodle.org/en/Moodle_XML_format), read by Moodle 4.4 and later: from there on
 * ordering belongs to its core.
 *
 * @param category Where Moodle puts them, a path with slashes.
 */
export function writeMoodleXml(questions: readonly InterchangeQuestion[], category: string): ExportResult {
  const head = xml('question', { type: 'category' }, xml('category', {}, text(`$course$/top/${category}`)));
  const quiz = xml('quiz', {}, head, ...questions.map(toElement));
  return { files: [{ path: 'questions.xml', text: writeXml(quiz) }], losses: [] };
}

function toElement(question: InterchangeQuestion): XmlElement {
  const { id, feedback, hint, tags, points, body } = question;
  return xml(
    'question',
    { type: TYPES[body.type] },
    xml('name', {}, text(titleOf(question))),
    plain('questiontext', promptWithUnit(question)),
    plain('generalfeedback', feedback),
    xml('defaultgrade', {}, String(points)),
    xml('penalty', {}, body.type === 'essay' ? '0' : PENALTY),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, id),
    ...bodyOf(body),
    ...(hint === '' ? [] : [plain('hint', hint)]),
    xml('tags', {}, ...tags.map((tag) => xml('tag', {}, text(tag)))),
  );
}

const TYPES: Record<InterchangeBody['type'], string> = {
  choice: 'multichoice',
  matching: 'matching',
  ordering: 'ordering',
  numeric: 'numerical',
  'short-answer': 'shortanswer',
  essay: 'essay',
};

function bodyOf(body: InterchangeBody): XmlElement[] {
  switch (body.type) {
    case 'choice':
      return [
        xml('single', {}, String(body.isSingle)),
        xml('shuffleanswers', {}, 'true'),
        xml('answernumbering', {}, 'abc'),
        ...body.options.map((option) => answer(option, 'plain_text')),
      ];
    case 'matching':
      return [
        xml('shuffleanswers', {}, 'true'),
        ...[...body.pairs, ...body.distractors.map((right) => ({ left: '', right }))].map(({ left, right }) =>
          xml('subquestion', { format: 'plain_text' }, text(left), xml('answer', {}, text(right))),
        ),
      ];
    case 'ordering':
      return [
        xml('layouttype', {}, 'VERTICAL'),
        xml('selecttype', {}, 'ALL'),
        xml('selectcount', {}, String(body.items.length)),
        // Counts for every item those before and after it that stand right: the share of all pairs, as we score.
        xml('gradingtype', {}, 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
        xml('showgrading', {}, 'SHOW'),
        xml('numberingstyle', {}, 'none'),
        ...body.items.map((item, index) => xml('answer', { fraction: `${index + 1}.0000000`, format: 'plain_text' }, text(item))),
      ];
    case 'numeric':
      return [
        xml(
          'answer',
          { fraction: '100', format: 'moodle_auto_format' },
          text(String(body.number)),
          plain('feedback', ''),
          xml('tolerance', {}, String(body.tolerance)),
        ),
        ...(body.unit === '' ? [] : unitOf(body.unit)),
      ];
    case 'short-answer':
      return [xml('usecase', {}, '0'), ...body.answers.map((option) => answer(option, 'moodle_auto_format'))];
    case 'essay':
      return [
        xml('responseformat', {}, 'editor'),
        xml('responserequired', {}, '1'),
        xml('responsefieldlines', {}, '15'),
        xml('attachments', {}, '0'),
        xml('attachmentsrequired', {}, '0'),
        plain('graderinfo', body.graderInfo),
        plain('responsetemplate', ''),
      ];
  }
}

/** The unit may be typed or left away. */
function unitOf(unit: string): XmlElement[] {
  return [
    xml('units', {}, xml('unit', {}, xml('multiplier', {}, '1'), xml('unit_name', {}, unit))),
    xml('unitgradingtype', {}, '0'),
    xml('showunits', {}, '0'),
  ];
}

function answer({ text: given, fraction, feedback }: InterchangeOption, format: string): XmlElement {
  const percent = String(Number((100 * fraction).toFixed(FRACTION_DIGITS)));
  return xml('answer', { fraction: percent, format }, text(given), plain('feedback', feedback));
}

function plain(name: string, content: string): XmlElement {
  return xml(name, { format: 'plain_text' }, text(content));
}

function text(content: string): XmlElement {
  return xml('text', {}, content);
}
