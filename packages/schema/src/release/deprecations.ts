import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Something that is to go: where it is, in what words its removal is told by graphql-js, and the reason that programs read. */
export type Deprecation = { readonly place: string; readonly removal: string; readonly reason: string };

type Deprecable = { readonly deprecationReason?: string | null | undefined };

const DAY = /Deprecated on (\d{4}-\d{2}-\d{2})\.$/;

/** All that a schema marks as deprecated. */
export function listDeprecations(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = [];
  const note = ({ deprecationReason }: Deprecable, place: string, removal: string) => {
    if (deprecationReason) found.push({ place, removal, reason: deprecationReason });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        note(value, `${type.name}.${value.name}`, `${value.name} was removed from enum type ${type.name}.`);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        note(field, `${type.name}.${field.name}`, `${type.name}.${field.name} was removed.`);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`;
        note(field, place, `${place} was removed.`);
        for (const arg of field.args) note(arg, `${place}(${arg.name})`, `${place} arg ${arg.name} was removed.`);
      }
    }
  }
  return found;
}

/** The ISO day in the reason of a deprecation, which ends in "Deprecated on 2026-11-23."; undefined when it does not. */
export function dayOfDeprecation(reason: string): string | undefined {
  return DAY.exec(reason)?.[1];
}
