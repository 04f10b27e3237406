import { contentFiles } from './content-files.mjs';
import { schemaFiles } from './schema-files.mjs';
import { webFiles } from './web-files.mjs';

/**
 * @typedef {import('../folders/find-folders.mjs').KindFolder} Block
 * @typedef {Readonly<Record<string, (blocks: readonly Block[]) => string>>} Files What each generated file holds.
 * @typedef {{ blocks: string, required: string, generated: string, files: Files }} Layer
 */

/** Where each layer keeps its blocks, and what is made of them. @type {Record<string, Layer | undefined>} */
export const layers = {
  content: {
    blocks: 'packages/content/src/blocks',
    required: 'shape.ts',
    generated: 'packages/content/generated',
    files: contentFiles,
  },
  schema: {
    blocks: 'packages/schema/src/lesson/blocks',
    required: 'type.ts',
    generated: 'packages/schema/generated',
    files: schemaFiles,
  },
  web: {
    blocks: 'apps/web/src/features/lesson/blocks',
    required: 'block.tsx',
    generated: 'apps/web/src/features/lesson/generated',
    files: webFiles,
  },
};
