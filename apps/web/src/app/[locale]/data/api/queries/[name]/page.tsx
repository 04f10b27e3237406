import { isPublicQuery } from '@tumen/domain/public-queries';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ApiQueryPage } from '@/features/api-reference/api-query-page.tsx';
import { beginExampleAnswer } from '@/features/api-reference/example-answer.ts';
import { loadApiSchema } from '@/features/api-reference/load-api-schema.ts';
import { queryHref } from '@/features/api-reference/type-link.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'name'>): Promise<Metadata> {
  const { locale, name, field } = await enterQuery(params);
  const t = await getTranslations('apiReference');
  const description = field.description ?? '';
  return pageMetadata({ locale, path: queryHref(name), title: `${name} · ${t('title')}`, description });
}

export default async function ApiQueryRoute({ params }: RouteProps<'name'>) {
  const { name, field, schema } = await enterQuery(params);
  return <ApiQueryPage name={name} field={field} schema={schema} answer={await beginExampleAnswer(name)} />;
}

/** The language and the query of the address. An unknown one is a 404, and so is one that is not public. */
async function enterQuery(params: RouteProps<'name'>['params']) {
  const { locale: language, name } = await params;
  const locale = enterLocale(language);
  const { promised: schema } = await loadApiSchema();
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined || !isPublicQuery(name)) notFound();
  return { locale, name, field, schema };
}
