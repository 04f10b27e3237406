import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interchangeQuestions } from '../../../../test/interchange-arbitraries.ts';
import type { XmlElement } from '../../../write-xml.ts';
import type { InterchangeBody, InterchangeQuestion } from '../interchange-question.ts';
import { childOf, childrenOf, parseXml, textOf } from '../read-xml.ts';
import { writeQti } from './write-qti.ts';

const make = (body: InterchangeBody, more: Partial<InterchangeQuestion> = {}): InterchangeQuestion => ({
  id: 'border-river',
  prompt: 'Which river?',
  hint: '',
  feedback: 'It is short.',
  tags: ['level:recall', 'difficulty:1'],
  points: 1,
  body,
  ...more,
});

const filesOf = (questions: readonly InterchangeQuestion[]) =>
  new Map(writeQti(questions, 'Rivers', 'ko').files.map(({ path, text }) => [path, parseXml(text)]));

function itemOf(question: InterchangeQuestion): XmlElement {
  const item = filesOf([question]).get(`items/${question.id}.xml`);
  if (!item) throw new Error('The item is missing.');
  return item;
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...descendants(child)]));
}

const named = (element: XmlElement, name: string) => descendants(element).filter((child) => child.name === name);
const valuesOf = (element: XmlElement, attribute: string) =>
  descendants(element).flatMap((child) => child.attributes[attribute] ?? []);

/** What `qti-map-response` gives for these values, by the specification: the sum of their entries within the bounds. */
function mappedScore(item: XmlElement, values: readonly string[]): number {
  const [mapping] = named(item, 'qti-mapping');
  const entries = new Map(
    childrenOf(mapping, 'qti-map-entry').map(({ attributes }) => [attributes['map-key'], Number(attributes['mapped-value'])]),
  );
  const sum = values.reduce((total, value) => total + (entries.get(value) ?? 0), 0);
  return Math.min(Number(mapping?.attributes['upper-bound']), Math.max(Number(mapping?.attributes['lower-bound']), sum));
}

const correctOf = (item: XmlElement) =>
  named(item, 'qti-correct-response').flatMap((correct) => childrenOf(correct, 'qti-value').map(textOf));

/** The order of the children of an item in imsqti_asiv3p0_v1p0.xsd. */
const ORDER = [
  'qti-response-declaration',
  'qti-outcome-declaration',
  'qti-item-body',
  'qti-response-processing',
  'qti-modal-feedback',
];

