import type { GraphQLSchema } from 'graphql';
import { readDeclarations } from './changelog.ts';
import { dayOfDeprecation, listDeprecations } from './deprecations.ts';
import { compareSchemas } from './schema-changes.ts';

/** How long something stays after it was deprecated: a course written in one autumn runs until the next. */
const NOTICE_MONTHS = 12;

type Release = {
  /** What programs know. */
  readonly released: GraphQLSchema;
  /** What they shall get. */
  readonly next: GraphQLSchema;
  readonly changelog: string;
  /** The ISO day of today or of the release. */
  readonly day: string;
};

/**
 * What the next schema does against what was promised (docs/decisions/016-what-programs-may-rely-on.md), each as a line that says what to
 * do. Empty: it may be released.
 */
export function findBrokenPromises({ released, next, changelog, day }: Release): string[] {
  const { breaking } = compareSchemas(released, next);
  const declarations = readDeclarations(changelog);
  const ripe = new Set(ripeRemovals(released, day));
  const faults = breaking.flatMap((change) => {
    const declared = declarations.find(({ text }) => text.startsWith(change));
    if (!declared)
      return [`Not declared: write "- breaking: ${change} Why." under "Unreleased" of packages/schema/CHANGELOG.md.`];
    if (declared.kind === 'secret' || ripe.has(change) || isRemovalOfType(change, released)) return [];
    return [`Too early: ${change} Deprecate it, and keep it for ${NOTICE_MONTHS} months after the release that says so.`];
  });
  const idle = declarations.filter(({ text }) => !breaking.some((change) => text.startsWith(change)));
  return [
    ...faults,
    ...idle.map(({ text }) => `Declared, but nothing of it changed: ${text}`),
    ...listDeprecations(next)
      .filter(({ reason }) => dayOfDeprecation(reason) === undefined)
      .map(({ place }) => `No day: end the reason for which ${place} is deprecated in "Deprecated on ${day}."`),
  ];
}

/** What may go: deprecated in the released schema, and long enough ago. In the words of graphql-js. */
function ripeRemovals(released: GraphQLSchema, day: string): string[] {
  return listDeprecations(released).flatMap(({ reason, removal }) => {
    const since = dayOfDeprecation(reason);
    return since !== undefined && monthsLater(since, NOTICE_MONTHS) <= day ? [removal] : [];
  });
}

/** A type goes with the last field that returns it, and that field was deprecated. */
function isRemovalOfType(change: string, released: GraphQLSchema): boolean {
  return Object.keys(released.getTypeMap()).some((name) => change === `${name} was removed.`);
}

function monthsLater(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
