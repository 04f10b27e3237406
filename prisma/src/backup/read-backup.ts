import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SetupError } from '../setup-error.ts';
import {
  type BackupEnd,
  type BackupHeader,
  countRows,
  END_OF_ROWS,
  FORMAT,
  FORMAT_VERSION,
  type PartFoot,
  type PartHead,
} from './backup-format.ts';

const LONGEST_LINE = 1_000_000;
const LINE_BREAK = 10;
const END_WITHIN_ROWS = `\n${END_OF_ROWS}`;

/** What a whole, undamaged backup says of itself. */
export type BackupSummary = { header: BackupHeader; tables: number; rows: number };

/** Takes the rows of one part, as COPY text. It has to read them to the end. */
export type RowsTaker = (part: PartHead, rows: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Reads a backup from its first to its last byte and compares every sum and count in it. Without `takeRows` it does no more than
 * that. What `takeRows` did before this resolves may rest on a damaged file: undo it when this rejects.
 *
 * @throws SetupError for a file that is not there, is damaged or cut off, or is not a backup that this version understands.
 */
export async function readBackup(file: string, takeRows: RowsTaker = drain): Promise<BackupSummary> {
  // `pipeline` passes an error of the file on to whoever reads the unpacked bytes.
  const unpacked = pipeline(createReadStream(file), createGunzip({ chunkSize: 1 << 18 }), () => {});
  try {
    return await readParts(new BackupReader(unpacked), takeRows);
  } catch (error) {
    throw explainReadError(error, file);
  } finally {
    unpacked.destroy();
  }
}

async function readParts(reader: BackupReader, takeRows: RowsTaker): Promise<BackupSummary> {
  const whole = createHash('sha256');
  const next = async () => {
    const line = await reader.readLine();
    const sha256 = whole.copy().digest('hex');
    whole.update(line);
    return { value: parse(line), sha256 };
  };
  const header = checkHeader((await next()).value);
  for (let tables = 0, rows = 0; ; tables += 1) {
    const { value, sha256 } = await next();
    if (!isPartHead(value)) {
      checkEnd(value, { parts: tables, rows, sha256 });
      await reader.readEnd();
      return { header, tables, rows };
    }
    const ofPart = createHash('sha256');
    let rowsOfPart = 0;
    const rowsOf = async function* () {
      for await (const bytes of reader.readRows()) {
        ofPart.update(bytes);
        whole.update(bytes);
        rowsOfPart += countRows(bytes);
        yield bytes;
      }
    };
    await takeRows(value, rowsOf());
    whole.update(END_OF_ROWS);
    checkFoot((await next()).value, { rows: rowsOfPart, sha256: ofPart.digest('hex') }, value.table);
    rows += rowsOfPart;
  }
}

async function drain(_part: PartHead, rows: AsyncIterable<Buffer>) {
  for await (const _ of rows);
}

/** What is wrong with the file, in the words of a subordinate clause. */
class BackupFault extends Error {}

/** Cuts the unpacked bytes into lines and rows, whatever pieces they come in. */
class BackupReader {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line with its line break. */
  async readLine(): Promise<Buffer> {
    for (;;) {
      const end = this.#rest.indexOf(LINE_BREAK);
      if (end !== -1) return this.#take(end + 1);
      if (this.#rest.length > LONGEST_LINE) throw new BackupFault('a line in it is too long');
      await this.#needMore();
    }
  }

  /** Whole rows, many at a time, up to the line that ends them, which is passed over. */
  async *readRows(): AsyncGenerator<Buffer> {
    for (;;) {
      while (this.#rest.length < END_OF_ROWS.length) await this.#needMore();
      if (this.#rest.subarray(0, END_OF_ROWS.length).equals(Buffer.from(END_OF_ROWS))) {
        this.#take(END_OF_ROWS.length);
        return;
      }
      const end = this.#rest.indexOf(END_WITHIN_ROWS);
      const lastBreak = end === -1 ? this.#rest.lastIndexOf(LINE_BREAK) : end;
      if (lastBreak === -1) await this.#needMore();
      else yield this.#take(lastBreak + 1);
    }
  }

  async readEnd(): Promise<void> {
    if (this.#rest.length > 0 || !(await this.#pieces.next()).done) throw new BackupFault('something follows its end');
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #needMore() {
    const { done, value } = await this.#pieces.next();
    if (done) throw new BackupFault('it ends too early');
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw new BackupFault('a line in it is no JSON');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function checkHeader(value: unknown): BackupHeader {
  if (!isObject(value) || value.format !== FORMAT) throw new BackupFault('its first line is not that of a backup');
  const { formatVersion, createdAt, tumenVersion, postgresVersion, migrations } = value;
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    throw new SetupError(
      `The backup has format ${formatVersion}; this version of Tumen reads format ${FORMAT_VERSION}.`,
      `Restore it with the version that wrote it (${tumenVersion}) or a later one.`,
    );
  }
  const isComplete =
    formatVersion === FORMAT_VERSION &&
    typeof createdAt === 'string' &&
    typeof tumenVersion === 'string' &&
    typeof postgresVersion === 'string' &&
    isTexts(migrations);
  if (!isComplete) throw new BackupFault('its first line is incomplete');
  return { format: FORMAT, formatVersion, createdAt, tumenVersion, postgresVersion, migrations };
}

function isPartHead(value: unknown): value is PartHead {
  return isObject(value) && typeof value.table === 'string' && isTexts(value.columns);
}

function checkFoot(value: unknown, counted: PartFoot, table: string) {
  if (isObject(value) && value.rows === counted.rows && value.sha256 === counted.sha256) return;
  throw new BackupFault(`the rows of ${table} are not those that were written`);
}

function checkEnd(value: unknown, counted: BackupEnd) {
  const isEqual =
    isObject(value) && value.parts === counted.parts && value.rows === counted.rows && value.sha256 === counted.sha256;
  if (!isEqual) throw new BackupFault('its sum is not that of what it holds');
}

function explainReadError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new SetupError(`There is no file ${file}.`, 'Name the file of a backup.');
  if (code === 'EISDIR') return new SetupError(`${file} is a folder.`, 'Name the file of a backup.');
  if (code === 'EACCES' || code === 'EPERM')
    return new SetupError(`${file} cannot be read.`, 'Ask its owner to let you read it.');
  const fault = code.startsWith('Z_') ? `it cannot be unpacked (${(error as Error).message})` : null;
  if (fault === null && !(error instanceof BackupFault)) return error;
  return new SetupError(
    `${file} is damaged, or not a backup of Tumen: ${fault ?? (error as Error).message}.`,
    'Nothing was changed. Take another backup, or another copy of this one.',
  );
}
