import { useTranslations } from 'next-intl';
import { Choice } from '../../choice.tsx';
import type { WidgetProps } from '../../widget-props.ts';

/** Radio buttons. */
export function Widget(props: WidgetProps) {
  const t = useTranslations('quiz');
  return <Choice {...props} texts={{ rightOption: t('rightOption'), yourOption: t('yourOption') }} />;
}
