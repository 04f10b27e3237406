import { isPublicQuery } from '@tumen/domain/public-queries';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** True when every root field of the document, also those in fragments and in operations that do not run, is public. */
export function asksPublicOnly(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isPublic = true;
  const visitor = visitWithTypeInfo(types, {
    OperationDefinition({ operation }) {
      if (operation !== 'query') isPublic = false;
    },
    Field({ name: { value: name } }) {
      if (types.getParentType() !== schema.getQueryType()) return;
      // The schema itself is public too: __schema, __type, __typename.
      if (!isPublicQuery(name) && !name.startsWith('__')) isPublic = false;
    },
  });
  visit(document, visitor);
  return isPublic;
}
