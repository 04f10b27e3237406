import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import type { LiveListener } from './live-bus.ts';

/** @throws GraphQLError RATE_LIMITED when the owner has as many streams open as they may. */
export function listen({ live }: Pick<Context, 'live'>, topics: readonly string[], owner: string): LiveListener {
  try {
    return live.listen(topics, owner);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw queryError('RATE_LIMITED', 'Too many live views are open. Close one, and try again.');
  }
}
