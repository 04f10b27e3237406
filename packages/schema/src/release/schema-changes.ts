import { BreakingChangeType, DangerousChangeType, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';
import { listDeprecations } from './deprecations.ts';

/** What changed between two schemas, each as one sentence that names the place. */
export type SchemaChanges = {
  /** A query that was valid is so no more, or answers something else. */
  readonly breaking: readonly string[];
  readonly added: readonly string[];
  readonly deprecated: readonly string[];
};

/** What is missing in the older of two schemas was added in the newer one. */
const ADDITIONS: ReadonlySet<string> = new Set([
  BreakingChangeType.TYPE_REMOVED,
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
  BreakingChangeType.TYPE_REMOVED_FROM_UNION,
  BreakingChangeType.DIRECTIVE_REMOVED,
  BreakingChangeType.DIRECTIVE_ARG_REMOVED,
]);

/**
 * Compares the schema that programs know with the next one. Of what graphql-js calls dangerous, a changed default value breaks, for the
 * same query gets another answer; new values, members and optional arguments are additions, which programs were told to expect.
 */
export function compareSchemas(released: GraphQLSchema, next: GraphQLSchema): SchemaChanges {
  const breaking = findBreakingChanges(released, next);
  const defaults = findDangerousChanges(released, next).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  const additions = findBreakingChanges(next, released).filter(({ type }) => ADDITIONS.has(type));
  const known = new Set(listDeprecations(released).map(({ place }) => place));
  return {
    breaking: [...breaking, ...defaults].map(({ description }) => description).sort(),
    added: additions
      .map(({ description }) => description.replace('was removed from', 'was added to').replace('was removed', 'was added'))
      .sort(),
    deprecated: listDeprecations(next)
      .filter(({ place }) => !known.has(place))
      .map(({ place, reason }) => `${place} is deprecated. ${reason}`)
      .sort(),
  };
}
