import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, ISO 8601: `1961-07-06`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => toIsoDay(value),
  parseValue: (value) => {
    const date = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    if (date === null || Number.isNaN(date.getTime())) throw new GraphQLError('A Date is a day such as "1961-07-06".');
    return date;
  },
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, ISO 8601: `2026-03-01T09:30:00.000Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const date = typeof value === 'string' ? new Date(value) : null;
    if (date === null || Number.isNaN(date.getTime()))
      throw new GraphQLError('A DateTime is a moment such as "2026-03-01T09:30:00Z".');
    return date;
  },
});

/** The day of a date column, in which the database keeps midnight UTC. */
export function toIsoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
