import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('./sample', import.meta.url));

/** A throw-away copy of the small, sound content in `test/sample`, to be spoilt by a test. */
export class SampleFolder {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async create(): Promise<SampleFolder> {
    const dir = join(await mkdtemp(join(tmpdir(), 'tumen-content-')), 'content');
    await cp(SAMPLE, dir, { recursive: true });
    return new SampleFolder(dir);
  }

  /** Replaces the first occurrence of `from`, which must be there. */
  async replace(path: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(this.dir, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
    await writeFile(
      join(this.dir, path),
      text.replace(from, () => to),
    );
  }

  async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.dir, path), text);
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(join(this.dir, from), join(this.dir, to), { recursive: true });
  }

  async move(from: string, to: string): Promise<void> {
    await rename(join(this.dir, from), join(this.dir, to));
  }

  async delete(path: string): Promise<void> {
    await rm(join(this.dir, path));
  }

  async remove(): Promise<void> {
    await rm(dirname(this.dir), { recursive: true, force: true });
  }
}
