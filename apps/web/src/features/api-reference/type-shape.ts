import { type GraphQLType, isListType, isNonNullType } from 'graphql';

/** What a type says besides its name: whether there is one or a list of it, and whether null can stand in its place. */
export type TypeShape = 'one' | 'oneOrNull' | 'list' | 'listOrNull' | 'gaps';

/** `gaps` is a list in which null can stand for an item. */
export function shapeOf(type: GraphQLType): TypeShape {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && !isNonNullType(inner.ofType)) return 'gaps';
  if (isListType(inner)) return isNonNullType(type) ? 'list' : 'listOrNull';
  return isNonNullType(type) ? 'one' : 'oneOrNull';
}
