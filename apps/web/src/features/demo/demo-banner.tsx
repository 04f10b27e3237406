'use client';

import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { DeleteDemoClassroomDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { DEMO_DELETED } from './demo-deleted.ts';

/** Says on every page of a demo that it is one, until when, and lets its visitor end it. */
export function DemoBanner({ endsAt }: { endsAt: string }) {
  const t = useTranslations('teacher.demo');
  const format = useFormatter();
  const locale = useLocale();
  const command = useCommand(DeleteDemoClassroomDocument);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const end = format.dateTime(new Date(endsAt), {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const remove = async () => {
    if (await command.run({})) location.assign(`/${locale}/teach/sign-in${DEMO_DELETED}`);
  };
  return (
    <section aria-label={t('banner.label')} className="mb-4 bg-wash px-5 pt-4 text-note">
      <p className="pb-3">
        <strong className="font-medium">{t('banner.label')}.</strong> {t('banner.text', { end })}
      </p>
      <Disclosure summary={t('banner.open')}>
        <p className="max-w-[42.5rem]">{t('banner.warning')}</p>
        <Button className="mt-3" aria-disabled={command.isSending} onClick={() => void remove()}>
          {t('banner.delete')}
        </Button>
        <p role="alert" className="mt-3 text-accent empty:hidden">
          {command.refusal && t('refusal.UNREACHABLE')}
        </p>
      </Disclosure>
    </section>
  );
}
