import { writeRelease } from '@tumen/content/release/write-release';
import { SampleFolder } from '@tumen/content/test/sample-folder';

/** A throw-away copy of the sample content that can be changed and released. */
export class ReleasedContent {
  readonly dir: string;
  readonly #folder: SampleFolder;

  private constructor(folder: SampleFolder) {
    this.dir = folder.dir;
    this.#folder = folder;
  }

  /** With version 1, the sample as it is. */
  static async create(): Promise<ReleasedContent> {
    const content = new ReleasedContent(await SampleFolder.create());
    await content.#release();
    return content;
  }

  /** Replaces the first occurrence of `from` in a file, and releases that as the next version. One record may change. */
  async correct(path: string, from: string, to: string, reason: string): Promise<void> {
    await this.#folder.replace(path, from, to);
    // Refused at first: it asks for the reason.
    await this.#release().catch(() => {});
    await this.#folder.replace('releases/next.yaml', 'reason: ""', `reason: ${JSON.stringify(reason)}`);
    await this.#release();
  }

  remove(): Promise<void> {
    return this.#folder.remove();
  }

  #release(): Promise<number> {
    return writeRelease({ contentDir: this.dir, note: 'A version', date: '2026-11-23' });
  }
}
