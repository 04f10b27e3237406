import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isObject, type JsonObject } from '../json-object.ts';
import { parseVariables } from '../parse-variables.ts';
import type { Draft } from '../share-link.ts';

/** What says how much is asked for and in which form, not what about. */
const FORM_ARGUMENTS = new Set(['first', 'last', 'after', 'before', 'locale', 'style', 'orderBy', 'match']);

/**
 * A title for the answer to a question: the name of its operation in words, "Treaties of a state", else what it asks for, "Events; indicator
 * leader-meetings".
 *
 * @param draft a question that was answered: its text parses
 */
export function nameQuestion({ query, variables, operationName }: Draft): string {
  const document = parse(query);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  if (operation === undefined) return '';
  if (operation.name !== undefined) return capitalize(toWords(operation.name.value));
  const given = parseVariables(variables);
  const standards = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue === undefined ? undefined : readValues(defaultValue, {}),
  ]);
  const values = { ...Object.fromEntries(standards), ...(given.fault === null ? given.variables : {}) };
  const parts = listFields(document, operation.selectionSet).map((field) => nameField(field, values));
  return capitalize([...new Set(parts)].join('; '));
}

/** The fields of a selection, in its fragments too. */
function listFields(document: DocumentNode, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? [] : selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return listFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? listFields(document, fragment.selectionSet) : [];
  });
}

function nameField({ name, arguments: args = [] }: FieldNode, variables: JsonObject): string {
  const words = toWords(name.value);
  const valuesOf = (argument: ArgumentNode) => readValues(argument.value, variables);
  const slug = args.find((argument) => argument.name.value === 'slug');
  if (slug !== undefined) return [words, ...valuesOf(slug)].join(' ');
  const about = args.filter((argument) => !FORM_ARGUMENTS.has(argument.name.value)).flatMap(valuesOf);
  return about.length === 0 ? words : `${words}: ${about.join(', ')}`;
}

/** The texts, numbers and names in a value, those of enumerations as words. */
function readValues(value: ValueNode, variables: JsonObject): readonly string[] {
  switch (value.kind) {
    case Kind.VARIABLE:
      return flatten(variables[value.name.value]);
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
      return [value.value];
    case Kind.ENUM:
      return [value.value.toLowerCase().replaceAll('_', ' ')];
    case Kind.LIST:
      return value.values.flatMap((item) => readValues(item, variables));
    case Kind.OBJECT:
      return value.fields
        .filter((field) => !FORM_ARGUMENTS.has(field.name.value))
        .flatMap((field) => readValues(field.value, variables));
    default:
      return [];
  }
}

function flatten(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isObject(value) ? Object.values(value).flatMap(flatten) : [];
}

/** A name of code in words: `TreatiesOfAState` is "treaties of a state"; what is all capitals stays so. */
function toWords(name: string): string {
  return name
    .split(/_|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/)
    .filter((word) => word !== '')
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
