import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { hashAccessCode, readAccessCode } from './access-code.ts';
import { continueAs } from './continue-as.ts';
import { DEVICE_CODE_LENGTH } from './create-device-code.command.ts';
import { tryCode } from './try-code.ts';

/**
 * Lets this browser act for the learner who made the code. What the browser did before for a learner of its own becomes that learner's
 * too. A code serves one browser, which may repeat itself.
 *
 * @throws ValidationError for what is no code, NotFoundError for one that is unknown, used by another browser or too old, ConflictError
 *   when both are students of one class, RateLimitedError after too many wrong codes.
 */
export async function useDeviceCode(context: Context, typed: string): Promise<void> {
  const code = readAccessCode(typed, DEVICE_CODE_LENGTH);
  if (code === null)
    throw new ValidationError(
      `A code has ${DEVICE_CODE_LENGTH} characters, as in 7K3M-Q0TX. Compare it with the other device.`,
      'code',
    );
  const secretHash = context.ensureDevice();
  const learnerId = await tryCode(context, () => use(context, code, secretHash));
  context.actFor(learnerId);
}

/** Returns the learner who made the code. */
function use(context: Context, code: string, secretHash: string): Promise<string> {
  return context.db.$transaction(async (tx) => {
    const codeHash = hashAccessCode(code);
    // A second use waits here for the first.
    await tx.$executeRaw`SELECT FROM "DeviceCode" WHERE "codeHash" = ${codeHash} FOR UPDATE`;
    const found = await tx.deviceCode.findUnique({ where: { codeHash } });
    const isUsed = found?.usedBy && found.usedBy !== secretHash;
    if (!found || isUsed || found.expiresAt <= context.now())
      throw new NotFoundError('This code is unknown, used or older than ten minutes. Make a new one on the other device.');
    await tx.deviceCode.update({ where: { codeHash }, data: { usedBy: secretHash } });
    await continueAs(tx, context, found.learnerId);
    return found.learnerId;
  }, TRANSACTION);
}
