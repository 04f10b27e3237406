/** @typedef {import('../folders/find-folders.mjs').KindFolder} Block */

const BLOCKS = '../src/blocks';

/** @type {import('./layers.mjs').Files} */
export const contentFiles = {
  'block-shapes.ts': (blocks) => `import { z } from 'zod';
${blocks.map(({ kind, name }) => `import { shape as ${name} } from '${BLOCKS}/${kind}/shape.ts';`).join('\n')}

export const BLOCK_SHAPES = [
${blocks.map(({ kind, name }) => `  ${name}.extend({ kind: z.literal('${kind}') }),`).join('\n')}
] as const;
`,

  'block-references.ts': (blocks) => {
    const referring = blocks.filter(({ has }) => has('references.ts'));
    return `import type { Target } from '../src/integrity/targets.ts';
import type { LessonBlockRecord } from '../src/shape/lesson.ts';
${importAll(referring, 'references')}

export function referencesOfBlock(block: LessonBlockRecord): Target[] {
${choose(referring, (name) => `${name}(block)`)}
}
`;
  },

  'block-faults.ts': (blocks) => {
    const checked = blocks.filter(({ has }) => has('faults.ts'));
    return `import type { BlockFault, BlockPlace } from '../src/blocks/block-fault.ts';
import type { LessonBlockRecord } from '../src/shape/lesson.ts';
${importAll(checked, 'faults')}

export function faultsOfBlock(block: LessonBlockRecord, place: BlockPlace): Iterable<BlockFault> {
${choose(checked, (name) => `${name}(block, place)`)}
}
`;
  },
};

/** @param {readonly Block[]} blocks @param {string} role */
function importAll(blocks, role) {
  return blocks.map(({ kind, name }) => `import { ${role} as ${name} } from '${BLOCKS}/${kind}/${role}.ts';`).join('\n');
}

/** @param {readonly Block[]} blocks @param {(name: string) => string} call */
function choose(blocks, call) {
  return `  switch (block.kind) {
${blocks.map(({ kind, name }) => `    case '${kind}':\n      return ${call(name)};`).join('\n')}
    default:
      return [];
  }`;
}