describe('writeQti', () => {
  it('writes a package whose manifest names every file once, and whose test holds every item', () => {
    fc.assert(
      fc.property(fc.uniqueArray(interchangeQuestions, { maxLength: 4, selector: ({ id }) => id }), (questions) => {
        const files = filesOf(questions);
        const manifest = files.get('imsmanifest.xml');
        const test = files.get('assessment.xml');
        if (!manifest || !test) throw new Error('The package is incomplete.');
        const resources = childrenOf(childOf(manifest, 'resources'), 'resource');
        expect(resources.map(({ attributes }) => attributes.href).sort()).toEqual(
          [...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort(),
        );
        const ids = resources.map(({ attributes }) => attributes.identifier);
        expect(new Set(ids).size).toBe(ids.length);
        expect(valuesOf(manifest, 'identifierref').every((reference) => ids.includes(reference))).toBe(true);
        expect(named(test, 'qti-assessment-item-ref')).toHaveLength(questions.length);
        expect(named(test, 'qti-weight').map(({ attributes }) => Number(attributes.value))).toEqual(
          questions.map(({ points }) => points),
        );
      }),
    );
  });

  it('writes items whose parts fit together, in the order of the schema', () => {
    fc.assert(
      fc.property(interchangeQuestions, (question) => {
        const item = itemOf({ ...question, id: 'item' });
        const names = item.children.flatMap((child) => (typeof child === 'string' ? [] : child.name));
        const ranks = names.map((name) => ORDER.indexOf(name));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks).not.toContain(-1);

        const outcomes = childrenOf(item, 'qti-outcome-declaration').map(({ attributes }) => attributes.identifier);
        const assigned = named(item, 'qti-set-outcome-value').map(({ attributes }) => attributes.identifier);
        expect(assigned.every((identifier) => outcomes.includes(identifier))).toBe(true);
        expect(valuesOf(item, 'outcome-identifier').every((identifier) => outcomes.includes(identifier))).toBe(true);
        expect(new Set(valuesOf(item, 'response-identifier'))).toEqual(new Set(['RESPONSE']));

        const choices = [...named(item, 'qti-simple-choice'), ...named(item, 'qti-simple-associable-choice')];
        const ids = choices.map(({ attributes }) => attributes.identifier ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        if (choices.length > 0) {
          const keys = [...correctOf(item), ...valuesOf(item, 'map-key')].flatMap((key) => key.split(' '));
          expect(keys.every((key) => ids.includes(key))).toBe(true);
        }
      }),
    );
  });

  it('keeps every text', () => {
    fc.assert(
      fc.property(interchangeQuestions, ({ prompt, ...question }) => {
        const text = textOf(itemOf({ ...question, prompt, id: 'item' })).replace(/\s/g, '');
        expect(text).toContain(prompt.replace(/\s/g, ''));
        expect(text).toContain(question.feedback.replace(/\s/g, ''));
        if (question.body.type === 'choice') {
          for (const option of question.body.options) {
            expect(text).toContain(option.text.replace(/\s/g, ''));
            expect(text).toContain(option.feedback.replace(/\s/g, ''));
          }
        }
      }),
    );
  });

  it('gives the full mark to the key, and to ticked options the sum of their fractions, not below zero', () => {
    const options = [1 / 2, 1 / 2, -1 / 3, -1 / 3, -1 / 3].map((fraction, index) => ({
      text: `${index}`,
      fraction,
      feedback: 'Why',
    }));
    const item = itemOf(make({ type: 'choice', isSingle: false, options }));
    expect(correctOf(item)).toEqual(['option-1', 'option-2']);
    expect(mappedScore(item, correctOf(item))).toBe(1);
    expect(mappedScore(item, ['option-1', 'option-3'])).toBeCloseTo(1 / 6, 4);
    expect(mappedScore(item, ['option-3'])).toBe(0);
    expect(named(item, 'qti-choice-interaction')[0]?.attributes['max-choices']).toBe('0');
  });

  it('gives each pair of a matching its share', () => {
    const pairs = [
      { left: 'Moscow', right: 'USSR' },
      { left: 'Leningrad', right: 'USSR' },
      { left: 'Pyongyang', right: 'DPRK' },
    ];
    const item = itemOf(make({ type: 'matching', pairs, distractors: ['PRC'] }));
    expect(correctOf(item)).toEqual(['item-1 target-1', 'item-2 target-1', 'item-3 target-2']);
    expect(mappedScore(item, correctOf(item))).toBeCloseTo(1, 4);
    expect(mappedScore(item, ['item-1 target-2', 'item-3 target-2'])).toBeCloseTo(1 / 3, 4);
  });

  it('compares numbers within the tolerance and leaves essays to a person', () => {
    const numeric = itemOf(make({ type: 'numeric', number: 17, tolerance: 0.5, unit: 'km' }));
    expect(named(numeric, 'qti-equal')[0]?.attributes).toMatchObject({ 'tolerance-mode': 'absolute', tolerance: '0.5 0.5' });
    expect(textOf(childOf(numeric, 'qti-item-body'))).toContain('km');
    const essay = itemOf(make({ type: 'essay', graderInfo: 'Two sources: 4 points.' }));
    expect(valuesOf(essay, 'external-scored')).toEqual(['human']);
    expect(named(essay, 'qti-rubric-block').map(({ attributes }) => attributes.view)).toEqual(['scorer']);
  });

  it('says that an ordering is scored all or nothing', () => {
    expect(writeQti([make({ type: 'ordering', items: ['a', 'b'] })], 'Rivers', 'en').losses).toEqual([
      { question: 'border-river', code: 'PARTIAL_CREDIT', detail: 'all or nothing' },
    ]);
  });
});
