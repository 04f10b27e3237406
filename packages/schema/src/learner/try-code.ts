import type { Context } from '../context.ts';
import { NotFoundError, RateLimitedError } from '../errors/user-error.ts';

/**
 * Lets a code be tried that somebody typed. A try that finds nothing costs the address one of its few; those that find something are
 * free, so that a whole school may join from one address.
 *
 * @param use throws NotFoundError when the code serves for nothing.
 * @throws what `use` throws, and RateLimitedError when too many codes found nothing.
 */
export async function tryCode<Result>({ codeTries }: Pick<Context, 'codeTries'>, use: () => Promise<Result>): Promise<Result> {
  // Taken beforehand: else thousands at once would all see the last one left.
  const waitSeconds = codeTries.take();
  if (waitSeconds > 0) throw new RateLimitedError(`Too many wrong codes. Try again in ${waitSeconds} s.`, waitSeconds);
  try {
    const result = await use();
    codeTries.giveBack();
    return result;
  } catch (error) {
    if (!(error instanceof NotFoundError)) codeTries.giveBack();
    throw error;
  }
}
