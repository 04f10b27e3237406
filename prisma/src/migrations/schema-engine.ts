import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, Pool } from 'pg';

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

/**
 * Connects through `pool`, with `executeScript` replaced: the adapter's own splits at every semicolon and runs the parts one by one.
 * Sent whole, a script is one implicit transaction, so a migration that fails or is killed leaves nothing behind.
 */
async function connectWholeScripts(pool: Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
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
    const pool = new Pool({ connectionString, max: 1 });
    pools.push(pool);
    return pool;
  };
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectWholeScripts(openPool(url)),
    async connectToShadowDb() {
      const database = `tumen_shadow_${crypto.randomUUID().replaceAll('-', '')}`;
      await executeOnServer(url, `CREATE DATABASE "${database}"`);
      const shadowUrl = new URL(url);
      shadowUrl.pathname = database;
      const adapter = await connectWholeScripts(openPool(shadowUrl.href));
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await executeOnServer(url, `DROP DATABASE "${database}"`);
      };
      return adapter;
    },
  };
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
  } finally {
    engine.free();
    // The engine leaves its connections open.
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
}
