import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Archive } from './archive.ts';

/** An ordinary file that all may read, as Unix tools unpack it: the system byte and the upper half of the attributes. */
const UNIX = { os: 3, attrs: 0o100644 << 16 } as const;

/**
 * Packs the files below one folder, named after the version.
 *
 * `day` is an ISO day, the time stamp of all files; the moment of packing would make other bytes each time.
 */
export function toZip({ version, files }: Archive, day: string): Uint8Array {
  const folder = `tumen-corpus-${version}`;
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format has no time zone, and fflate writes the local time: noon of the day, wherever it runs.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = files.map(({ path, text }): [string, Zippable[string]] => [`${folder}/${path}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, ...UNIX });
}
