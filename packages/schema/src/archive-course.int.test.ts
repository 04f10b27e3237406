/** The steps of the course "Ask the archive", asked of the content of the repository. */
import { COURSE_STEPS } from '@tumen/domain/ask/course';
import { COURSE_IDEAS } from '@tumen/domain/ask/course-idea';
import { type GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../test/content-schema.ts';
import type { TestSchema } from '../test/harness.ts';
import { operationCost } from './operation-cost.ts';
import { buildSchema } from './schema.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

describe.each(COURSE_IDEAS)('the step on %s', (idea) => {
  const step = COURSE_STEPS[idea];

  test('is solved by its solution', async () => {
    const { data, errors } = await api.execute(step.solution, JSON.parse(step.solutionVariables ?? '{}'));
    expect(errors).toEqual([]);
    expect(step.findFault(data)).toBeNull();
  });

  test('is refused as it starts', async () => {
    if (idea === 'cost') {
      expect(operationCost(buildSchema(), { document: parse(step.start) }).points).toBeGreaterThan(100_000);
      return;
    }
    expect(await refusalOf(step.start, JSON.parse(step.startVariables ?? '{}'))).toMatch(/____|Expected Name|conflict/);
  });
});

/** What the API says of a query that it does not answer. */
async function refusalOf(query: string, variables: Record<string, unknown>): Promise<string> {
  try {
    const { errors } = await api.execute(query, variables);
    return errors.map(({ message }: GraphQLError) => message).join('\n');
  } catch (fault) {
    return String(fault);
  }
}
