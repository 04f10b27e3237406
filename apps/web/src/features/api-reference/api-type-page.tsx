import { isPublicQuery } from '@tumen/domain/public-queries';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { Tag } from '@tumen/ui/tag';
import {
  type GraphQLNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { Deprecation } from './deprecation.tsx';
import { Described } from './described.tsx';
import { kindOf } from './described-types.ts';
import { FieldFacts } from './field-facts.tsx';
import { listUses } from './list-uses.ts';
import type { ApiSchema } from './load-api-schema.ts';
import { ToIndex } from './to-index.tsx';
import { queryHref, TypeLink, typeHref } from './type-link.tsx';
import { ValueList } from './value-list.tsx';

type ApiTypePageProps = ApiSchema & { type: GraphQLNamedType };

/** One type of the schema: what it is, what it has, and where it is used. */
export function ApiTypePage({ whole, promised, type }: ApiTypePageProps) {
  const t = useTranslations('apiReference');
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          eyebrow={t(`kind.${kindOf(type)}`)}
          title={<code className="font-mono text-[0.8em] wrap-anywhere">{type.name}</code>}
          meta={
            <>
              <ToIndex />
              <Tag tone={promised.getType(type.name) ? 'good' : 'quiet'}>
                {t(promised.getType(type.name) ? 'isPromised' : 'isPersonal')}
              </Tag>
            </>
          }
        />
        <p className="mt-6">
          <Described text={type.description} />
        </p>
        {isScalarType(type) && type.specifiedByURL && (
          <p className="mt-3">
            <a href={type.specifiedByURL} rel="noreferrer" className="text-link wrap-anywhere">
              {type.specifiedByURL}
            </a>
          </p>
        )}
        <Relatives whole={whole} type={type} />
        <Members type={type} />
        <Uses schema={whole} type={type} />
      </ReadingBand>
    </ReadingPage>
  );
}

function Relatives({ whole, type }: Pick<ApiTypePageProps, 'whole' | 'type'>) {
  const t = useTranslations('apiReference');
  const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const below = isAbstractType(type) ? whole.getPossibleTypes(type) : [];
  return (
    <>
      {above.length > 0 && (
        <p className="mt-3 text-note">
          {t('implements')} <TypeNames types={above} />
        </p>
      )}
      {below.length > 0 && (
        <Section id="possible" title={t('possible')}>
          <ul className="grid gap-1">
            {below.map((possible) => (
              <li key={possible.name}>
                <TypeLink type={possible} />: <Described text={possible.description} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function TypeNames({ types }: { types: readonly GraphQLNamedType[] }) {
  return types.map((type, index) => (
    <span key={type.name}>
      {index > 0 && ', '}
      <TypeLink type={type} />
    </span>
  ));
}

function Members({ type }: Pick<ApiTypePageProps, 'type'>) {
  const t = useTranslations('apiReference');
  if (isEnumType(type)) {
    return (
      <Section id="values" title={t('values')}>
        <dl className="grid gap-3">
          {type.getValues().map(({ name, description, deprecationReason }) => (
            <div key={name} id={name}>
              <dt className="font-mono text-[0.9em] font-medium wrap-anywhere">{name}</dt>
              <dd className="text-note">
                <Described text={description} />
                <Deprecation reason={deprecationReason} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    );
  }
  if (isInputObjectType(type)) {
    return (
      <Section id="fields" title={t('inputFields')}>
        {type.isOneOf && <p className="mb-3">{t('oneOf')}</p>}
        <ValueList values={Object.values(type.getFields())} hasAnchors />
      </Section>
    );
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  return (
    <Section id="fields" title={t('fields')}>
      {Object.values(type.getFields()).map((field) => (
        <section key={field.name} aria-labelledby={field.name} className="border-t border-rule py-4">
          <h3 id={field.name} className="font-mono font-medium wrap-anywhere">
            {type.name === 'Query' && isPublicQuery(field.name) ? (
              <Link href={queryHref(field.name)} className="text-link">
                {field.name}
              </Link>
            ) : (
              field.name
            )}
          </h3>
          <FieldFacts field={field} />
        </section>
      ))}
    </Section>
  );
}

function hrefOfUse(owner: string, field: string | undefined): string {
  if (field === undefined) return typeHref(owner);
  return owner === 'Query' && isPublicQuery(field) ? queryHref(field) : `${typeHref(owner)}#${field}`;
}

/** What is used everywhere, as the languages are, is shown where it is used first. */
const MOST_USES = 40;

function Uses({ schema, type }: { schema: ApiSchema['whole']; type: GraphQLNamedType }) {
  const t = useTranslations('apiReference');
  const uses = listUses(schema, type);
  if (uses.length === 0) return null;
  return (
    <Section id="uses" title={t('uses')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {uses.slice(0, MOST_USES).map(({ owner, field }) => (
          <li key={`${owner.name}.${field}`}>
            <Link
              href={hrefOfUse(owner.name, field)}
              className="inline-flex min-h-6 items-center font-mono text-note text-link wrap-anywhere"
            >
              {field === undefined ? owner.name : `${owner.name}.${field}`}
            </Link>
          </li>
        ))}
      </ul>
      {uses.length > MOST_USES && (
        <p className="mt-2 text-note text-ink-soft">{t('moreUses', { count: uses.length - MOST_USES })}</p>
      )}
    </Section>
  );
}
