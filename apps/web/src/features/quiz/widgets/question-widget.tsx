import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import { Choice } from './choice.tsx';
import { Matching } from './matching.tsx';
import { Numeric } from './numeric.tsx';
import { Ordering } from './ordering.tsx';
import type { WidgetProps } from './widget.ts';

const WIDGETS: Record<QuestionKind, ComponentType<WidgetProps>> = {
  SINGLE_CHOICE: TranslatedChoice,
  MULTIPLE_RESPONSE: TranslatedChoice,
  ORDERING: Ordering,
  MATCHING: Matching,
  NUMERIC: Numeric,
};

/** The widget of a question's kind. A new kind is one more entry here and one more file beside it. */
export function QuestionWidget(props: WidgetProps) {
  const Widget = WIDGETS[props.question.kind];
  return <Widget {...props} />;
}

function TranslatedChoice(props: WidgetProps) {
  const t = useTranslations('quiz');
  return <Choice {...props} texts={{ rightOption: t('rightOption'), yourOption: t('yourOption') }} />;
}
