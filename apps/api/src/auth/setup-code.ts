import { randomInt, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { PrismaClient } from '@tumen/database/client';
import { findSecret, keepSecret } from './secret-file.ts';

/** Crockford's digits: nothing that looks like something else when it is read off a screen. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 32^8 codes: at the hundred tries an hour that one address has, nobody comes near. */
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
      else keepSecret(file, drawCode);
      return owner === null;
    },
    matches(typed) {
      const code = findSecret(file);
      return code !== null && isSame(normalize(typed), normalize(code));
    },
  };
}

/** As XXXX-XXXX. */
function drawCode(): string {
  const code = Array.from({ length: LENGTH }, () => DIGITS[randomInt(DIGITS.length)]).join('');
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

function normalize(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
