import type { Essay_ViewFragment } from '@/graphql/generated/graphql.ts';
import type { Marks } from './kept-markings.ts';

type Criteria = readonly Pick<Essay_ViewFragment['criteria'][number], 'name' | 'levels'>[];

/** What was given by a rubric so far, what it gives at most, and the first criterion that lacks a level (null: none). */
export function sumRubric(criteria: Criteria, points: Marks['points']) {
  const given = criteria.reduce((sum, { name }) => sum + (points[name] ?? 0), 0);
  const most = criteria.reduce((sum, { levels }) => sum + Math.max(...levels.map((level) => level.points)), 0);
  const missing = criteria.find(({ name, levels }) => !levels.some((level) => level.points === points[name]))?.name ?? null;
  return { given, most, missing };
}
