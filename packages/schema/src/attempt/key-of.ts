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
  if (key === null)
    throw new NotFoundError(`"${id}" is not the id of any ${typename}. Use the \`id\` exactly as it was returned.`);
  return key;
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
