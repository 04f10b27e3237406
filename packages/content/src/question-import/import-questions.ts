import { extname } from 'node:path';
import { LOCALES, type Locale } from '@tumen/domain/localized-text';
import { readGift } from '@tumen/domain/quiz/interchange/gift/read-gift';
import { findTag, type ImportResult, UnreadableFileError } from '@tumen/domain/quiz/interchange/interchange-question';
import { lossText } from '@tumen/domain/quiz/interchange/loss-text';
import { readMoodleXml } from '@tumen/domain/quiz/interchange/moodle-xml/read-moodle-xml';
import { toDrafts } from '@tumen/domain/quiz/interchange/to-draft';
import { writeDrafts } from './draft-yaml.ts';

/** What an import gives: the YAML, and lines that say what the author has to do. */
export type QuestionImport = { readonly yaml: string; readonly questions: number; readonly report: readonly string[] };

const READERS: Readonly<Record<string, (file: string) => ImportResult>> = {
  '.xml': readMoodleXml,
  '.gift': readGift,
  '.txt': readGift,
};

/**
 * Reads a file of another system into the form of `content/questions/`.
 *
 * @param name Its extension tells the format: .xml is Moodle XML, .gift and .txt are GIFT.
 * @param locale The language of its texts; undefined: as its tags say, else English.
 * @throws {UnreadableFileError} for another extension, and for a file that is not of its format.
 */
export function importQuestions(name: string, file: string, locale?: Locale): QuestionImport {
  const read = READERS[extname(name).toLowerCase()];
  if (!read) throw new UnreadableFileError(`"${name}" is neither .xml (Moodle XML) nor .gift or .txt (GIFT).`);
  const { questions, losses } = read(file);
  const tagged = LOCALES.find((candidate) => questions.some(({ tags }) => findTag(tags, 'lang') === candidate));
  const { drafts, losses: more } = toDrafts(questions);
  const { yaml, gaps } = writeDrafts(drafts, locale ?? tagged ?? 'en');
  return {
    yaml,
    questions: drafts.length,
    report: [
      ...[...losses, ...more].map(lossText),
      `${drafts.length} questions in ${locale ?? tagged ?? 'en'}.`,
      ...(gaps > 0
        ? [
            `${gaps} gaps are marked TODO: what the file does not say is left out, not made up. npm run content:check refuses them until they are filled.`,
          ]
        : []),
    ],
  };
}
