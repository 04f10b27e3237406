import type { PrismaClient } from '@tumen/database/client';
import { hashApiKey } from './api-key-secret.ts';

/** The database key of the key with this secret; null when there is none, or none any more. */
export async function findApiKey(db: PrismaClient, secret: string): Promise<string | null> {
  const key = await db.apiKey.findUnique({ where: { secretHash: hashApiKey(secret) }, select: { id: true } });
  return key?.id ?? null;
}

/** Adds up what a key was used for. One that was revoked meanwhile stays gone. */
export async function noteApiKeyUse(db: PrismaClient, id: string, points: number, now: Date): Promise<void> {
  await db.apiKey.updateMany({ where: { id }, data: { usedPoints: { increment: points }, lastUsedOn: now } });
}
