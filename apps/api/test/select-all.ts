import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/**
 * Where a selection ends: at content that everybody may read, and at an assignment or a student of a class, from where it would go round.
 * Who sees those, and what needs arguments, is asked in class-authorization.int.test.ts.
 */
const ENDS = new Set(['Event', 'Source', 'Quiz', 'Assignment', 'Enrollment']);

/** A selection of everything that the schema offers on a type, through all types below it that belong to attempts. */
export function selectAll(schema: GraphQLSchema, typeName: string): string {
  return selection(schema.getType(typeName));
}

function selection(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type) || ENDS.has(type.name)) return '{ __typename }';
  const answerable = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const fields = answerable.map((field) => {
    const fieldType = getNamedType(field.type);
    return isLeafType(fieldType) ? field.name : `${field.name} ${selection(fieldType)}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}
