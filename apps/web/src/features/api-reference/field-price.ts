import { fieldCost } from '@tumen/domain/operation-cost';
import { type GraphQLField, getNamedType, isLeafType } from 'graphql';

/** What a field costs with the defaults of its arguments, and how often what is selected below it is counted. */
export type FieldPrice = { readonly points: number; readonly times: number; readonly isPage: boolean };

export function priceOf({ name, type, args }: GraphQLField<unknown, unknown>): FieldPrice {
  const defaults = Object.fromEntries(args.map((arg) => [arg.name, arg.defaultValue]));
  const named = getNamedType(type);
  const { field, multiplier } = fieldCost(defaults, { name, type: String(type), isLeaf: isLeafType(named) });
  return { points: field, times: multiplier, isPage: named.name.endsWith('Connection') };
}
