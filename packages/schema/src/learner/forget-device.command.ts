import type { Context } from '../context.ts';
import { deleteLearner } from './delete-learner.command.ts';

/**
 * Parts this browser from its learner, as on a device that others use too. What nobody could reach any more is deleted: where there is
 * no other device and no place in a class, to which a recovery code leads back.
 *
 * @returns whether everything was deleted.
 */
export async function forgetDevice(context: Context): Promise<boolean> {
  const { db, learnerId } = context;
  if (learnerId === null) return false;
  const secretHash = context.ensureDevice();
  const [otherDevices, places] = await Promise.all([
    db.device.count({ where: { learnerId, secretHash: { not: secretHash } } }),
    db.enrollment.count({ where: { learnerId } }),
  ]);
  if (otherDevices === 0 && places === 0) {
    await deleteLearner(context);
    return true;
  }
  await db.device.deleteMany({ where: { secretHash } });
  return false;
}
