import { DEFAULT_PAGE_SIZE } from '@tumen/domain/operation-limits';
import { type DocumentNode, type FieldNode, Kind, parse, type ValueNode } from 'graphql';
import { editArgument } from '../form/edit-argument.ts';
import { applyEdits, insertSelection, locationOf } from '../form/text-edits.ts';
import { parseVariables } from '../parse-variables.ts';
import type { Draft } from '../share-link.ts';
import { findAnsweredField } from './find-answered-field.ts';

/** What tells whether a list goes on, and from where. */
const PAGE_FIELDS = ['hasNextPage', 'endCursor'];

/**
 * How many rows at most a question asks for of the connection at a path of its answer. Null where that is not said by `first`.
 *
 * @param draft a question that was answered: its text parses
 */
export function readPageSize(draft: Draft, path: string): number | null {
  const document = parse(draft.query);
  const field = findAnsweredField(document, draft.operationName, path);
  if (field === undefined || argumentOf(field, 'last') !== undefined) return null;
  const first = argumentOf(field, 'first');
  return first === undefined ? DEFAULT_PAGE_SIZE : readNumber(document, draft, first);
}

/** Whether the list at a path of an answer begins with its first row, and not behind a cursor. */
export function isFromStart(draft: Draft, path: string): boolean {
  const document = parse(draft.query);
  const field = findAnsweredField(document, draft.operationName, path);
  if (field === undefined || argumentOf(field, 'before') !== undefined) return false;
  const after = argumentOf(field, 'after');
  const given = after?.kind === Kind.VARIABLE ? readVariables(draft)[after.name.value] : undefined;
  if (given !== undefined) return given === null;
  const value = after?.kind === Kind.VARIABLE ? defaultOf(document, after.name.value) : after;
  return value === undefined || value.kind === Kind.NULL;
}

/** The same question from behind a cursor on. Null where a text cannot say so for this list alone. */
export function askPageAfter(draft: Draft, path: string, cursor: string): Draft | null {
  const field = findOwnField(draft, path);
  if (field === null) return null;
  const after = argumentOf(field, 'after');
  if (after?.kind === Kind.VARIABLE) {
    const variables = { ...readVariables(draft), [after.name.value]: cursor };
    return { ...draft, variables: JSON.stringify(variables, null, 2) };
  }
  const edits = editArgument(draft.query, field, 'after', { kind: Kind.STRING, value: cursor });
  return { ...draft, query: applyEdits(draft.query, edits) };
}

/** The same question, which also asks whether the list goes on, and from where. Null where a text cannot say so for this list alone. */
export function askWhetherMore(draft: Draft, path: string): Draft | null {
  const set = findOwnField(draft, path)?.selectionSet;
  if (set === undefined) return null;
  const pageInfo = set.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.alias === undefined && selection.name.value === 'pageInfo',
  );
  const known = pageInfo?.kind === Kind.FIELD ? pageInfo.selectionSet : undefined;
  const edit =
    known === undefined
      ? insertSelection(draft.query, set, `pageInfo {\n${PAGE_FIELDS.map((name) => `  ${name}\n`).join('')}}`)
      : insertSelection(draft.query, known, PAGE_FIELDS.filter((name) => !namesIn(known).has(name)).join('\n'));
  return { ...draft, query: applyEdits(draft.query, [edit]) };
}

/** The field at a path, unless it stands in a fragment, which other lists may share. */
function findOwnField({ query, operationName }: Draft, path: string): FieldNode | null {
  const document = parse(query);
  const field = findAnsweredField(document, operationName, path);
  if (field === undefined) return null;
  const { start } = locationOf(field);
  const isShared = document.definitions.some(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && locationOf(definition).start < start && start < locationOf(definition).end,
  );
  return isShared ? null : field;
}

function namesIn({ selections }: NonNullable<FieldNode['selectionSet']>): ReadonlySet<string> {
  return new Set(selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '')));
}

function argumentOf({ arguments: args = [] }: FieldNode, name: string): ValueNode | undefined {
  return args.find((argument) => argument.name.value === name)?.value;
}

function readNumber(document: DocumentNode, draft: Draft, value: ValueNode): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.NULL) return DEFAULT_PAGE_SIZE;
  if (value.kind !== Kind.VARIABLE) return null;
  const given = readVariables(draft)[value.name.value];
  if (typeof given === 'number') return given;
  const standard = defaultOf(document, value.name.value);
  return standard?.kind === Kind.INT ? Number(standard.value) : DEFAULT_PAGE_SIZE;
}

function defaultOf(document: DocumentNode, variableName: string): ValueNode | undefined {
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return definitions.find(({ variable }) => variable.name.value === variableName)?.defaultValue;
}

function readVariables({ variables }: Draft): { readonly [name: string]: unknown } {
  const parsed = parseVariables(variables);
  return parsed.fault === null ? (parsed.variables ?? {}) : {};
}
