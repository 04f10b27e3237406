/// <reference path="./web-assembly.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, Pool, type QueryResult } from 'pg';

const require = createRequire(import.meta.url);
let isLoaded = false;

/** The package is written for bundlers, so in Node its WebAssembly module is tied to its bindings by hand. */
async function loadBindings() {
  if (isLoaded) return;
  const wasmPath = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== 'function') throw new Error('The schema engine has no start function.');
  start();
  isLoaded = true;
}

const CHAR_TYPE = 18;
const CHAR_ARRAY_TYPE = 1002;

/**
 * Opens a pool for the catalogs, which use PostgreSQL's internal type "char": the adapter refuses it, but knows arrays of it. So it is
 * announced as such an array here, and as a single character again by `connectForMigrations`.
 */
function openCatalogPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 1 });
  Object.defineProperty(pool, 'query', {
    value: async (...args: unknown[]) => {
      const result: QueryResult = await Reflect.apply(Pool.prototype.query, pool, args);
      for (const field of result.fields ?? []) if (field.dataTypeID === CHAR_TYPE) field.dataTypeID = CHAR_ARRAY_TYPE;
      return result;
    },
  });
  return pool;
}

/**
 * Connects through `pool`, with `executeScript` replaced: the adapter's own splits at every semicolon and runs the parts one by one.
 * Sent whole, a script is one implicit transaction, so a migration that fails or is killed leaves nothing behind.
 */
async function connectForMigrations(pool: Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  return adapter;
}

async function executeOnServer(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function createAdapterFactory(url: string, pools: Pool[]): SqlMigrationAwareDriverAdapterFactory {
  const openPool = (connectionString: string) => {
    const pool = openCatalogPool(connectionString);
    pools.push(pool);
    return pool;
  };
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectForMigrations(openPool(url)),
    async connectToShadowDb() {
      const database = `tumen_shadow_${crypto.randomUUID().replaceAll('-', '')}`;
      await executeOnServer(url, `CREATE DATABASE "${database}"`);
      const shadowUrl = new URL(url);
      shadowUrl.pathname = database;
      const adapter = await connectForMigrations(openPool(shadowUrl.href));
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await executeOnServer(url, `DROP DATABASE "${database}"`);
      };
      return adapter;
    },
  };
}

/** The engine reports an error of the driver by a number; the error itself waits in the factory's registry. */
function unwrap(error: unknown, { errorRegistry }: ErrorCapturingSqlMigrationAwareDriverAdapterFactory): unknown {
  const number = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  return (number && errorRegistry.consumeError(Number(number))?.error) || error;
}

/**
 * Runs `use` with Prisma's schema engine, connected to `url`. The engine is WebAssembly: nothing is downloaded.
 *
 * @throws what the engine reports, or the driver's own error where one lies beneath.
 */
export async function withSchemaEngine<Result>(
  url: string,
  use: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadBindings();
  const pools: Pool[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(createAdapterFactory(url, pools));
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  try {
    return await use(engine);
  } catch (error) {
    throw unwrap(error, factory);
  } finally {
    engine.free();
    // The engine leaves its connections open.
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
}
