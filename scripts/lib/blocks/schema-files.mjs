const BLOCKS = '../src/lesson/blocks';

/** @type {import('./layers.mjs').Files} */
export const schemaFiles = {
  'block-types.ts': (blocks) => `${blocks.map(({ kind }) => `import '${BLOCKS}/${kind}/type.ts';`).join('\n')}\n`,

  'block-sources.ts': (blocks) => {
    const citing = blocks.filter(({ has }) => has('sources.ts'));
    return `${citing.map(({ kind, name }) => `import { sources as ${name} } from '${BLOCKS}/${kind}/sources.ts';`).join('\n')}

export const BLOCK_SOURCES: Readonly<Record<string, (data: unknown) => string[]>> = {
${citing.map(({ kind, name }) => `  '${kind}': ${name},`).join('\n')}
};
`;
  },
};
