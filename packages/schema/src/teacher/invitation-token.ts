import { createHash, randomBytes } from 'node:crypto';

/** Draws the secret of an invitation: 32 random bytes. Only its hash is stored. */
export function drawInvitation(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows of the secret in an invitation's link. */
export function hashInvitation(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
