import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describedTypes } from '../described-types.ts';
import { queryHref, typeHref } from '../type-link.tsx';

/** Something of the schema that has a name: where it stands in full, what its type is, and its page. */
export type SchemaMember = {
  readonly kind: 'query' | 'type' | 'field' | 'argument' | 'value';
  readonly name: string;
  /** The name with what it belongs to, such as `Event.links(depth)`. */
  readonly place: string;
  /** As the schema language writes it; empty where it has none of its own. */
  readonly type: string;
  readonly description: string;
  readonly href: string;
};

/** Everything that has a name in a schema: types, their fields with their arguments, and the values of enumerations. */
export function listMembers(schema: GraphQLSchema): readonly SchemaMember[] {
  return describedTypes(schema).flatMap((type) => {
    const { name, description } = type;
    const own = { kind: 'type', name, place: name, type: '', description: description ?? '', href: typeHref(name) } as const;
    return type === schema.getQueryType() ? partsOf(type, true) : [own, ...partsOf(type, false)];
  });
}

function partsOf(type: GraphQLNamedType, isQuery: boolean): readonly SchemaMember[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      kind: 'value',
      name,
      place: `${type.name}.${name}`,
      type: '',
      description: description ?? '',
      href: `${typeHref(type.name)}#${name}`,
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ kind: 'field', ...describe(type, field) }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): readonly SchemaMember[] => {
    const member = describe(type, field);
    const own: SchemaMember = isQuery
      ? { ...member, kind: 'query', place: field.name, href: queryHref(field.name) }
      : { ...member, kind: 'field' };
    return [own, ...field.args.map((argument) => describeArgument(own, argument))];
  });
}

function describe(
  owner: GraphQLNamedType,
  { name, type, description }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'description'> | GraphQLArgument,
) {
  return {
    name,
    place: `${owner.name}.${name}`,
    type: String(type),
    description: description ?? '',
    href: `${typeHref(owner.name)}#${name}`,
  };
}

function describeArgument({ place, href }: SchemaMember, { name, type, description }: GraphQLArgument): SchemaMember {
  return { kind: 'argument', name, place: `${place}(${name})`, type: String(type), description: description ?? '', href };
}
