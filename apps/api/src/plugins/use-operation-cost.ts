import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { costOf } from '../cost-of.ts';
import { COST_LIMITS } from '../limits.ts';

type Cost = { readonly requested: number; readonly limit: number };

/**
 * Tells a program what its operation cost and what it may cost: in the header `GraphQL-Cost`, and as `extensions.cost` of the answer for
 * those who ask with `"extensions": {"cost": true}` in the request. Pages of the site do not ask, so their answers stay as small as they are.
 */
export function useOperationCost(): Plugin<YogaInitialContext> {
  const costs = new WeakMap<Request, Cost>();
  return {
    onExecute({ args }) {
      const requested = costOf(args);
      if (requested === null) return;
      const cost = { requested, limit: COST_LIMITS.maxComplexity };
      const { request, params } = args.contextValue;
      costs.set(request, cost);
      if (params.extensions?.cost !== true) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onResponse({ request, response }) {
      const cost = costs.get(request);
      if (cost) response.headers.set('GraphQL-Cost', `${cost.requested};limit=${cost.limit}`);
    },
  };
}
