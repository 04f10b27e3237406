import type { OperationCost } from '@tumen/domain/operation-cost';
import type { GraphQLError } from 'graphql';
import { queryError } from './query-error.ts';

/**
 * The refusal of an operation that costs more than one may: from where most of the cost comes, and how to ask for less.
 *
 * @param subject what is too costly, as the message begins.
 */
export function tooCostly({ points, dearest }: OperationCost, limit: number, subject = 'The operation'): GraphQLError {
  const sentences = [
    `${subject} costs ${points} points of at most ${limit}.`,
    ...(dearest === null ? [] : [`Most of it, ${dearest.points}, is \`${dearest.path}\`.`]),
    'Ask for smaller pages (`first`) and go on with the cursor (`after`), or leave lists within lists to a second query.',
  ];
  const cost = { requested: points, limit, ...(dearest !== null && { dearest }) };
  return queryError('OPERATION_TOO_COSTLY', sentences.join(' '), { cost });
}
