import type { GraphQLField } from 'graphql';
import { useTranslations } from 'next-intl';
import { Deprecation } from './deprecation.tsx';
import { Described } from './described.tsx';
import { priceOf } from './field-price.ts';
import { TypeLink } from './type-link.tsx';
import { shapeOf } from './type-shape.ts';
import { ValueList } from './value-list.tsx';

/** What a field is, what it gives and costs, and what it can be told. */
export function FieldFacts({ field }: { field: GraphQLField<unknown, unknown> }) {
  const t = useTranslations('apiReference');
  const { points, times, isPage } = priceOf(field);
  return (
    <>
      <p className="mt-1">
        <Described text={field.description} />
      </p>
      <Deprecation reason={field.deprecationReason} />
      <p className="mt-1 text-note text-ink-soft">
        <TypeLink type={field.type} />
        {' · '}
        {t(`shapes.${shapeOf(field.type)}`)}
        {' · '}
        {t('cost.points', { points })}
        {times > 1 && `; ${t(isPage ? 'cost.page' : 'cost.list', { times })}`}
      </p>
      {field.args.length > 0 && (
        <div className="mt-3 border-l border-rule pl-4">
          <ValueList values={field.args} />
        </div>
      )}
    </>
  );
}
