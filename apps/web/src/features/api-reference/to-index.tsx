import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';

/** The way back to the list of all queries and types. */
export function ToIndex() {
  const t = useTranslations('apiReference');
  return (
    <Link href="/data/api" className="text-link">
      {t('title')}
    </Link>
  );
}
