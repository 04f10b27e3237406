import { Answer } from '../../../attempt/answer.type.ts';
import { QuestionKey } from '../../../attempt/question-key.type.ts';
import { builder } from '../../../builder.ts';
import { localeArgs, localizeOrNull } from '../../../localized.ts';
import { QuestionView, viewOf } from '../../question-view.type.ts';

builder.interfaceField(QuestionView, 'unit', (t) =>
  t.string({
    nullable: true,
    description: 'Numeric: what is counted. Null for the other kinds.',
    args: localeArgs,
    resolve: (row, { locale }) => localizeOrNull(viewOf(row).unit, locale),
  }),
);

builder.objectField(Answer, 'number', (t) =>
  t.float({
    nullable: true,
    description: 'Numeric: the number. Null for the other kinds.',
    resolve: ({ number }) => number ?? null,
  }),
);

builder.objectField(QuestionKey, 'tolerance', (t) =>
  t.float({
    nullable: true,
    description: 'Numeric: the largest distance from the right number that still counts as right. Null for the other kinds.',
    resolve: ({ tolerance }) => tolerance ?? null,
  }),
);
