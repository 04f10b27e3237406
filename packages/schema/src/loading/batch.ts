import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';

type Loaders = Map<string, DataLoader<unknown, unknown>>;
type Owner = GraphQLResolveInfo['fieldNodes'];

const requests = new WeakMap<Context, Map<Owner | null, Loaders>>();

/**
 * Collects the keys that sibling fields ask for in one tick and loads them together, so that statements do not grow with rows.
 *
 * Siblings are the fields of one place in the operation: they share arguments and selection, and graphql-js gives them the same
 * `fieldNodes`. Without `info` the whole request shares. `load` answers in the order of its keys.
 */
export function batch<Key, Value>(
  context: Context,
  info: GraphQLResolveInfo | null,
  name: string,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  const owners = getOrMake(requests, context, () => new Map<Owner | null, Loaders>());
  const loaders = getOrMake(owners, info?.fieldNodes ?? null, (): Loaders => new Map());
  // A name stands for one pair of types: the only caller of a name is the function that made it.
  const loader = getOrMake(loaders, name, () => new DataLoader<unknown, unknown>((keys) => load(keys as Key[])));
  return (key) => loader.load(key) as Promise<Value>;
}

function getOrMake<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
