import { createHash } from 'node:crypto';
import { hashFiles, IMPORT_FORMAT } from '@tumen/content/hash-content';
import { readReleasedContent } from '@tumen/content/read-content';
import { type History, readHistory } from '@tumen/content/release/history';
import { type Release, readFileTexts, readReleases } from '@tumen/content/release/releases';
import { Client } from 'pg';
import { createDatabase } from '../client.ts';
import { ContentFaultsError, importContent } from '../import/import-content.ts';
import { readMigrations } from '../migrations/migration-files.ts';
import { releaseSchema } from './release-schema.ts';

/** Advisory lock of whoever builds; any number of its own will do. */
const LOCK = 7_462_002;

/** Where a version is filled before it gets its name. */
const UNFINISHED = 'content_unfinished';

/**
 * Makes sure that each release which is not the present content has its tables, in a schema of its own, so that it can be asked. Those that
 * are there are left alone; those that other migrations or another import made are built anew. Returns the versions built now.
 *
 * Several processes may call it at once. One that is killed leaves nothing that anybody reads.
 *
 * @param url of a migrated database.
 * @throws {ContentFaultsError} when the importer of today cannot read a release.
 */
export async function buildReleases(
  url: string,
  contentDir: string,
  onProgress: (step: string) => void = () => {},
): Promise<number[]> {
  const present = hashFiles(await readFileTexts(contentDir));
  const earlier = (await readReleases(contentDir)).filter(({ hash }) => hash !== present);
  if (earlier.length === 0) return [];
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const migrations = await readMigrationTexts();
    const missing: { release: Release; stamp: string }[] = [];
    for (const release of earlier) {
      const stamp = stampOf(release, migrations);
      if ((await readStamp(client, release.version)) !== stamp) missing.push({ release, stamp });
    }
    if (missing.length === 0) return [];
    const history = await readHistory(contentDir);
    for (const { release, stamp } of missing) {
      onProgress(`version ${release.version}`);
      await build(client, url, { release, stamp, history, migrations });
    }
    return missing.map(({ release }) => release.version);
  } finally {
    await client.end();
  }
}

type Build = {
  readonly release: Release;
  readonly stamp: string;
  readonly history: History;
  readonly migrations: readonly string[];
};

async function build(client: Client, url: string, { release, stamp, history, migrations }: Build): Promise<void> {
  const result = readReleasedContent(release.files, `content@${release.version}`);
  if (!result.isValid) throw new ContentFaultsError(result.faults);
  await client.query(`DROP SCHEMA IF EXISTS ${UNFINISHED} CASCADE`);
  await createTables(client, migrations);
  const db = createDatabase(url, { schema: UNFINISHED, maxConnections: 1 });
  try {
    await importContent(db, { content: result.content, history: historyUntil(history, release), hash: release.hash });
  } finally {
    await db.$disconnect();
  }
  const schema = releaseSchema(release.version);
  await client.query('BEGIN');
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.query(`ALTER SCHEMA ${UNFINISHED} RENAME TO ${schema}`);
  await client.query(`COMMENT ON SCHEMA ${schema} IS '${stamp}'`);
  await client.query('COMMIT');
}

/** All tables by all migrations, empty: also those of people, so that no query can reach theirs through the search path. */
async function createTables(client: Client, migrations: readonly string[]): Promise<void> {
  await client.query(`CREATE SCHEMA ${UNFINISHED}`);
  // The main schema stays in reach for the operators of pg_trgm.
  await client.query(`SET search_path = ${UNFINISHED}, public`);
  // Prisma names the schema of enums that it changes.
  for (const sql of migrations) await client.query(sql.replaceAll('"public".', ''));
  await client.query('RESET search_path');
}

async function readMigrationTexts(): Promise<string[]> {
  const { migrationDirectories } = await readMigrations();
  return migrationDirectories.map(({ migrationFile }) => {
    if (migrationFile.content.tag === 'ok') return migrationFile.content.value;
    throw new Error(`${migrationFile.path} cannot be read.`);
  });
}

function historyUntil({ releases, changes }: History, { version, hash }: Release): History {
  return {
    releases: releases.filter((release) => release.version <= version),
    changes: changes.filter((change) => change.version <= version),
    hash,
  };
}

function stampOf({ hash }: Release, migrations: readonly string[]): string {
  return createHash('sha256').update(`${IMPORT_FORMAT} ${hash} ${migrations.join()}`).digest('hex');
}

async function readStamp(client: Client, version: number): Promise<string | null> {
  const { rows } = await client.query<{ stamp: string | null }>(
    `SELECT obj_description(oid, 'pg_namespace') AS stamp FROM pg_namespace WHERE nspname = $1`,
    [releaseSchema(version)],
  );
  return rows[0]?.stamp ?? null;
}
