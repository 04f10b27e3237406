import type { Prisma } from '@tumen/database/client';
import { tidyName } from '@tumen/domain/roster/person-name';
import { isName, nameKeyOf } from '../classroom/class-name.ts';
import { ValidationError } from '../errors/user-error.ts';

/** So many fit into one request. A lecture hall comes in several. */
export const MOST_NAMES = 300;

/** What becomes of a name on a roster; the enum of the API says it in words. */
export const ROSTER_STATES = ['NEW', 'REPEATED', 'IN_CLASS', 'REMOVED', 'INVALID'] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

/** `name` is tidy; `nameKey` is what it is compared by. */
export type RosterEntry = { readonly name: string; readonly nameKey: string; readonly state: RosterState };

/**
 * Says of each name what putting it on the roster would do. Nothing is written.
 *
 * @returns in the order of the names.
 * @throws ValidationError for more names than one request may have.
 */
export async function sortNames(
  db: Pick<Prisma.TransactionClient, 'enrollment'>,
  classroomId: string,
  typedNames: readonly string[],
): Promise<readonly RosterEntry[]> {
  if (typedNames.length > MOST_NAMES) throw new ValidationError(`Give at most ${MOST_NAMES} names at once.`, 'names');
  const names = typedNames.map(tidyName).map((name) => ({ name, nameKey: nameKeyOf(name) }));
  const places = await db.enrollment.findMany({
    where: { classroomId, nameKey: { in: names.map(({ nameKey }) => nameKey) } },
    select: { nameKey: true, removedAt: true },
  });
  const inClass = new Set(places.filter(({ removedAt }) => removedAt === null).map(({ nameKey }) => nameKey));
  const known = new Set(places.map(({ nameKey }) => nameKey));
  const seen = new Set<string>();
  return names.map(({ name, nameKey }) => {
    const isRepeated = seen.has(nameKey);
    seen.add(nameKey);
    if (!isName(name)) return { name, nameKey, state: 'INVALID' };
    if (isRepeated) return { name, nameKey, state: 'REPEATED' };
    if (inClass.has(nameKey)) return { name, nameKey, state: 'IN_CLASS' };
    return { name, nameKey, state: known.has(nameKey) ? 'REMOVED' : 'NEW' };
  });
}
