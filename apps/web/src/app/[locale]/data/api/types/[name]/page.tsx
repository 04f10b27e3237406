import { isIntrospectionType } from 'graphql';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ApiTypePage } from '@/features/api-reference/api-type-page.tsx';
import { loadApiSchema } from '@/features/api-reference/load-api-schema.ts';
import { typeHref } from '@/features/api-reference/type-link.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'name'>): Promise<Metadata> {
  const { locale, type } = await enterType(params);
  const t = await getTranslations('apiReference');
  const description = type.description ?? '';
  return pageMetadata({ locale, path: typeHref(type.name), title: `${type.name} · ${t('title')}`, description });
}

export default async function ApiTypeRoute({ params }: RouteProps<'name'>) {
  const { type, schema } = await enterType(params);
  return <ApiTypePage {...schema} type={type} />;
}

/** The language and the type of the address. An unknown one is a 404. */
async function enterType(params: RouteProps<'name'>['params']) {
  const { locale: language, name } = await params;
  const locale = enterLocale(language);
  const schema = await loadApiSchema();
  const type = schema.whole.getType(name);
  if (type === undefined || isIntrospectionType(type)) notFound();
  return { locale, type, schema };
}
