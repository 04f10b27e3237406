import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ForbiddenError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { checkText } from '../teacher/check-text.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';
import { ownApiKeys } from './api-key.visibility.ts';
import { drawApiKey, hashApiKey, startOfApiKey } from './api-key-secret.ts';

const MOST_KEYS = 20;
const MOST_NAME_LENGTH = 100;

/**
 * Makes a key for a script.
 *
 * @param name what it is for, in the teacher's words: 1 to 100 characters.
 * @returns the database key of it, and its secret, which nobody can be told again.
 * @throws ForbiddenError for whoever has no account, ValidationError for no name, one that is too long, or one key too many.
 */
export async function createApiKey(context: Context, name: string): Promise<{ apiKeyId: string; secret: string }> {
  const { db, now } = context;
  const teacherId = requireTeacher(context);
  const secret = drawApiKey();
  const start = startOfApiKey(secret);
  const data = {
    teacherId,
    name: checkText(name, 'name', MOST_NAME_LENGTH),
    start,
    secretHash: hashApiKey(secret),
    createdAt: now(),
  };
  const { demoEndsAt, _count } = await db.teacher.findUniqueOrThrow({
    where: { id: teacherId },
    select: { demoEndsAt: true, _count: { select: { apiKeys: true } } },
  });
  if (demoEndsAt !== null) throw new ForbiddenError('A demo classroom has no keys. They belong to an account.');
  if (_count.apiKeys >= MOST_KEYS) throw new ValidationError(`You have ${MOST_KEYS} keys, which is the most. Revoke one first.`);
  return db.$transaction(async (tx) => {
    const { id } = await tx.apiKey.create({ data });
    await recordAudit(tx, context, { action: 'API_KEY_CREATED', after: start });
    return { apiKeyId: id, secret };
  }, TRANSACTION);
}

/**
 * Revokes a key: it is gone, and what is sent with it is refused from the next request on.
 *
 * @throws ForbiddenError for whoever is not signed in, NotFoundError when there is no such key of theirs.
 */
export async function revokeApiKey(context: Context, apiKeyId: string): Promise<void> {
  requireTeacher(context);
  const where = { AND: [ownApiKeys(context)], id: rowId(apiKeyId) };
  await context.db.$transaction(async (tx) => {
    const key = await tx.apiKey.findFirst({ where, select: { start: true } });
    // Of two who revoke it at once the second finds nothing to delete.
    const { count } = await tx.apiKey.deleteMany({ where });
    if (key === null || count === 0) throw new NotFoundError('There is no such key any more, or it is not yours.');
    await recordAudit(tx, context, { action: 'API_KEY_REVOKED', before: key.start });
  }, TRANSACTION);
}
