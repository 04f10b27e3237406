import type { Criterion, WordLimits as WordLimitsShape } from '@tumen/domain/quiz/kinds/essay/shape';
import { QuestionKey } from '../../../attempt/question-key.type.ts';
import { builder } from '../../../builder.ts';
import { localeArgs, localized, localizeOrNull } from '../../../localized.ts';
import { QuestionView, viewOf } from '../../question-view.type.ts';

const WordLimits = builder.objectRef<WordLimitsShape>('WordLimits').implement({
  description: 'How long a text should be.',
  fields: (t) => ({
    min: t.exposeInt('min', { description: 'Words at least.' }),
    max: t.exposeInt('max', { description: 'Words at most.' }),
  }),
});

const RubricLevel = builder.objectRef<Criterion['levels'][number]>('RubricLevel').implement({
  description: 'How well a text meets a criterion.',
  fields: (t) => ({
    points: t.exposeInt('points', { description: 'What it earns.' }),
    text: t.string(localized('text', 'What such a text does.')),
  }),
});

const RubricCriterion = builder.objectRef<Criterion>('RubricCriterion').implement({
  description: 'One line of the rubric by which an essay is marked.',
  fields: (t) => ({
    // Not `id`: clients take that for the key of an object in their cache, and this one means something in its question only.
    name: t.exposeString('id', { description: 'What marks refer to: meaningful within its question only.' }),
    title: t.string(localized('title', 'What is looked at.')),
    levels: t.field({ type: [RubricLevel], description: 'From the weakest to the best.', resolve: ({ levels }) => [...levels] }),
  }),
});

builder.interfaceField(QuestionView, 'words', (t) =>
  t.field({
    type: WordLimits,
    nullable: true,
    description: 'Essay: how long it should be. Null for the other kinds.',
    resolve: (row) => viewOf(row).words ?? null,
  }),
);

builder.interfaceField(QuestionView, 'criteria', (t) =>
  t.field({
    type: [RubricCriterion],
    description: 'Essay: the rubric, open to the student from the start. Empty for the other kinds.',
    resolve: (row) => [...(viewOf(row).criteria ?? [])],
  }),
);

builder.objectField(QuestionKey, 'model', (t) =>
  t.string({
    nullable: true,
    description: 'Essay: a good answer. Null for the other kinds.',
    args: localeArgs,
    resolve: ({ model }, { locale }) => localizeOrNull(model, locale),
  }),
);
