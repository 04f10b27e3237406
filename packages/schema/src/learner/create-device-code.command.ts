import { requireLearner } from '../attempt/admit.ts';
import type { Context } from '../context.ts';
import { drawAccessCode, hashAccessCode } from './access-code.ts';

/** Forty bits: in ten minutes, at the rate that an address is allowed, nobody comes upon one. */
export const DEVICE_CODE_LENGTH = 8;
const LIFE_MS = 10 * 60_000;

/** `code` is shown once; the database keeps its hash. */
export type DeviceCode = { readonly code: string; readonly expiresAt: Date };

/**
 * Makes a code by which another device continues as the same learner. Codes that it had before stay good for their time: a second tab
 * must not spoil what is on the screen of the first.
 *
 * @throws ForbiddenError for a visitor who started nothing yet: there is nothing to continue.
 */
export async function createDeviceCode(context: Context): Promise<DeviceCode> {
  const learnerId = requireLearner(context);
  const now = context.now();
  const code = drawAccessCode(DEVICE_CODE_LENGTH);
  const expiresAt = new Date(now.getTime() + LIFE_MS);
  await context.db.$transaction([
    context.db.deviceCode.deleteMany({ where: { expiresAt: { lt: now } } }),
    context.db.deviceCode.create({ data: { codeHash: hashAccessCode(code), learnerId, expiresAt } }),
  ]);
  return { code, expiresAt };
}
