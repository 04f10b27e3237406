import { constantOf } from './constant-of.mjs';

const KINDS = '../src/quiz/kinds';

/** @type {import('./layers.mjs').Files} */
export const domainFiles = {
  'question-kinds.ts': (kinds) => `import type { CuratedFrame } from '../src/quiz/curated.ts';
${kinds.map(({ kind, name }) => `import { rules as ${name} } from '${KINDS}/${kind}/rules.ts';`).join('\n')}
${kinds.map(({ kind, name }) => `import { paper as ${name}Paper } from '${KINDS}/${kind}/paper.ts';`).join('\n')}
${kinds.map(({ kind, type }) => `import type { Curated as ${type} } from '${KINDS}/${kind}/shape.ts';`).join('\n')}

export const QUESTION_KINDS = [${kinds.map((kind) => `'${constantOf(kind)}'`).join(', ')}] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const KIND_RULES = {
${kinds.map((kind) => `  ${constantOf(kind)}: ${kind.name},`).join('\n')}
} as const;

export const KIND_PAPERS = {
${kinds.map((kind) => `  ${constantOf(kind)}: ${kind.name}Paper,`).join('\n')}
} as const;

export type CuratedQuestion = CuratedFrame & (${kinds.map(({ type }) => type).join(' | ')});
`,
};
