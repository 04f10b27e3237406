import { localize } from '@tumen/domain/localized-text';
import type { Content } from '../content.ts';
import type { ExportFile } from './export-file.ts';
import { toWord } from './words.ts';

type Source = Content['sources'][number];

/**
 * The sources as a CSL-JSON array, in the shape of `content/sources/*.json`, which Zotero, citeproc and Pandoc read. What CSL has no field
 * for stands in `custom`, and once more as words in `note`, since Zotero drops the first and keeps the second under "Extra".
 */
export function toCslJson(sources: readonly Source[]): ExportFile {
  return { path: 'sources.csl.json', text: `${JSON.stringify(sources.map(toItem), null, 2)}\n` };
}

function toItem({ slug: _, origin: __, custom, ...item }: Source) {
  return { ...item, note: noteOf(custom, item.note), custom: { ...custom, perspective: toWord(custom.perspective) } };
}

function noteOf({ gloss, annotation, perspective, primary, seen }: Source['custom'], own: unknown): string {
  return [
    typeof own === 'string' ? own : undefined,
    gloss && `In English: ${localize(gloss, 'en')}`,
    annotation && localize(annotation, 'en'),
    `Perspective: ${toWord(perspective)}`,
    primary ? 'Primary source' : 'Secondary source',
    seen ? 'Text seen by the editors of Tumen' : 'Text not seen by the editors of Tumen',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
