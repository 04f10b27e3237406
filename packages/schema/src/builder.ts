/** The Pothos builder: plugins and defaults. No type of the domain stands here. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '@tumen/database/generated/pothos-types';
import { getDatamodel } from '@tumen/database/generated/pothos-types';
import { fieldCost } from '@tumen/domain/operation-cost';
import { getNamedType, isLeafType } from 'graphql';
import type { Context } from './context.ts';
import { queryError } from './errors/query-error.ts';
import { tooCostly } from './errors/too-costly.ts';
import { runningCost } from './operation-cost.ts';
import { checkNodeType, decodeNodeId, encodeNodeId } from './relay/node-id.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
  };
  /** Every connection counts, but only when asked. */
  Connection: { totalCount: () => Promise<number> };
}>({
  // Errors before Prisma: an error of a resolver becomes a member of its union before the query plan sees it.
  plugins: [RelayPlugin, ErrorsPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: (typename, id) => encodeNodeId(typename, String(id)),
    decodeGlobalID: decodeNodeId,
    idFieldOptions: { description: 'Opaque and stable: give it to `node` to load the object again.' },
    nodeTypeOptions: { description: 'Anything that has an id of its own and can be loaded by `node`.' },
    // Null needs `nullable: true` in each prismaNode: without it an unknown id is an internal error.
    nodeQueryOptions: {
      description: 'Loads any object by the `id` it had in an earlier answer. Null when it does not exist (any more).',
      args: { id: { description: 'The `id` of an object of this API.' } },
      resolve: (_root, { id }, _context, { schema }, resolveNode) => {
        checkNodeType(schema, id.typename);
        return resolveNode(id);
      },
    },
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The rows of the page, in order.' },
    nodeFieldOptions: { nullable: false, description: 'The object itself.' },
    cursorFieldOptions: { description: 'Opaque place of the row in this order: give it as `after` or `before`.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
    hasNextPageFieldOptions: { description: 'True when rows follow the page.' },
    hasPreviousPageFieldOptions: { description: 'True when rows precede the page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; null when the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; null when the page is empty.' },
    firstArgOptions: {
      description: 'Rows from the start or after `after`: 0 to 100, 20 when neither `first` nor `last` is given.',
    },
    lastArgOptions: { description: 'Rows from the end or before `before`: 0 to 100. Not together with `first`.' },
    afterArgOptions: { description: 'Only rows after this cursor.' },
    beforeArgOptions: { description: 'Only rows before this cursor.' },
    defaultConnectionTypeOptions: { description: 'A page of a list.' },
    defaultEdgeTypeOptions: { description: 'One row of a page.' },
    mutationInputArgOptions: { description: 'What to do.' },
    defaultMutationInputTypeOptions: { description: 'The input of the mutation of this name.' },
  },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      description: 'What the mutation of this name did, or why it did nothing.',
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  prisma: {
    client: (context) => context.db,
    dmmf: getDatamodel(),
    onUnusedQuery: process.env.NODE_ENV === 'production' ? null : 'error',
  },
  complexity: {
    fieldComplexity: (args, _context, { name, type }) =>
      fieldCost(args, { name, type: String(type), isLeaf: isLeafType(getNamedType(type)) }),
    complexityError: (kind, cost, info) => {
      if (kind === 'Complexity') return tooCostly(runningCost(info), cost.maxComplexity ?? 0);
      const measure = kind === 'Depth' ? `nests ${cost.depth} levels` : `selects ${cost.breadth} fields`;
      const most = kind === 'Depth' ? cost.maxDepth : cost.maxBreadth;
      return queryError('OPERATION_TOO_COSTLY', `The operation ${measure} of at most ${most}. Ask in two steps.`);
    },
  },
});

builder.queryType({ description: 'Everything that can be read. Public: no sign-in is needed.' });
builder.mutationType({ description: 'Everything that can be changed. Each answers with what changed or with a named error.' });
builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Rows of the whole list, over all pages. Counted only when selected.',
    resolve: (connection) => connection.totalCount(),
  }),
);
