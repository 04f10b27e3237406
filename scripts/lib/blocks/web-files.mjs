/** @typedef {import('../folders/find-folders.mjs').KindFolder} Block */

/** @type {import('./layers.mjs').Files} */
export const webFiles = {
  'block.tsx': (blocks) => views(blocks, 'block'),
  'slide.tsx': (blocks) => views(blocks, 'slide'),
  'handout.tsx': (blocks) => views(blocks, 'handout'),
  'words.ts': (blocks) => {
    const speaking = blocks.filter(({ has }) => has('words.json'));
    const locale = (/** @type {string} */ name) =>
      `  ${name}: {\n${speaking.map((block) => `    ${block.name}: ${block.name}.${name},`).join('\n')}\n  },`;
    return `${speaking.map(({ kind, name }) => `import ${name} from '../blocks/${kind}/words.json';`).join('\n')}

export const BLOCK_WORDS = {
${['en', 'ko', 'ru'].map(locale).join('\n')}
};
`;
  },
};

/**
 * One way to show the blocks of a lesson: a fragment that asks for what all of its components need, and the choice among them. Every
 * kind has a `block`; without a component of another role it is null.
 *
 * @param {readonly Block[]} all
 * @param {'block' | 'slide' | 'handout'} role
 */
function views(all, role) {
  const blocks = all.filter(({ has }) => has(`${role}.tsx`));
  const suffix = role.charAt(0).toUpperCase() + role.slice(1);
  const spreads = blocks.map(({ type }) => `    ...${type}${suffix}_block`);
  const cases = blocks.map(
    ({ type }) => `    case '${type}Block':\n      return <${type}${suffix} block={block} context={context} />;`,
  );
  const isRequired = role === 'block';
  return `import type { ReactElement } from 'react';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import type { BlockContext } from '../blocks/block-props.ts';
${blocks.map(({ kind, type }) => `import { ${type}${suffix} } from '../blocks/${kind}/${role}.tsx';`).join('\n')}

const any${suffix} = graphql(/* GraphQL */ \`
  fragment Any${suffix}_block on LessonBlock {
    __typename
${spreads.join('\n')}
  }
\`);

export function render${suffix}(ref: FragmentType<typeof any${suffix}>, context: BlockContext): ReactElement${isRequired ? '' : ' | null'} {
  const block = readFragment(any${suffix}, ref);
  switch (block.__typename) {
${cases.join('\n')}
    default:
      return ${isRequired ? 'block satisfies never' : 'null'};
  }
}
`;
}
