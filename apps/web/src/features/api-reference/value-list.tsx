import { type GraphQLArgument, type GraphQLInputField, isRequiredInputField } from 'graphql';
import { useTranslations } from 'next-intl';
import { Deprecation } from './deprecation.tsx';
import { Described } from './described.tsx';
import { TypeLink } from './type-link.tsx';
import { shapeOf } from './type-shape.ts';
import { writeDefault } from './write-default.ts';

type ValueListProps = {
  values: readonly (GraphQLArgument | GraphQLInputField)[];
  /** Whether an address can point at each, which then stands on its page once. */
  hasAnchors?: boolean;
};

/** What can be given: the arguments of a field, or the fields of an input. */
export function ValueList({ values, hasAnchors = false }: ValueListProps) {
  const t = useTranslations('apiReference');
  return (
    <dl className="grid gap-3">
      {values.map((value) => {
        const isRequired = isRequiredInputField(value);
        const standard = writeDefault(value);
        return (
          <div key={value.name} id={hasAnchors ? value.name : undefined}>
            <dt>
              <code className="font-mono text-[0.9em] font-medium">{value.name}</code>: <TypeLink type={value.type} />
              <span className="text-note text-ink-soft">
                {' · '}
                {t(isRequired ? 'required' : 'optional')}
                {shapeOf(value.type).startsWith('list') && `, ${t('aList')}`}
                {standard !== null && (
                  <>
                    {', '}
                    {t.rich('default', { value: () => <code className="font-mono wrap-anywhere">{standard}</code> })}
                  </>
                )}
              </span>
            </dt>
            <dd className="text-note">
              <Described text={value.description} />
              <Deprecation reason={value.deprecationReason} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
