import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../src/read-content.ts';
import { SampleFolder } from './sample-folder.ts';

/** What is bad, the file of the sample, a text in it, the bad text in its place, and the fault as "file:line message". */
export type BadSample = readonly [title: string, file: string, from: string, to: string, fault: string];

/** A fresh copy of the sample for each test of the file. */
export function useSampleFolder(): () => SampleFolder {
  let folder: SampleFolder;
  beforeEach(async () => {
    folder = await SampleFolder.create();
  });
  afterEach(() => folder.remove());
  return () => folder;
}

/** "file:line message" of each fault, without the name of the folder. */
export async function faultsOf(folder: SampleFolder): Promise<string[]> {
  const result = await readContent(folder.dir);
  return result.isValid
    ? []
    : result.faults.map(({ file, line, message }) => `${file.replace('content/', '')}:${line} ${message}`);
}

/** Spoils the sample in one way a test, and expects its fault. */
export function rejects(samples: readonly BadSample[]): void {
  const sample = useSampleFolder();
  it.each(samples)('rejects %s', async (_title, file, from, to, fault) => {
    await sample().replace(file, from, to);
    expect(await faultsOf(sample())).toContain(fault);
  });
}
