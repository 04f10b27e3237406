import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { findOperation } from '../form/find-selection.ts';

/**
 * The field of a question that stands at a path of its answer, as `actor.events`, through fragments too. Undefined where there is none, or
 * where the question asks for it in several places.
 */
export function findAnsweredField(document: DocumentNode, operation: string | undefined, path: string): FieldNode | undefined {
  const start = findOperation(document, operation);
  const fields = path.split('.').reduce<readonly FieldNode[] | null>((above, key) => {
    const sets = above === null ? [start?.selectionSet] : above.map(({ selectionSet }) => selectionSet);
    return sets.flatMap((set) => fieldsIn(document, set)).filter(({ alias, name }) => (alias ?? name).value === key);
  }, null);
  return fields?.length === 1 ? fields[0] : undefined;
}

function fieldsIn(document: DocumentNode, set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsIn(document, fragment.selectionSet) : [];
  });
}
