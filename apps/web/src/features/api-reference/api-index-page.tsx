import { EXAMPLES } from '@tumen/domain/ask/examples';
import {
  DEFAULT_PAGE_SIZE,
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_PAGE_SIZE,
  MAX_POINTS,
  MAX_TOKENS,
} from '@tumen/domain/operation-limits';
import { isPublicQuery } from '@tumen/domain/public-queries';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider, useFormatter, useMessages, useTranslations } from 'next-intl';
import { readEnv } from '@/env.ts';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { writeCurl } from '@/features/playground/request-code.ts';
import { Section } from '@/features/text/section.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { Described } from './described.tsx';
import { describedTypes, kindOf, TYPE_KINDS } from './described-types.ts';
import { MemberFinder } from './find/member-finder.tsx';
import type { ApiSchema } from './load-api-schema.ts';
import { queryHref, TypeLink, typeHref } from './type-link.tsx';

const LIMITS = {
  points: MAX_POINTS,
  page: MAX_PAGE_SIZE,
  depth: MAX_DEPTH,
  aliases: MAX_ALIASES,
  directives: MAX_DIRECTIVES,
  tokens: MAX_TOKENS,
} as const;
const LIMIT_NAMES = [
  'points',
  'page',
  'depth',
  'aliases',
  'directives',
  'tokens',
] as const satisfies readonly (keyof typeof LIMITS)[];

/** How to ask, what may be asked, and every type, each with a page of its own. */
export function ApiIndexPage({ whole, promised }: ApiSchema) {
  const t = useTranslations('apiReference');
  const { find } = useMessages().apiReference;
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          meta={
            <>
              <Link href="/playground" className="text-link">
                {t('toPlayground')}
              </Link>
              <Link href="/data" className="text-link">
                {t('toData')}
              </Link>
              <Link href="/data/api/errors" className="text-link">
                {t('errors.title')}
              </Link>
            </>
          }
        />
        <NextIntlClientProvider messages={{ apiReference: { find } }}>
          <MemberFinder />
        </NextIntlClientProvider>
        <Asking />
        <Section id="queries" title={t('queries.title')}>
          <p className="mb-4 text-ink-soft">{t('queries.lead')}</p>
          <dl className="grid gap-3">
            {Object.values(promised.getQueryType()?.getFields() ?? {}).map(({ name, type, description }) => (
              <div key={name} id={name} className="border-t border-rule pt-3">
                <dt>
                  <Link href={queryHref(name)} className="font-mono font-medium text-link">
                    {name}
                  </Link>
                  {': '}
                  <TypeLink type={type} />
                </dt>
                <dd className="mt-1 text-note">
                  <Described text={description} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Limits />
        <Versions />
        <Section id="schema" title={t('schema.title')}>
          <p>{t('schema.text')}</p>
          <ul className="mt-3 list-disc pl-5">
            <li>
              <a href="/graphql/public.graphql" className="text-link">
                public.graphql
              </a>
              {': '}
              {t('schema.promised')}
            </li>
            <li>
              <a href="/graphql/schema.graphql" className="text-link">
                schema.graphql
              </a>
              {': '}
              {t('schema.whole')}
            </li>
          </ul>
        </Section>
        <Section id="types" title={t('types.title')}>
          <p className="text-ink-soft">{t('types.lead')}</p>
          {TYPE_KINDS.map((kind) => (
            <TypeNames key={kind} kind={kind} names={namesOf(promised, kind)} />
          ))}
        </Section>
        <Section id="personal" title={t('personal.title')}>
          <p>{t('personal.text')}</p>
          <dl className="mt-4 grid gap-3">
            {Object.values(whole.getQueryType()?.getFields() ?? {})
              .filter(({ name }) => !isPublicQuery(name))
              .map(({ name, type, description }) => (
                <div key={name}>
                  <dt>
                    <code className="font-mono">{name}</code>: <TypeLink type={type} />
                  </dt>
                  <dd className="text-note">
                    <Described text={description} />
                  </dd>
                </div>
              ))}
          </dl>
          <p className="mt-4">
            {[whole.getMutationType(), whole.getSubscriptionType()].map(
              (type) =>
                type && (
                  <span key={type.name} className="block">
                    <TypeLink type={type} />: <Described text={type.description} />
                  </span>
                ),
            )}
          </p>
        </Section>
      </ReadingBand>
    </ReadingPage>
  );
}

function namesOf(schema: ApiSchema['promised'], kind: (typeof TYPE_KINDS)[number]): string[] {
  return describedTypes(schema)
    .filter((type) => kindOf(type) === kind && type !== schema.getQueryType())
    .map(({ name }) => name);
}

function TypeNames({ kind, names }: { kind: (typeof TYPE_KINDS)[number]; names: readonly string[] }) {
  const t = useTranslations('apiReference');
  if (names.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-h3">{t(`kinds.${kind}`)}</h3>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {names.map((name) => (
          <li key={name}>
            <Link href={typeHref(name)} className="inline-flex min-h-6 items-center font-mono text-note text-link wrap-anywhere">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Asking() {
  const t = useTranslations('apiReference.ask');
  const endpoint = new URL('/graphql', readEnv().SITE_ORIGIN).href;
  const { query } = EXAMPLES.claims;
  return (
    <Section id="ask" title={t('title')}>
      <p>{t('address')}</p>
      <div className="mt-3">
        <CopyBox text={endpoint} label={t('title')} isCode />
      </div>
      <h3 className="mt-6 mb-2 text-h3">{t('get', { method: 'GET' })}</h3>
      <CopyBox
        text={`curl '${endpoint}?query=${encodeURIComponent('{ claims { code text } }')}'`}
        label={t('get', { method: 'GET' })}
        isCode
      />
      <p className="mt-2 text-note text-ink-soft">{t('getText', { tag: 'ETag', condition: 'If-None-Match' })}</p>
      <h3 className="mt-6 mb-2 text-h3">{t('post', { method: 'POST' })}</h3>
      <CopyBox text={writeCurl({ endpoint, query }).trim()} label={t('post', { method: 'POST' })} isCode />
      <p className="mt-2 text-note text-ink-soft">{t('postText', { type: 'application/graphql-response+json' })}</p>
    </Section>
  );
}

function Limits() {
  const t = useTranslations('apiReference');
  const format = useFormatter();
  return (
    <Section id="limits" title={t('limits.title')}>
      <p>{t('limits.text', { page: DEFAULT_PAGE_SIZE })}</p>
      <dl className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1">
        {LIMIT_NAMES.map((name) => (
          <div key={name} className="contents">
            <dt>{t(`limits.items.${name}`)}</dt>
            <dd className="text-right tabular-nums">{format.number(LIMITS[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        {t.rich('limits.errors', {
          link: (text) => (
            <Link href="/data/api/errors" className="text-link">
              {text}
            </Link>
          ),
        })}
      </p>
    </Section>
  );
}

function Versions() {
  const t = useTranslations('apiReference.versions');
  return (
    <Section id="versions" title={t('title')}>
      <p>{t('text')}</p>
      <div className="mt-3">
        <CopyBox text="query @asOf(version: 1) { events { totalCount } }" label={t('title')} isCode />
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5">
        {(['contentVersion', 'contentVersions', 'changesSince'] as const).map((name) => (
          <li key={name}>
            <Link href={queryHref(name)} className="font-mono text-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
