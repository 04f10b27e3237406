import { useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { Essay_KeyFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { KeyProps } from '../../key-props.ts';

/** A good answer to compare one's own with. */
export function Key({ answerKey }: KeyProps) {
  const t = useTranslations('questionKinds.ESSAY');
  const { model } = readFragment(Essay_KeyFragmentDoc, answerKey);
  if (!model) return null;
  return (
    <div className="mt-3">
      <h3 className="font-medium">{t('model')}</h3>
      <p className="mt-1 font-serif text-reading">{model}</p>
    </div>
  );
}
