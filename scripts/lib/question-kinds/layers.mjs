import { contentFiles } from './content-files.mjs';
import { domainFiles } from './domain-files.mjs';
import { schemaFiles } from './schema-files.mjs';
import { webFiles } from './web-files.mjs';

/**
 * @typedef {import('../folders/find-folders.mjs').KindFolder} Kind
 * @typedef {Readonly<Record<string, (kinds: readonly Kind[]) => string>>} Files What each generated file holds.
 *
 * @typedef {object} Layer
 * @property {string} folders Where its folders are.
 * @property {readonly [string, ...string[]]} required What each folder holds. Without the first it is no kind.
 * @property {Readonly<Record<string, string>>} exports What each file exports, if it is there.
 * @property {string} generated Where its registries are.
 * @property {Files} files
 */

/** Where each layer keeps its question kinds, and what is made of them. @type {Record<string, Layer | undefined>} */
export const kindLayers = {
  domain: {
    folders: 'packages/domain/src/quiz/kinds',
    required: ['rules.ts', 'shape.ts', 'paper.ts'],
    exports: { 'rules.ts': 'rules', 'shape.ts': 'Curated', 'paper.ts': 'paper' },
    generated: 'packages/domain/generated',
    files: domainFiles,
  },
  content: {
    folders: 'packages/content/src/question-kinds',
    required: ['shape.ts', 'curated.ts'],
    exports: { 'shape.ts': 'shape', 'curated.ts': 'curated', 'faults.ts': 'faults', 'references.ts': 'references' },
    generated: 'packages/content/generated',
    files: contentFiles,
  },
  schema: {
    folders: 'packages/schema/src/question/kinds',
    required: ['description.ts'],
    exports: { 'description.ts': 'description', 'answer-input.ts': 'answerInput' },
    generated: 'packages/schema/generated',
    files: schemaFiles,
  },
  web: {
    folders: 'apps/web/src/features/quiz/kinds',
    required: ['widget.tsx', 'answer.ts', 'words.json'],
    exports: { 'widget.tsx': 'Widget', 'answer.ts': 'answer', 'key.tsx': 'Key' },
    generated: 'apps/web/src/features/quiz/generated',
    files: webFiles,
  },
};
