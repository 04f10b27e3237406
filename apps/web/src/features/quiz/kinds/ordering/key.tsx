import { keepTogether } from '@tumen/ui/keep-together';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import type { KeyProps } from '../../key-props.ts';

/** The right order. */
export function Key({ question, right }: KeyProps) {
  const t = useTranslations('questionKinds.ORDERING');
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
  return (
    <div className="mt-3">
      <h3 className="font-sans font-semibold">{t('right')}</h3>
      <ol className="mt-1 grid list-decimal gap-1 pl-6 marker:tabular-nums">
        {right.optionIds.map((id) => (
          <li key={id} {...textLang(false, textOf.get(id) ?? '')}>
            {keepTogether(textOf.get(id) ?? '')}
          </li>
        ))}
      </ol>
    </div>
  );
}
