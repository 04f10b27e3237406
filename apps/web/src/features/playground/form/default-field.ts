import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import { parseSelection } from './parse-selection.ts';
import { PLACEHOLDER } from './text-edits.ts';

/** What tells a reader most about an object, in this order; the first two lead through a connection to its objects. */
const TELLING = ['edges', 'node', 'title', 'name', 'label', 'text', 'question', 'slug', 'code', 'id'];

/** `edges { node { … } }` is the deepest way to a telling field. */
const MOST_LEVELS = 4;

/**
 * A field as it is first put into a question: valid as it stands, with an example for each argument that must be given, and with the most
 * telling field of its object.
 *
 * @param alias another name for it in the answer, where its own is taken
 */
export function writeDefaultField(field: GraphQLField<unknown, unknown>, alias?: string): string {
  const given = field.args
    .filter(isRequiredArgument)
    .map(({ name, type, description }) => `${name}: ${writeDefaultValue(type, description)}`);
  const start = alias === undefined ? field.name : `${alias}: ${field.name}`;
  const source = `${start}${given.length > 0 ? `(${given.join(', ')})` : ''} ${writeTelling(field.type, MOST_LEVELS)}`;
  return print(parseSelection(source));
}

/** The part of a question that is meant for one type only, with the most telling field of its objects. */
export function writeDefaultCondition(type: GraphQLObjectType): string {
  return print(parseSelection(`... on ${type.name} ${writeTelling(type, MOST_LEVELS)}`));
}

/** A value that its type allows, as GraphQL; for a text the example of its description. */
export function writeDefaultValue(wrapped: GraphQLInputType, description: string | null | undefined): string {
  const type = getNullableType(wrapped);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${fields.map((field) => `${field.name}: ${writeDefaultValue(field.type, field.description)}`).join(', ')}}`;
  }
  if (type.name === 'Boolean') return 'false';
  if (type.name === 'Int' || type.name === 'Float') return '1';
  return JSON.stringify(/^(?:Such as )?`([\w-]+)`/.exec(description ?? '')?.[1] ?? '');
}

function writeTelling(wrapped: GraphQLOutputType, levels: number): string {
  const type = getNamedType(wrapped);
  if (isLeafType(type)) return '';
  const telling = levels === 0 ? undefined : findTelling(type);
  return telling === undefined ? `{ ${PLACEHOLDER} }` : `{ ${telling.name} ${writeTelling(telling.type, levels - 1)} }`;
}

function findTelling(type: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const fields = type.getFields();
  const free = (field: GraphQLField<unknown, unknown> | undefined) => field !== undefined && !field.args.some(isRequiredArgument);
  return [
    ...TELLING.map((name) => fields[name]),
    ...Object.values(fields).filter(({ type }) => isLeafType(getNamedType(type))),
  ].find(free);
}
