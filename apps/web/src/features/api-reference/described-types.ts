import { type GraphQLNamedType, type GraphQLSchema, isIntrospectionType } from 'graphql';

/** The kinds of types, in the order in which the documentation lists them. */
export const TYPE_KINDS = ['object', 'interface', 'union', 'input', 'enum', 'scalar'] as const;

export type TypeKind = (typeof TYPE_KINDS)[number];

const KIND_OF: { readonly [tag: string]: TypeKind } = {
  GraphQLObjectType: 'object',
  GraphQLInterfaceType: 'interface',
  GraphQLUnionType: 'union',
  GraphQLInputObjectType: 'input',
  GraphQLEnumType: 'enum',
  GraphQLScalarType: 'scalar',
};

export function kindOf(type: GraphQLNamedType): TypeKind {
  const kind = KIND_OF[type[Symbol.toStringTag]];
  if (kind === undefined) throw new Error(`${type.name} is of no known kind.`);
  return kind;
}

/** The types of a schema by name, without those of the introspection. */
export function describedTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
