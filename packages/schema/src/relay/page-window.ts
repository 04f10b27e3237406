import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '@tumen/domain/operation-limits';
import { queryError } from '../errors/query-error.ts';
import { decodeCursor, type KeyType } from './cursor.ts';

/** The four arguments of a connection, as GraphQL gives them. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** Which rows are wanted: `size` of them between two places, counted from the end when `isBackward`. */
export type PageWindow = {
  readonly size: number;
  readonly isBackward: boolean;
  /** Sort keys of the row before the first, or null for the start of the list. */
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
};

/**
 * Checks the arguments of a connection and reads its cursors.
 *
 * @throws GraphQLError `INVALID_PAGE_SIZE` or `INVALID_CURSOR`, naming the argument.
 */
export function readPageWindow(args: PageArguments, order: string, types: readonly KeyType[]): PageWindow {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw queryError('INVALID_PAGE_SIZE', '`first` and `last` exclude each other. Keep one of them.', { argument: 'last' });
  }
  const read = (argument: 'after' | 'before') => {
    const cursor = args[argument];
    return typeof cursor === 'string' ? decodeCursor(cursor, order, types, argument) : null;
  };
  return {
    size: checkedSize('first', first) ?? checkedSize('last', last) ?? DEFAULT_PAGE_SIZE,
    isBackward: typeof last === 'number',
    after: read('after'),
    before: read('before'),
  };
}

function checkedSize(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size === null || size === undefined) return null;
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  const remedy = size < 0 ? 'Ask for a number that is not negative.' : 'Ask for fewer and follow `pageInfo`.';
  const message = `\`${argument}\` is ${size}, but a page holds 0 to ${MAX_PAGE_SIZE} rows. ${remedy}`;
  throw queryError('INVALID_PAGE_SIZE', message, { argument });
}
