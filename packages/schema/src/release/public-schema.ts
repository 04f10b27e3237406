import { PUBLIC_QUERIES } from '@tumen/domain/public-queries';
import {
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

/**
 * The part of the schema that is promised to programs: the public queries and all that they reach. What belongs to a visitor, a class or
 * a teacher serves the pages of this site, which come from the same server.
 *
 * @param publicQueries names of fields of `Query`; those that the schema does not have are left out.
 */
export function publicSchema(schema: GraphQLSchema, publicQueries: ReadonlySet<string> = new Set(PUBLIC_QUERIES)): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const { fields, ...config } = query.toConfig();
  const publicFields = Object.fromEntries(Object.entries(fields).filter(([name]) => publicQueries.has(name)));
  const root = new GraphQLObjectType({ ...config, fields: publicFields });
  const directives = schema.getDirectives();
  const reached = new GraphQLSchema({ query: root, directives });
  const implementations = returnedInterfaces(reached).flatMap((type) => schema.getImplementations(type).objects);
  return new GraphQLSchema({ query: root, types: implementations, directives });
}

/** The public part as text, sorted. */
export function printPublicPart(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(publicSchema(schema)))}\n`;
}

/** Interfaces that a field has as its type. Not `Node`: what is public of it is reached by other ways, and the rest is personal. */
function returnedInterfaces(schema: GraphQLSchema) {
  const returned = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [],
  );
  return returned.filter(isInterfaceType).filter(({ name }) => name !== 'Node');
}
