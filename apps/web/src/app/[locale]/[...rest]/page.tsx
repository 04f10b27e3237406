import { notFound } from 'next/navigation';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const generateStaticParams = () => [];

/** Every address that no other route knows: the 404 page in the language of the address. */
export default async function UnknownRoute({ params }: RouteProps) {
  await enterRoute(params);
  notFound();
}
