import {
  buildSchema,
  type GraphQLInputType,
  isInputObjectType,
  isInputType,
  parseType,
  parseValue,
  print,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { controlOf, isSameLine, readChoice, readChoices, readTyped, setObjectField } from './argument-value.ts';

const schema = buildSchema(`
  scalar Date
  enum Kind { TREATY VISIT }
  input Filter { from: String kinds: [Kind!] has: Boolean near: Point }
  input Point { x: Float! y: Float! }
  type Query { a(filter: Filter, first: Int, id: ID): String }
`);

function typeOf(text: string): GraphQLInputType {
  const type = typeFromAST(schema, parseType(text));
  if (!isInputType(type)) throw new Error(`${text} is no type of an input.`);
  return type;
}

const control = (type: string, value?: string) => controlOf(typeOf(type), value === undefined ? undefined : parseValue(value));

describe('controlOf', () => {
  it.each([
    ['Boolean', 'true', { kind: 'truth', value: 'true' }],
    ['Int!', '3', { kind: 'number', value: '3' }],
    ['Float', '2.5', { kind: 'number', value: '2.5' }],
    ['Date', '"1950-06-25"', { kind: 'date', value: '1950-06-25' }],
    ['String', '"북한"', { kind: 'text', value: '북한' }],
    ['ID!', '7', { kind: 'text', value: '7' }],
    ['[String!]', '["rok", "dprk"]', { kind: 'texts', value: 'rok, dprk' }],
    ['[String!]', '"rok"', { kind: 'texts', value: 'rok' }],
    ['[Kind!]', '[VISIT]', { kind: 'choices', values: ['VISIT'] }],
    ['Kind', 'VISIT', { kind: 'choice', value: 'VISIT' }],
  ])('asks for %s and finds %s there', (type, value, expected) => {
    expect(control(type, value)).toMatchObject(expected);
  });

  it.each([
    ['Int', '$first'],
    ['Int', '"three"'],
    ['[Kind!]', '[VISIT, $kind]'],
    ['[String!]', '["Kim, Il"]'],
    ['[Filter!]', '[{has: true}]'],
    ['Filter', 'null'],
    ['Kind', '$kind'],
  ])('leaves to the text what no control can show: %s %s', (type, value) => {
    expect(control(type, value)).toEqual({ kind: 'source', value });
  });

  it('finds nothing where nothing is', () => {
    expect(control('Int')).toEqual({ kind: 'number', value: '' });
    expect(control('[Kind!]')).toMatchObject({ kind: 'choices', values: [] });
    expect(control('Filter')).toMatchObject({ kind: 'object', value: undefined });
  });
});

const written = (value: ValueNode | null | undefined) => (value ? print(value) : value);

describe('what is typed and chosen', () => {
  it('becomes a value once it is one', () => {
    expect(written(readTyped('number', '-2'))).toBe('-2');
    expect(written(readTyped('number', '2.50'))).toBe('2.50');
    expect(readTyped('number', '-')).toBeUndefined();
    expect(readTyped('number', '007')).toBeUndefined();
    expect(readTyped('number', '')).toBeNull();
    expect(written(readTyped('text', 'a "b"'))).toBe('"a \\"b\\""');
    expect(written(readTyped('texts', ' rok, ,dprk,'))).toBe('["rok", "dprk"]');
    expect(readTyped('texts', ' , ')).toBeNull();
    expect(written(readChoice('truth', 'false'))).toBe('false');
    expect(written(readChoice('choice', 'VISIT'))).toBe('VISIT');
    expect(readChoice('choice', '')).toBeNull();
    expect(written(readChoices(['VISIT', 'TREATY']))).toBe('[VISIT, TREATY]');
    expect(readChoices([])).toBeNull();
  });

  it('is the same line while a comma is typed, and another one once a word follows', () => {
    expect(isSameLine('texts', 'rok, ', 'rok')).toBe(true);
    expect(isSameLine('texts', 'rok, dprk', 'rok')).toBe(false);
    expect(isSameLine('number', '3', '4')).toBe(false);
  });
});

describe('setObjectField', () => {
  it('changes one field of an object, and takes the object along with its last field', () => {
    const filter = typeOf('Filter');
    if (!isInputObjectType(filter)) throw new Error('A filter is an object.');
    const one = setObjectField(filter, undefined, 'has', parseValue('true'));
    expect(one && print(one)).toBe('{has: true}');
    if (one?.kind !== 'ObjectValue') throw new Error('An object is expected.');
    const two = setObjectField(filter, one, 'from', parseValue('"1950"'));
    expect(two && print(two)).toBe('{has: true, from: "1950"}');
    expect(setObjectField(filter, one, 'has', null)).toBeNull();
  });

  it('gives a new object the fields that it must have', () => {
    const point = typeOf('Point');
    if (!isInputObjectType(point)) throw new Error('A point is an object.');
    const value = setObjectField(point, undefined, 'x', parseValue('5'));
    expect(value && print(value)).toBe('{x: 5, y: 1}');
  });
});
