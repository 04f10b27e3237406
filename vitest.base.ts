/**
 * What the tests of all workspaces share. The limits are for a test that hangs: CI machines are several times slower than a laptop, and
 * how long something takes is the matter of `npm run bench`.
 */
export const patience = { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };
