import type { SchemaChanges } from './schema-changes.ts';

const UNRELEASED = '## Unreleased\n';
const DECLARATION = /^- (breaking|secret): (.+)$/gm;

/** Lines by which somebody says that a change breaks on purpose. `secret`: it stops showing what nobody was to see, and waits for nothing. */
export type Declaration = { readonly kind: 'breaking' | 'secret'; readonly text: string };

/** What the section "Unreleased" declares. */
export function readDeclarations(changelog: string): Declaration[] {
  return [...unreleasedOf(changelog).matchAll(DECLARATION)].map(([, kind, text = '']) => ({
    kind: kind === 'secret' ? 'secret' : 'breaking',
    text,
  }));
}

/**
 * The changelog with what was declared and what else changed under `day`, above what an earlier release of that day says. "Unreleased" is
 * empty again.
 */
export function releaseInChangelog(changelog: string, day: string, changes: SchemaChanges): string {
  const declared = unreleasedOf(changelog).trim();
  const lines = [
    ...(declared ? [declared] : []),
    ...changes.deprecated.map((text) => `- deprecated: ${text}`),
    ...changes.added.map((text) => `- added: ${text}`),
  ];
  const heading = `## ${day}\n\n`;
  const text = lines.length > 0 ? lines.join('\n') : 'Nothing that a query could notice.';
  const [before, after] = split(changelog);
  if (lines.length === 0 && after.startsWith(heading)) return `${before}${UNRELEASED}\n${after}`;
  const rest = after.startsWith(heading) ? after.slice(heading.length) : after;
  return `${before}${UNRELEASED}\n${heading}${text}\n\n${rest}`;
}

/** The ISO day of the last release; undefined before the first. */
export function lastRelease(changelog: string): string | undefined {
  return /^## (\d{4}-\d{2}-\d{2})$/m.exec(changelog)?.[1];
}

function unreleasedOf(changelog: string): string {
  const start = changelog.indexOf(UNRELEASED) + UNRELEASED.length;
  const end = changelog.indexOf('\n## ', start);
  return changelog.slice(start, end === -1 ? undefined : end + 1);
}

/** What stands before and after the section "Unreleased". */
function split(changelog: string): [string, string] {
  const start = changelog.indexOf(UNRELEASED);
  if (start === -1) throw new Error('The changelog has no section "## Unreleased".');
  return [changelog.slice(0, start), changelog.slice(start + UNRELEASED.length + unreleasedOf(changelog).length)];
}
