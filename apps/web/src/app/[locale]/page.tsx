import { HomeView } from '@/features/home/home-view.tsx';
import { loadHome } from '@/features/home/load-home.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export default async function HomeRoute({ params }: RouteProps) {
  const locale = enterLocale((await params).locale);
  return <HomeView {...(await loadHome(locale, new Date()))} />;
}
