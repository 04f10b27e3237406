import { stringify } from 'yaml';
import type { CitationFile } from './edition.ts';
import type { ExportFile } from './export-file.ts';

/** The citation file of the repository with the version of this archive. */
export function toCitationFile(citation: CitationFile, version: string): ExportFile {
  const { message, ...rest } = citation;
  const text = stringify(
    { ...rest, message, version },
    { lineWidth: 120, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return { path: 'CITATION.cff', text };
}
