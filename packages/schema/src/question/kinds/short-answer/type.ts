import type { Locale } from '@tumen/domain/localized-text';
import { isTranslated } from '@tumen/domain/localized-text';
import type { KnownAnswer as KnownAnswerShape } from '@tumen/domain/quiz/kinds/short-answer/shape';
import { Answer } from '../../../attempt/answer.type.ts';
import { QuestionKey } from '../../../attempt/question-key.type.ts';
import { builder } from '../../../builder.ts';
import { localeArgs, localized } from '../../../localized.ts';

builder.objectField(Answer, 'text', (t) =>
  t.string({
    nullable: true,
    description: 'Short answer and essay: what was written. Null for the other kinds.',
    resolve: ({ text }) => text ?? null,
  }),
);

const KnownAnswer = builder.objectRef<KnownAnswerShape>('KnownAnswer').implement({
  description: 'An answer that the authors of a question foresaw, right or wrong.',
  fields: (t) => ({
    spellings: t.stringList({
      description: 'How it may be written in the language asked for, the best first; in English where there is none.',
      args: localeArgs,
      resolve: ({ accept }, { locale }) => spellingsIn(accept, locale ?? 'en'),
    }),
    translated: t.boolean({
      description: 'True when its reason exists in the language asked for; false when English stands in for it.',
      args: localeArgs,
      resolve: ({ rationale }, { locale }) => isTranslated(rationale, locale ?? 'en'),
    }),
    fraction: t.exposeFloat('fraction', { description: 'What it earns, 0 to 1.' }),
    rationale: t.string(localized('rationale', 'Why it is right or wrong.')),
  }),
});

builder.objectField(QuestionKey, 'knownAnswers', (t) =>
  t.field({
    type: [KnownAnswer],
    description: 'Short answer: the answers that are known, the best first. Empty for the other kinds.',
    resolve: ({ knownAnswers }) => [...(knownAnswers ?? [])],
  }),
);

function spellingsIn(accept: KnownAnswerShape['accept'], locale: Locale): string[] {
  return [...(accept[locale] ?? accept.en)];
}
