import { contentFiles } from './content-files.mjs';
import { domainFiles } from './domain-files.mjs';
import { schemaFiles } from './schema-files.mjs';
import { webFiles } from './web-files.mjs';

/**
 * @typedef {import('../blocks/find-blocks.mjs').Block} Kind
 * @typedef {Readonly<Record<string, (kinds: readonly Kind[]) => string>>} Files What each generated file holds.
 * @typedef {{ folders: string, required: string, generated: string, files: Files }} Layer
 */

/** Where each layer keeps its question kinds, and what is made of them. @type {Record<string, Layer | undefined>} */
export const kindLayers = {
  domain: {
    folders: 'packages/domain/src/quiz/kinds',
    required: 'rules.ts',
    generated: 'packages/domain/generated',
    files: domainFiles,
  },
  content: {
    folders: 'packages/content/src/question-kinds',
    required: 'shape.ts',
    generated: 'packages/content/generated',
    files: contentFiles,
  },
  schema: {
    folders: 'packages/schema/src/question/kinds',
    required: 'description.ts',
    generated: 'packages/schema/generated',
    files: schemaFiles,
  },
  web: {
    folders: 'apps/web/src/features/quiz/kinds',
    required: 'widget.tsx',
    generated: 'apps/web/src/features/quiz/generated',
    files: webFiles,
  },
};
