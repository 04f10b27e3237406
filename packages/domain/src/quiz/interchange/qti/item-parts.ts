/** How each kind of question stands in a QTI item: its declarations, its interaction, and how the response becomes a score. */

import { type XmlElement, xml } from '../../../write-xml.ts';
import type {
  InterchangeBody,
  InterchangeChoice,
  InterchangeEssay,
  InterchangeMatching,
  InterchangeNumeric,
  InterchangeOrdering,
  InterchangeQuestion,
  InterchangeShortAnswer,
} from '../interchange-question.ts';

/** What an item is put together from, each list in the order of the document. */
export type ItemParts = {
  readonly responses: readonly XmlElement[];
  readonly outcomes: readonly XmlElement[];
  readonly body: readonly XmlElement[];
  readonly processing: readonly XmlElement[];
  readonly feedback: readonly XmlElement[];
};

const FRACTION_DIGITS = 5;

/** Builds the parts of an item: those of its kind, a hint before them and the explanation after the response. */
export function itemParts(question: InterchangeQuestion): ItemParts {
  const parts = partsOf(question.body, question.prompt);
  const hasExplanation = question.feedback !== '';
  return {
    ...parts,
    outcomes: [...parts.outcomes, ...(hasExplanation ? [outcome('EXPLANATION', 'single', 'identifier')] : [])],
    body: [...(question.hint === '' ? [] : [rubric('instructions', 'candidate', question.hint)]), ...parts.body],
    processing: [...parts.processing, ...(hasExplanation ? [setOutcome('EXPLANATION', base('identifier', 'shown'))] : [])],
    feedback: [...parts.feedback, ...(hasExplanation ? [modal('EXPLANATION', 'shown', question.feedback)] : [])],
  };
}

function partsOf(body: InterchangeBody, prompt: string): ItemParts {
  switch (body.type) {
    case 'choice':
      return choice(body, prompt);
    case 'matching':
      return matching(body, prompt);
    case 'ordering':
      return ordering(body, prompt);
    case 'numeric':
      return numeric(body, prompt);
    case 'short-answer':
      return shortAnswer(body, prompt);
    case 'essay':
      return essay(body, prompt);
  }
}

function choice({ isSingle, options }: InterchangeChoice, prompt: string): ItemParts {
  const cardinality = isSingle ? 'single' : 'multiple';
  const named = options.map((option, index) => ({ ...option, identifier: `option-${index + 1}` }));
  const right = named.filter(({ fraction }) => (isSingle ? fraction === 1 : fraction > 0));
  const mapping = named.map(({ identifier, fraction }) => ({ key: identifier, value: fraction }));
  return {
    responses: [
      response(
        cardinality,
        'identifier',
        right.map(({ identifier }) => identifier),
        mapping,
      ),
    ],
    outcomes: [...scores(), outcome('FEEDBACK', cardinality, 'identifier')],
    body: [
      xml(
        'qti-choice-interaction',
        { 'response-identifier': 'RESPONSE', shuffle: 'true', 'max-choices': isSingle ? '1' : '0' },
        promptOf(prompt),
        ...named.map(({ identifier, text }) => xml('qti-simple-choice', { identifier }, text)),
      ),
    ],
    processing: [mapped(), setOutcome('FEEDBACK', variable('RESPONSE'))],
    feedback: named
      .filter(({ feedback }) => feedback !== '')
      .map(({ identifier, feedback }) => modal('FEEDBACK', identifier, feedback)),
  };
}

function matching({ pairs, distractors }: InterchangeMatching, prompt: string): ItemParts {
  const rights = [...new Set([...pairs.map(({ right }) => right), ...distractors])];
  const targetOf = (right: string) => `target-${rights.indexOf(right) + 1}`;
  const keys = pairs.map(({ right }, index) => `item-${index + 1} ${targetOf(right)}`);
  const choices = (name: string, texts: readonly string[], most: number) =>
    xml(
      'qti-simple-match-set',
      {},
      ...texts.map((text, index) =>
        xml('qti-simple-associable-choice', { identifier: `${name}-${index + 1}`, 'match-max': String(most) }, text),
      ),
    );
  return {
    responses: [
      response(
        'multiple',
        'directedPair',
        keys,
        keys.map((key) => ({ key, value: 1 / keys.length })),
      ),
    ],
    outcomes: scores(),
    body: [
      xml(
        'qti-match-interaction',
        { 'response-identifier': 'RESPONSE', shuffle: 'true', 'max-associations': String(pairs.length) },
        promptOf(prompt),
        choices(
          'item',
          pairs.map(({ left }) => left),
          1,
        ),
        choices('target', rights, pairs.length),
      ),
    ],
    processing: [mapped()],
    feedback: [],
  };
}

function ordering({ items }: InterchangeOrdering, prompt: string): ItemParts {
  const named = items.map((text, index) => ({ text, identifier: `item-${index + 1}` }));
  return {
    responses: [
      response(
        'ordered',
        'identifier',
        named.map(({ identifier }) => identifier),
        [],
      ),
    ],
    outcomes: scores(),
    body: [
      xml(
        'qti-order-interaction',
        { 'response-identifier': 'RESPONSE', shuffle: 'true' },
        promptOf(prompt),
        ...named.map(({ identifier, text }) => xml('qti-simple-choice', { identifier }, text)),
      ),
    ],
    processing: [fullMarkWhen(xml('qti-match', {}, variable('RESPONSE'), xml('qti-correct', { identifier: 'RESPONSE' })))],
    feedback: [],
  };
}

