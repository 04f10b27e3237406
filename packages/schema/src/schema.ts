/** The whole schema. A noun is one folder: import it here and its types, fields and queries are part of the API. */
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { asOfDirective } from './content-version/as-of.ts';
import type { CostLimits } from './cost-limits.ts';
import { limitLoaded } from './limit-loaded.ts';
import './errors/user-error.ts';
import './scalars.ts';
import './actor/index.ts';
import './actor-tie/index.ts';
import './api-key/index.ts';
import './assignment/index.ts';
import './attempt/index.ts';
import './audit/index.ts';
import './check/index.ts';
import './citation/index.ts';
import './claim/index.ts';
import './classroom/index.ts';
import './content-version/index.ts';
import './course/index.ts';
import './debate/index.ts';
import './demo/index.ts';
import './enrollment/index.ts';
import './event/index.ts';
import './gradebook/index.ts';
import './grading/index.ts';
import './identifier/index.ts';
import './indicator/index.ts';
import './learner/index.ts';
import './lesson/index.ts';
import './live/index.ts';
import './office/index.ts';
import './participation/index.ts';
import './period/index.ts';
import './place/index.ts';
import './question/index.ts';
import './quiz/index.ts';
import './review/index.ts';
import './roster/index.ts';
import './route/index.ts';
import './search/index.ts';
import './source/index.ts';
import './statistics/index.ts';
import './teacher/index.ts';
import './term/index.ts';
import './theme/index.ts';
import './viewer/viewer.type.ts';

/** Builds the schema. Operations above the limits are refused with `OPERATION_TOO_COSTLY` before they touch the database. */
export function buildSchema({ maxComplexity, maxDepth, maxBreadth, maxLoaded }: CostLimits = {}): GraphQLSchema {
  const schema = builder.toSchema({
    sortSchema: true,
    directives: [...specifiedDirectives, asOfDirective],
    complexity: {
      limit: {
        ...(maxComplexity !== undefined && { complexity: maxComplexity }),
        ...(maxDepth !== undefined && { depth: maxDepth }),
        ...(maxBreadth !== undefined && { breadth: maxBreadth }),
      },
    },
  });
  if (maxLoaded !== undefined) limitLoaded(schema, maxLoaded);
  return schema;
}
