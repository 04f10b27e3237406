import { rmSync } from 'node:fs';
import path from 'node:path';
import type { PrismaClient } from '@tumen/database/client';
import { drawAccessCode, hashAccessCode, readAccessCode } from '@tumen/schema/learner/access-code';
import { findSecret, keepSecret } from './secret-file.ts';

/** Forty bits: at the hundred tries in ten minutes that one address has, nobody comes near. */
const LENGTH = 8;

/**
 * The code that whoever sets the site up reads off the console of the server, so that the first phone in the room does not take it.
 * It lies in `setup-code` of the data folder until there is an owner.
 */
export type SetupCode = {
  /** Makes the code when the site has no owner. Returns whether it has none. */
  readonly offer: () => Promise<boolean>;
  /** Whether this is the code, however it was typed. */
  readonly matches: (typed: string) => boolean;
  /** Takes the code away, once there is an owner. */
  readonly withdraw: () => void;
};

export function createSetupCode(db: PrismaClient, dataDir: string): SetupCode {
  const file = path.join(dataDir, 'setup-code');
  const withdraw = () => rmSync(file, { force: true });
  return {
    withdraw,
    async offer() {
      const owner = await db.teacher.findFirst({ where: { role: 'OWNER' }, select: { id: true } });
      if (owner) withdraw();
      else keepSecret(file, () => drawAccessCode(LENGTH));
      return owner === null;
    },
    matches(typed) {
      const [kept, given] = [findSecret(file), readAccessCode(typed, LENGTH)];
      // By their hashes, which take as long to compare whatever was typed.
      return kept !== null && given !== null && hashAccessCode(given) === hashAccessCode(kept);
    },
  };
}
