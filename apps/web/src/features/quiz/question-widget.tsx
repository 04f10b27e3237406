import type { ComponentType } from 'react';
import { WIDGETS } from './generated/widgets.ts';
import type { WidgetProps } from './widget-props.ts';

/** The widget of a question's kind (`kinds/<kind>/widget.tsx`). */
export function QuestionWidget(props: WidgetProps) {
  const Widget: ComponentType<WidgetProps> = WIDGETS[props.question.kind];
  return <Widget {...props} />;
}
