import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Where a selection stands: its number in the set of the operation, then in the set of that selection, and so on. */
export type SelectionPath = readonly number[];

/** A set of selections with the type of the object that it selects from; null where the schema does not know that. */
export type TypedSet = { readonly set: SelectionSetNode; readonly type: GraphQLCompositeType | null };

/** The operation of a name, or the first one. */
export function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.find((operation) => operation.name?.value === name) ?? operations[0];
}

/** The set of an operation itself. */
export function rootSet(schema: GraphQLSchema, operation: OperationDefinitionNode): TypedSet {
  return { set: operation.selectionSet, type: schema.getRootType(operation.operation) ?? null };
}

/** The set below a selection; null where it has none. */
export function setBelow(schema: GraphQLSchema, type: GraphQLCompositeType | null, selection: SelectionNode): TypedSet | null {
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return null;
  return { set: selection.selectionSet, type: typeBelow(schema, type, selection) };
}

/** The set at a place of an operation; null where there is none. */
export function findSet(schema: GraphQLSchema, operation: OperationDefinitionNode, path: SelectionPath): TypedSet | null {
  return path.reduce<TypedSet | null>(
    (parent, index) => {
      const selection = parent?.set.selections[index];
      return parent && selection ? setBelow(schema, parent.type, selection) : null;
    },
    rootSet(schema, operation),
  );
}

/** The fields of a type by their names; a union has none of its own. */
export function fieldsOf(type: GraphQLCompositeType | null) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function typeBelow(
  schema: GraphQLSchema,
  type: GraphQLCompositeType | null,
  selection: Exclude<SelectionNode, { kind: Kind.FRAGMENT_SPREAD }>,
): GraphQLCompositeType | null {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    if (selection.typeCondition === undefined) return type;
    return compositeOrNull(schema.getType(selection.typeCondition.name.value));
  }
  const field = fieldsOf(type)[selection.name.value];
  return field === undefined ? null : compositeOrNull(getNamedType(field.type));
}

function compositeOrNull(type: unknown): GraphQLCompositeType | null {
  return isCompositeType(type) ? type : null;
}
