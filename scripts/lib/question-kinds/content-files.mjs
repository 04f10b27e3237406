import { constantOf } from './constant-of.mjs';

const KINDS = '../src/question-kinds';

/** @type {import('./layers.mjs').Files} */
export const contentFiles = {
  'question-shapes.ts': (kinds) => `import { kindWord, questionFrame } from '../src/question-kinds/frame.ts';
${kinds.map(({ kind, name }) => `import { shape as ${name} } from '${KINDS}/${kind}/shape.ts';`).join('\n')}

export const QUESTION_SHAPES = [
${kinds.map((kind) => `  ${kind.name}.extend({ ...questionFrame, kind: kindWord('${kind.kind}', '${constantOf(kind)}') }),`).join('\n')}
] as const;
`,

  'question-faults.ts': (kinds) => `import type { Content } from '../src/content.ts';
import type { QuestionFault } from '../src/question-kinds/question-fault.ts';
import { withContent } from '../src/question-kinds/with-content.ts';
import type { QuestionRecord } from '../src/shape/question.ts';
${importAll(
  kinds.filter(({ has }) => has('faults.ts')),
  'faults',
)}

export function faultsOfQuestion(question: QuestionRecord, content: Content): Iterable<QuestionFault> {
${choose(
  kinds.filter(({ has }) => has('faults.ts')),
  (name) => `withContent(${name})(question, content)`,
)}
}
`,

  'question-references.ts': (kinds) => `import type { Target } from '../src/integrity/targets.ts';
import type { QuestionRecord } from '../src/shape/question.ts';
${importAll(
  kinds.filter(({ has }) => has('references.ts')),
  'references',
)}

export function referencesOfQuestionKind(question: QuestionRecord): Target[] {
${choose(
  kinds.filter(({ has }) => has('references.ts')),
  (name) => `${name}(question)`,
)}
}
`,

  'curated-parts.ts': (kinds) => `import type { Content } from '../src/content.ts';
import { withContent } from '../src/question-kinds/with-content.ts';
import type { QuestionRecord } from '../src/shape/question.ts';
${importAll(kinds, 'curated')}

export function curatedParts(question: QuestionRecord, content: Content) {
  switch (question.kind) {
${kinds.map((kind) => `    case '${constantOf(kind)}':\n      return withContent(${kind.name})(question, content);`).join('\n')}
  }
}
`,
};

/** @param {readonly import('./layers.mjs').Kind[]} kinds @param {string} role */
function importAll(kinds, role) {
  return kinds.map(({ kind, name }) => `import { ${role} as ${name} } from '${KINDS}/${kind}/${role}.ts';`).join('\n');
}

/** @param {readonly import('./layers.mjs').Kind[]} kinds @param {(name: string) => string} call */
function choose(kinds, call) {
  return `  switch (question.kind) {
${kinds.map((kind) => `    case '${constantOf(kind)}':\n      return ${call(kind.name)};`).join('\n')}
    default:
      return [];
  }`;
}
