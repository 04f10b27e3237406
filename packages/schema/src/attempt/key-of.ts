import { queryError } from '../errors/query-error.ts';
import { NotFoundError } from '../errors/user-error.ts';
import { decodeNodeId } from '../relay/node-id.ts';

type Typename =
  | 'ApiKey'
  | 'Assignment'
  | 'Attempt'
  | 'AttemptQuestion'
  | 'Classroom'
  | 'Enrollment'
  | 'ReviewCard'
  | 'RosterUpload'
  | 'TeacherInvitation'
  | 'TeacherSession';

/**
 * Reads the database key out of a global id that a mutation was given.
 *
 * @throws NotFoundError when it is no id of this API or one of another type: either way nothing of the kind exists.
 */
export function keyOf(id: string, typename: Typename): string {
  const key = findKey(id, typename);
  if (key === null) throw new NotFoundError(noIdOf(id, typename));
  return key;
}

/**
 * The same for a subscription, which has no union of errors to answer with.
 *
 * @param argument in which the id was given.
 * @throws GraphQLError INVALID_ID
 */
export function keyOfArgument(id: string, typename: Typename, argument: string): string {
  const key = findKey(id, typename);
  if (key === null) throw queryError('INVALID_ID', noIdOf(id, typename), { argument });
  return key;
}

function noIdOf(id: string, typename: Typename): string {
  return `"${id}" is not the id of any ${typename}. Use the \`id\` exactly as it was returned.`;
}

/** The database key in a global id; null when it is none of this type. */
export function findKey(id: string, typename: Typename): string | null {
  try {
    const decoded = decodeNodeId(id);
    return decoded.typename === typename ? decoded.id : null;
  } catch {
    return null;
  }
}
