import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase } from '@tumen/database/test/database';
import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { Context } from '../src/context.ts';
import { QUIET_BUS } from '../src/live/quiet-bus.ts';
import { buildSchema } from '../src/schema.ts';

/** An answer, and the SQL that it took. */
type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of the answer that it asked for.
  readonly data: any;
  readonly errors: NonNullable<ExecutionResult['errors']>;
  readonly statements: readonly string[];
};

/** The schema on a migrated database of its own. */
export type TestSchema = {
  readonly db: PrismaClient;
  /** `request` changes what this one request knows: who asks, or the time. */
  readonly execute: (operation: string, variables?: Record<string, unknown>, request?: Partial<Context>) => Promise<Answer>;
  /** Another client on the same database, as another process has; closed with the rest. */
  readonly connect: () => PrismaClient;
  readonly close: () => Promise<void>;
};

let schema: GraphQLSchema | undefined;

type TestOptions = {
  /** The learner who asks, a UUID, who is created; null: a visitor without a cookie. */
  readonly learnerId?: string | null;
};

export async function createTestSchema({ learnerId = null }: TestOptions = {}): Promise<TestSchema> {
  const database = await createTestDatabase();
  let statements: string[] = [];
  const db = createDatabase(database.url, { onStatement: (sql) => statements.push(sql) });
  if (learnerId !== null) await db.learner.create({ data: { id: learnerId } });
  const others: PrismaClient[] = [];
  return {
    db,
    connect() {
      const other = createDatabase(database.url, { maxConnections: 2 });
      others.push(other);
      return other;
    },
    async execute(operation, variables = {}, request = {}) {
      schema ??= buildSchema();
      const document = parse(operation);
      const faults = validate(schema, document);
      if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
      statements = [];
      const contextValue = Object.assign(createContext(db, learnerId), request);
      const result = await execute({ schema, document, variableValues: variables, contextValue });
      return { data: result.data, errors: result.errors ?? [], statements: [...statements] };
    },
    async close() {
      await Promise.all([db, ...others].map((client) => client.$disconnect()));
      await database.drop();
    },
  };
}

function createContext(db: PrismaClient, learnerId: string | null): Context {
  const context = {
    db,
    now: () => new Date('2026-03-01T09:00:00Z'),
    learnerId,
    ensureDevice: () => 'a device',
    actFor: (id: string) => {
      context.learnerId = id;
    },
    takeMutation: () => 0,
    codeTries: { take: () => 0, giveBack: () => {} },
    live: QUIET_BUS,
    requestId: 'test',
    teacherId: null as string | null,
    demos: { most: 20, take: () => 0 },
    actAsTeacher: async (id: string) => {
      context.teacherId = id;
    },
    teacherSessionId: null,
    accounts: { isOpen: false, sendsMail: false },
  };
  return context;
}
