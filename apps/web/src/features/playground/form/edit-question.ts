import { type GraphQLSchema, isObjectType, Kind, parse, type ValueNode, validate } from 'graphql';
import { writeDefaultCondition, writeDefaultField } from './default-field.ts';
import { dropUnused } from './drop-unused.ts';
import { editArgument } from './edit-argument.ts';
import { fieldsOf, findOperation, findSet, type SelectionPath, type TypedSet } from './find-selection.ts';
import { applyEdits, insertSelection, locationOf, PLACEHOLDER, type TextEdit, takeOutSelection } from './text-edits.ts';

/** What an edit works on. Its text has to parse; comments, fragments, aliases and directives in it stay as they are. */
export type EditedQuestion = {
  readonly schema: GraphQLSchema;
  readonly text: string;
  /** Which operation of the text is meant; the first one where there is none of that name. */
  readonly operation: string | undefined;
};

/** How many names are tried for a field whose own name is taken by another one in the answer. */
const MOST_NAMES = 20;

/**
 * Puts a field of the schema behind the others of the set at `path`, with what it needs to be valid: examples for the arguments that must be
 * given, a telling field of its object, another name where its own is taken. Returns the new text.
 */
export function addField(question: EditedQuestion, path: SelectionPath, name: string): string {
  const { set, type } = setAt(question, path);
  const field = fieldsOf(type)[name];
  const add = (selection: string) => applyEdits(question.text, [insertSelection(question.text, set, selection)]);
  if (field === undefined) return add(name);
  return firstWithoutNewFault(question, [
    () => add(writeDefaultField(field)),
    ...otherNames(name).map((alias) => () => add(writeDefaultField(field, alias))),
  ]);
}

/** Adds the part of a question that is meant for one type of a union or an interface only, with a telling field. Returns the new text. */
export function addTypeCondition(question: EditedQuestion, path: SelectionPath, typeName: string): string {
  const { set } = setAt(question, path);
  const type = question.schema.getType(typeName);
  const add = (selection: string) => applyEdits(question.text, [insertSelection(question.text, set, selection)]);
  return firstWithoutNewFault(question, [
    ...(isObjectType(type) ? [() => add(writeDefaultCondition(type))] : []),
    // Where its telling field would be another thing under a name that another type has taken.
    () => add(`... on ${typeName} {\n  ${PLACEHOLDER}\n}`),
  ]);
}

/** Takes the selection at `path` out, and with it the variables and fragments that only it used. Returns the new text. */
export function removeSelection(question: EditedQuestion, path: SelectionPath): string {
  const { set } = setAt(question, path.slice(0, -1));
  const selection = set.selections[path.at(-1) ?? -1];
  if (selection === undefined) return question.text;
  return dropUnused(question.text, applyEdits(question.text, [takeOutSelection(question.text, set, selection)]));
}

/** Gives the field at `path` an argument, or takes it away where `value` is null. Returns the new text. */
export function setArgument(question: EditedQuestion, path: SelectionPath, name: string, value: ValueNode | null): string {
  const { set } = setAt(question, path.slice(0, -1));
  const field = set.selections[path.at(-1) ?? -1];
  if (field?.kind !== Kind.FIELD) return question.text;
  const edits = editArgument(question.text, field, name, value);
  const finish = (all: readonly TextEdit[]) => dropUnused(question.text, applyEdits(question.text, all));
  const renamed = otherNames(field.name.value).map((alias) => {
    const { start } = locationOf(field.name);
    return () => finish([...edits, { start, end: start, text: `${alias}: ` }]);
  });
  return firstWithoutNewFault(question, [() => finish(edits), ...(field.alias === undefined ? renamed : [])]);
}

function setAt({ schema, text, operation }: EditedQuestion, path: SelectionPath): TypedSet {
  const found = findOperation(parse(text), operation);
  const set = found === undefined ? null : findSet(schema, found, path);
  if (set === null) throw new Error(`The question has no selections at the place ${path.join('.')}.`);
  return set;
}

function otherNames(name: string): readonly string[] {
  return Array.from({ length: MOST_NAMES }, (_, index) => `${name}${index + 2}`);
}

/** The first text that is not worse than the one before; if each is, the first, so that the API can say why. */
function firstWithoutNewFault({ schema, text }: EditedQuestion, candidates: readonly (() => string)[]): string {
  const countFaults = (candidate: string) => validate(schema, parse(candidate)).length;
  const known = countFaults(text);
  const [first = () => text] = candidates;
  const chosen = candidates.find((write) => countFaults(write()) <= known) ?? first;
  return chosen();
}
