import { fileURLToPath } from 'node:url';

/** The public part of the schema as programs know it: what was released last. */
export const releasedFile = fileURLToPath(new URL('../../released.graphql', import.meta.url));

/** What changed from release to release. */
export const changelogFile = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));