function numeric({ number, tolerance, unit }: InterchangeNumeric, prompt: string): ItemParts {
  const isNear = xml(
    'qti-equal',
    {
      'tolerance-mode': 'absolute',
      tolerance: `${tolerance} ${tolerance}`,
      'include-lower-bound': 'true',
      'include-upper-bound': 'true',
    },
    variable('RESPONSE'),
    xml('qti-correct', { identifier: 'RESPONSE' }),
  );
  const entry = xml('qti-text-entry-interaction', { 'response-identifier': 'RESPONSE', 'expected-length': '12' });
  return {
    responses: [response('single', 'float', [String(number)], [])],
    outcomes: scores(),
    body: [...paragraphs(prompt), xml('p', {}, entry, ...(unit === '' ? [] : [` ${unit}`]))],
    processing: [fullMarkWhen(isNear)],
    feedback: [],
  };
}

function shortAnswer({ answers }: InterchangeShortAnswer, prompt: string): ItemParts {
  const right = answers.filter(({ fraction }) => fraction === 1).map(({ text }) => text);
  const mapping = answers.map(({ text, fraction }) => ({ key: text, value: fraction }));
  return {
    responses: [response('single', 'string', right.slice(0, 1), mapping)],
    outcomes: scores(),
    body: [...paragraphs(prompt), xml('p', {}, xml('qti-text-entry-interaction', { 'response-identifier': 'RESPONSE' }))],
    processing: [mapped()],
    feedback: [],
  };
}

function essay({ graderInfo }: InterchangeEssay, prompt: string): ItemParts {
  return {
    responses: [response('single', 'string', [], [])],
    outcomes: [outcome('SCORE', 'single', 'float', { 'external-scored': 'human' }, '0'), maxScore()],
    body: [
      ...(graderInfo === '' ? [] : [rubric('scoring', 'scorer', graderInfo)]),
      xml('qti-extended-text-interaction', { 'response-identifier': 'RESPONSE' }, promptOf(prompt)),
    ],
    processing: [],
    feedback: [],
  };
}

function response(
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  mapping: readonly { readonly key: string; readonly value: number }[],
): XmlElement {
  const isText = baseType === 'string';
  return xml(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality, 'base-type': baseType },
    ...(correct.length === 0 ? [] : [xml('qti-correct-response', {}, ...correct.map(value))]),
    ...(mapping.length === 0
      ? []
      : [
          xml(
            'qti-mapping',
            { 'lower-bound': '0', 'upper-bound': '1', 'default-value': '0' },
            ...mapping.map(({ key, value: mark }) =>
              xml('qti-map-entry', {
                'map-key': key,
                'mapped-value': numberText(mark),
                ...(isText && { 'case-sensitive': 'false' }),
              }),
            ),
          ),
        ]),
  );
}

function scores(): XmlElement[] {
  return [outcome('SCORE', 'single', 'float', {}, '0'), maxScore()];
}

function maxScore(): XmlElement {
  return outcome('MAXSCORE', 'single', 'float', {}, '1');
}

function outcome(
  identifier: string,
  cardinality: string,
  baseType: string,
  more: Record<string, string> = {},
  start?: string,
): XmlElement {
  const children = start === undefined ? [] : [xml('qti-default-value', {}, value(start))];
  return xml('qti-outcome-declaration', { identifier, cardinality, 'base-type': baseType, ...more }, ...children);
}

function mapped(): XmlElement {
  return setOutcome('SCORE', xml('qti-map-response', { identifier: 'RESPONSE' }));
}

function fullMarkWhen(condition: XmlElement): XmlElement {
  return xml('qti-response-condition', {}, xml('qti-response-if', {}, condition, setOutcome('SCORE', base('float', '1'))));
}

function setOutcome(identifier: string, expression: XmlElement): XmlElement {
  return xml('qti-set-outcome-value', { identifier }, expression);
}

function base(baseType: string, text: string): XmlElement {
  return xml('qti-base-value', { 'base-type': baseType }, text);
}

function variable(identifier: string): XmlElement {
  return xml('qti-variable', { identifier });
}

function value(text: string): XmlElement {
  return xml('qti-value', {}, text);
}

function modal(outcomeIdentifier: string, identifier: string, text: string): XmlElement {
  return xml(
    'qti-modal-feedback',
    { 'outcome-identifier': outcomeIdentifier, identifier, 'show-hide': 'show' },
    xml('qti-content-body', {}, ...paragraphs(text)),
  );
}

function rubric(use: string, view: string, text: string): XmlElement {
  return xml('qti-rubric-block', { use, view }, xml('qti-content-body', {}, ...paragraphs(text)));
}

/** A prompt holds no paragraphs: its lines are broken. */
function promptOf(text: string): XmlElement {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return xml('qti-prompt', {}, ...lines.flatMap((line, index) => (index === 0 ? [line] : [xml('br'), line])));
}

function paragraphs(text: string): XmlElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => xml('p', {}, line));
}

function numberText(number: number): string {
  return String(Number(number.toFixed(FRACTION_DIGITS)));
}
