import { type DocumentNode, type GraphQLSchema, isAbstractType, Kind, type SelectionNode } from 'graphql';
import type { TypedSet } from './find-selection.ts';

type WrittenQuestion = { readonly schema: GraphQLSchema; readonly document: DocumentNode };

/** The fields that the fragments spread in a set bring into it: by their names in the schema, the fragment that stands in the set. */
export function findBroughtFields(question: WrittenQuestion, { set, type }: TypedSet): ReadonlyMap<string, string> {
  const brought = new Map<string, string>();
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) continue;
    const { value } = selection.name;
    for (const field of namesBy(question, selection, type, new Set())) brought.set(field, brought.get(field) ?? value);
  }
  return brought;
}

/** What a selection brings to a type. `seen` fragments are not opened again: a text can spread one in itself. */
function namesBy(
  question: WrittenQuestion,
  selection: SelectionNode,
  type: TypedSet['type'],
  seen: Set<string>,
): readonly string[] {
  if (selection.kind === Kind.FIELD) return [selection.name.value];
  if (selection.kind === Kind.INLINE_FRAGMENT) return [];
  const { value } = selection.name;
  const fragment = question.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || seen.has(value)) return [];
  if (!isOf(question.schema, type, fragment.typeCondition.name.value)) return [];
  seen.add(value);
  return fragment.selectionSet.selections.flatMap((each) => namesBy(question, each, type, seen));
}

/** Whether every object of a type is one of another, so that a fragment on that brings its fields to all of them. */
function isOf(schema: GraphQLSchema, type: TypedSet['type'], name: string): boolean {
  if (type === null || type.name === name) return type !== null;
  const other = schema.getType(name);
  return isAbstractType(other) && 'getFields' in type && schema.isSubType(other, type);
}
