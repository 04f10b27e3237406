import { fieldCost } from '@tumen/domain/operation-cost';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.ts';
import { queryError } from './errors/query-error.ts';

/**
 * Stops a query once what it has loaded comes to more than `most` points, by the prices of `fieldCost` but with the true length of each
 * list. The cost is judged before with the length that lists usually have, and lists within lists multiply what they have beyond it.
 *
 * Changes `schema`. Only queries are stopped: a mutation answers with what it changed, and a subscription is many answers in one request.
 */
export function limitLoaded(schema: GraphQLSchema, most: number): void {
  const loaded = new WeakMap<Context, number>();

  function count(points: number, context: Context, info: GraphQLResolveInfo): void {
    const sum = (loaded.get(context) ?? 0) + points;
    loaded.set(context, sum);
    if (sum > most) {
      throw queryError(
        'OPERATION_TOO_COSTLY',
        `The answer is too large: at \`${info.fieldName}\` it has come to more than ${most} points. Ask for smaller pages (\`first\`), ` +
          'and leave lists within lists to a second query.',
      );
    }
  }

  function limitField(field: GraphQLField<unknown, Context>): void {
    const resolve = field.resolve ?? defaultFieldResolver;
    const isValue = isLeafType(getNamedType(field.type));
    field.resolve = (source, args, context, info) => {
      if (info.operation.operation !== 'query') return resolve(source, args, context, info);
      const { field: price } = fieldCost(args, { name: field.name, type: String(field.type), isLeaf: isValue });
      // A value is paid before it is written, an object when it is known how many there are.
      if (isValue) count(price, context, info);
      const found = resolve(source, args, context, info);
      if (isValue) return found;
      const note = (value: unknown) => {
        count(Array.isArray(value) ? value.length * price : price, context, info);
        return value;
      };
      return found instanceof Promise ? found.then(note) : note(found);
    };
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (canCost(field)) limitField(field);
  }
}

/** Most fields are plain values, and stay as quick as they are. */
function canCost({ type, name }: GraphQLField<unknown, Context>): boolean {
  return isLeafType(getNamedType(type)) ? name === 'citation' : name !== 'edges' && name !== 'pageInfo';
}
