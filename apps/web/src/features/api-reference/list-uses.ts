import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describedTypes } from './described-types.ts';

/** A place where a type stands: the type around it, and its field; absent where it is a member or an implementation. */
export type TypeUse = { readonly owner: GraphQLNamedType; readonly field?: string };

/** Where the schema uses `type`, as the type of a field or of an argument, as a member of a union or as what an interface is for. */
export function listUses(schema: GraphQLSchema, type: GraphQLNamedType): TypeUse[] {
  return describedTypes(schema).flatMap((owner): TypeUse[] => {
    if (isUnionType(owner)) return owner.getTypes().some(({ name }) => name === type.name) ? [{ owner }] : [];
    if (isInputObjectType(owner)) return fieldsOf(owner.getFields(), type).map((field) => ({ owner, field }));
    if (!isObjectType(owner) && !isInterfaceType(owner)) return [];
    const fields = fieldsOf(owner.getFields(), type).map((field) => ({ owner, field }));
    const isMade = owner.getInterfaces().some(({ name }) => name === type.name);
    return isMade && fields.length === 0 ? [{ owner }] : fields;
  });
}

type Typed = { readonly name: string; readonly type: Parameters<typeof getNamedType>[0]; readonly args?: readonly Typed[] };

function fieldsOf(fields: { readonly [name: string]: Typed }, type: GraphQLNamedType): string[] {
  const isOf = (typed: Typed) => getNamedType(typed.type)?.name === type.name;
  return Object.values(fields)
    .filter((field) => isOf(field) || field.args?.some(isOf))
    .map(({ name }) => name);
}
