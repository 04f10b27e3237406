import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { describedTypes, kindOf } from './described-types.ts';
import { priceOf } from './field-price.ts';
import { listUses } from './list-uses.ts';
import { shapeOf } from './type-shape.ts';
import { writeDefault } from './write-default.ts';

const schema = buildSchema(readFileSync(new URL('../../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'));

function fieldOf(owner: string, name: string) {
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`There is no ${owner}.${name}.`);
  return field;
}

describe('the documentation of the schema', () => {
  it('knows the kind of every type', () => {
    expect(new Set(describedTypes(schema).map(kindOf))).toEqual(
      new Set(['object', 'interface', 'union', 'input', 'enum', 'scalar']),
    );
  });

  it('says whether a value may be missing', () => {
    expect(shapeOf(fieldOf('Event', 'title').type)).toBe('one');
    expect(shapeOf(fieldOf('Query', 'event').type)).toBe('oneOrNull');
    expect(shapeOf(fieldOf('Query', 'claims').type)).toBe('list');
    const kinds = schema.getType('EventFilter');
    expect(isInputObjectType(kinds) && shapeOf(kinds.getFields().kinds?.type ?? fieldOf('Event', 'title').type)).toBe(
      'listOrNull',
    );
  });

  it('gives the price by which the API refuses', () => {
    expect(priceOf(fieldOf('Event', 'title'))).toEqual({ points: 0, times: 1, isPage: false });
    expect(priceOf(fieldOf('Event', 'facts'))).toEqual({ points: 1, times: 5, isPage: false });
    expect(priceOf(fieldOf('Query', 'events'))).toEqual({ points: 1, times: 20, isPage: true });
    expect(priceOf(fieldOf('Source', 'citation'))).toEqual({ points: 10, times: 1, isPage: false });
  });

  it('writes defaults as a query would', () => {
    const orderBy = fieldOf('Query', 'events').args.find(({ name }) => name === 'orderBy');
    expect(orderBy && writeDefault(orderBy)).toBe('DATE_ASC');
    const slug = fieldOf('Query', 'event').args[0];
    expect(slug && writeDefault(slug)).toBeNull();
  });

  it('finds where a type is used: by fields, by arguments, in unions and by those that implement it', () => {
    const usesOf = (name: string) =>
      listUses(schema, getNamedType(schema.getType(name) ?? fieldOf('Query', 'event').type)).map(({ owner, field }) =>
        field === undefined ? owner.name : `${owner.name}.${field}`,
      );
    expect(usesOf('EventFilter')).toContain('Query.events');
    expect(usesOf('EventKind')).toEqual(expect.arrayContaining(['Event.kind', 'EventFilter.kinds']));
    expect(usesOf('Node')).toEqual(expect.arrayContaining(['Event', 'SearchHit.node']));
    expect(usesOf('ValidationError')).toContain('CreateClassroomResult');
  });
});
