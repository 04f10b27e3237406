/** The schema of PostgreSQL that holds an earlier version of the content. */
export function releaseSchema(version: number): string {
  return `content_v${version}`;
}
