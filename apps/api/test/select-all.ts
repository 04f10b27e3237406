import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';

/** Content that everybody may read: where it begins, a selection ends. */
const PUBLIC_TYPES = new Set(['Event', 'Source', 'Quiz']);

/** A selection of everything that the schema offers on a type, through all types below it that belong to attempts. */
export function selectAll(schema: GraphQLSchema, typeName: string): string {
  return selection(schema.getType(typeName));
}

function selection(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type) || PUBLIC_TYPES.has(type.name)) return '{ __typename }';
  const fields = Object.values(type.getFields()).map((field) => {
    const fieldType = getNamedType(field.type);
    return isLeafType(fieldType) ? field.name : `${field.name} ${selection(fieldType)}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}
