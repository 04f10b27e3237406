import { readFileSync } from 'node:fs';
import { PUBLIC_QUERIES } from '@tumen/domain/public-queries';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printPublicSchema, schemaFile } from './printed-schema.ts';
import { buildSchema } from './schema.ts';

const schema = buildSchema();

/** Paths of all things that a reader of the playground can see and that say nothing of themselves. */
function undescribed(type: GraphQLNamedType): string[] {
  const { name, description } = type;
  const missing = description ? [] : [name];
  if (isEnumType(type))
    missing.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${name}.${value.name}`])));
  if (isInputObjectType(type)) {
    missing.push(...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${name}.${field.name}`])));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${name}.${field.name}`);
      missing.push(...field.args.flatMap((arg) => (arg.description ? [] : [`${name}.${field.name}(${arg.name})`])));
    }
  }
  return missing;
}

function publicTypes(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
}

test('describes every type, field, argument, enum value and input field', () => {
  expect(publicTypes(schema).flatMap(undescribed)).toEqual([]);
});

test('is the schema that is committed (npm run schema:print writes it)', () => {
  expect(printPublicSchema()).toBe(readFileSync(schemaFile, 'utf8'));
});

test('lets caches keep queries that exist', () => {
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect([...PUBLIC_QUERIES].filter((name) => !queries.includes(name))).toEqual([]);
});

test('reaches a key through released feedback only', () => {
  const holders = publicTypes(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          getNamedType(field.type).name === 'QuestionKey' ? [`${type.name}.${field.name}`] : [],
        )
      : [],
  );
  expect(holders).toEqual(['QuestionFeedback.key']);
});

test('shows of a check question what a student may see and nothing else', () => {
  const type = schema.getType('CheckQuestion');
  expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([
    'criteria',
    'hint',
    'id',
    'kind',
    'options',
    'prompt',
    'slug',
    'targets',
    'translated',
    'unit',
    'words',
  ]);
});

test('shows of a question in review what may be seen of any question, and nothing else', () => {
  const [card, view] = ['ReviewQuestion', 'QuestionView'].map((name) => {
    const type = schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  });
  expect(card?.sort()).toEqual([...(view ?? []), 'version'].sort());
});
