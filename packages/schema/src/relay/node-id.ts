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
  if (typename === undefined || key === undefined) {
    throw queryError('INVALID_ID', `"${id}" is not an id of this API. Use the \`id\` of an object exactly as it was returned.`, {
      argument: 'id',
    });
  }
  return { typename, id: key };
}
