import { constantOf } from './constant-of.mjs';

/** @typedef {import('./layers.mjs').Kind} Kind */

const KINDS = '../kinds';

/** The parts of a question to which kinds add fields, and the type of the API that has them. */
const PARTS = { view: 'QuestionView', answer: 'Answer', key: 'QuestionKey' };

/** @type {import('./layers.mjs').Files} */
export const webFiles = {
  'question-kinds.graphql': (kinds) =>
    Object.entries(PARTS)
      .map(([part, type]) => {
        const own = kinds.filter(({ has, read }) => has('fields.graphql') && read('fields.graphql').includes(`_${part} on `));
        const spreads = own.map((kind) => `  ...${kind.type}_${part}`);
        return `fragment QuestionKinds_${part} on ${type} {\n  __typename\n${spreads.join('\n')}\n}\n`;
      })
      .join('\n'),

  'answers.ts': (
    kinds,
  ) => `${kinds.map(({ kind, name }) => `import { answer as ${name} } from '${KINDS}/${kind}/answer.ts';`).join('\n')}

export const KIND_ANSWERS = {
${entries(kinds)}
} as const;
`,

  'widgets.ts': (
    kinds,
  ) => `${kinds.map(({ kind, name }) => `import { Widget as ${name} } from '${KINDS}/${kind}/widget.tsx';`).join('\n')}

export const WIDGETS = {
${entries(kinds)}
} as const;
`,

  'keys.ts': (kinds) => {
    const own = kinds.filter(({ has }) => has('key.tsx'));
    return `import type { ComponentType } from 'react';
import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import type { KeyProps } from '../key-props.ts';
${own.map(({ kind, name }) => `import { Key as ${name} } from '${KINDS}/${kind}/key.tsx';`).join('\n')}

export const KEYS: Readonly<Partial<Record<QuestionKind, ComponentType<KeyProps>>>> = {
${entries(own)}
};
`;
  },

  'words.ts': (kinds) => {
    const locale = (/** @type {string} */ name) =>
      `  ${name}: {\n${kinds.map((kind) => `    ${constantOf(kind)}: ${kind.name}.${name},`).join('\n')}\n  },`;
    return `${kinds.map(({ kind, name }) => `import ${name} from '${KINDS}/${kind}/words.json';`).join('\n')}

export const KIND_WORDS = {
${['en', 'ko', 'ru'].map(locale).join('\n')}
};
`;
  },
};

/** @param {readonly Kind[]} kinds */
function entries(kinds) {
  return kinds.map((kind) => `  ${constantOf(kind)}: ${kind.name},`).join('\n');
}
