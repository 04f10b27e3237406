import { constantOf } from './constant-of.mjs';

const KINDS = '../src/question/kinds';

/** @type {import('./layers.mjs').Files} */
export const schemaFiles = {
  'question-kind-types.ts': (kinds) =>
    `${kinds
      .filter(({ has }) => has('type.ts'))
      .map(({ kind }) => `import '${KINDS}/${kind}/type.ts';`)
      .join('\n')}\n`,

  'question-kind-descriptions.ts': (kinds) => `${kinds
    .map(({ kind, name }) => `import { description as ${name} } from '${KINDS}/${kind}/description.ts';`)
    .join('\n')}

export const KIND_DESCRIPTIONS = {
${kinds.map((kind) => `  ${constantOf(kind)}: ${kind.name},`).join('\n')}
} as const;
`,

  'question-kind-answers.ts': (kinds) => {
    const own = kinds.filter(({ has }) => has('answer-input.ts'));
    return `import type { AnswerFieldBuilder } from '../src/question/answer-field-builder.ts';
${own.map(({ kind, name }) => `import { answerInput as ${name} } from '${KINDS}/${kind}/answer-input.ts';`).join('\n')}

export const answerInputs = (t: AnswerFieldBuilder) => ({
${own.map(({ name }) => `  ...${name}(t),`).join('\n')}
});
`;
  },
};
