import { type ASTNode, type DocumentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { applyEdits, takeOut, takeOutOfList } from './text-edits.ts';

/**
 * Takes out of a text the variables and fragments that an edit left without use: GraphQL refuses a question that has such. What had no use
 * before stays. Returns the new text.
 *
 * @param before the text as it was before the edit
 */
export function dropUnused(before: string, after: string): string {
  const [old, edited] = [parse(before), parse(after)];
  const goneFragments = difference(usedFragments(old), usedFragments(edited));
  const oldOperations = operationsOf(old);
  const edits = edited.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      return goneFragments.has(definition.name.value) ? [takeOut(after, definition)] : [];
    }
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const oldOperation = oldOperations[operationsOf(edited).indexOf(definition)];
    if (oldOperation === undefined) return [];
    const gone = difference(usedVariables(old, oldOperation), usedVariables(edited, definition));
    const definitions = definition.variableDefinitions ?? [];
    return takeOutOfList(definitions, new Set(definitions.filter(({ variable }) => gone.has(variable.name.value))));
  });
  return applyEdits(after, edits);
}

function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** The names of the fragments that some operation spreads, directly or through another fragment. */
function usedFragments(document: DocumentNode): ReadonlySet<string> {
  return new Set(operationsOf(document).flatMap((operation) => [...reachedFrom(document, operation)]));
}

function usedVariables(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const reached = reachedFrom(document, operation);
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && reached.has(definition.name.value),
  );
  const used = new Set<string>();
  for (const part of [operation, ...fragments]) {
    visit(part, {
      enter(node) {
        // A definition is no use.
        if (node.kind === Kind.VARIABLE_DEFINITION) return false;
        if (node.kind === Kind.VARIABLE) used.add(node.name.value);
      },
    });
  }
  return used;
}

function reachedFrom(document: DocumentNode, start: ASTNode, reached = new Set<string>()): ReadonlySet<string> {
  visit(start, {
    enter(node) {
      if (node.kind !== Kind.FRAGMENT_SPREAD || reached.has(node.name.value)) return;
      reached.add(node.name.value);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
      );
      if (fragment !== undefined) reachedFrom(document, fragment, reached);
    },
  });
  return reached;
}

function difference(all: ReadonlySet<string>, kept: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((name) => !kept.has(name)));
}
