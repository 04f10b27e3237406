import { type GraphQLSchema, isObjectType } from 'graphql';
import { queryError } from '../errors/query-error.ts';

const PATTERN = /^([A-Z]\w*):(.+)$/s;

/** The global id of `Type` and its key: base64url, so that it stands in an address unescaped. */
export function encodeNodeId(typename: string, key: string): string {
  return Buffer.from(`${typename}:${key}`).toString('base64url');
}

/**
 * Reads a global id back.
 *
 * @throws GraphQLError `INVALID_ID` when `id` was not made by this API.
 */
export function decodeNodeId(id: string): { typename: string; id: string } {
  const [, typename, key] = PATTERN.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (typename === undefined || key === undefined) throw invalidId(id);
  return { typename, id: key };
}

/**
 * Makes sure that an id names a type that `node` can load.
 *
 * @throws GraphQLError `INVALID_ID` when it does not.
 */
export function checkNodeType(schema: GraphQLSchema, typename: string): void {
  const type = schema.getType(typename);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) throw invalidId(typename);
}

function invalidId(id: string) {
  const message = `"${id}" is not an id of this API. Use the \`id\` of an object exactly as it was returned.`;
  return queryError('INVALID_ID', message, { argument: 'id' });
}
