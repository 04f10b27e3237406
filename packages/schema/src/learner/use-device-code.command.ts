import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { hashAccessCode, readAccessCode } from './access-code.ts';
import { DEVICE_CODE_LENGTH } from './create-device-code.command.ts';
import { mergeLearners } from './merge-learners.ts';

/**
 * Lets this browser act for the learner who made the code. What the browser did before for a learner of its own becomes that learner's
 * too. A code serves one browser, which may repeat itself.
 *
 * @throws ValidationError for what is no code, NotFoundError for one that is unknown, used by another browser or too old.
 */
export async function useDeviceCode(context: Context, typed: string): Promise<void> {
  const code = readAccessCode(typed, DEVICE_CODE_LENGTH);
  if (code === null)
    throw new ValidationError(
      `A code has ${DEVICE_CODE_LENGTH} characters, as in 7K3M-Q0TX. Compare it with the other device.`,
      'code',
    );
  const secretHash = context.ensureDevice();
  const learnerId = await context.db.$transaction(async (tx) => {
    const codeHash = hashAccessCode(code);
    // A second use waits here for the first.
    await tx.$executeRaw`SELECT FROM "DeviceCode" WHERE "codeHash" = ${codeHash} FOR UPDATE`;
    const found = await tx.deviceCode.findUnique({ where: { codeHash } });
    const isUsed = found?.usedBy && found.usedBy !== secretHash;
    if (!found || isUsed || found.expiresAt <= context.now())
      throw new NotFoundError('This code is unknown, used or older than ten minutes. Make a new one on the other device.');
    await tx.deviceCode.update({ where: { codeHash }, data: { usedBy: secretHash } });
    const before = await tx.device.findUnique({ where: { secretHash } });
    if (before && before.learnerId !== found.learnerId) await mergeLearners(tx, context.now, before.learnerId, found.learnerId);
    await tx.device.upsert({
      where: { secretHash },
      create: { secretHash, learnerId: found.learnerId },
      update: { learnerId: found.learnerId },
    });
    return found.learnerId;
  }, TRANSACTION);
  context.actFor(learnerId);
}
