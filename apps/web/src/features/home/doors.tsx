import { Eyebrow } from '@tumen/ui/eyebrow';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/i18n/navigation.tsx';

const SAMPLE_QUERY = `events(filter: { from: "1990", to: "1995",
  actors: ["rok", "ussr"], match: ALL }) {
  edges { node { title dateLabel } } }`;

/** The three ways in: to teach, to learn, to ask. */
export async function Doors() {
  const t = await getTranslations('home');
  return (
    <div className="grid gap-x-16 gap-y-12 md:grid-cols-3">
      <Door eyebrow={t('teach')} title={t('teachTitle')} href="/course" link={t('teachLink')}>
        <p>{t('teachText')}</p>
      </Door>
      <Door eyebrow={t('learn')} title={t('learnTitle')} href="/quizzes" link={t('learnLink')}>
        <p>{t('learnText')}</p>
      </Door>
      <Door eyebrow={t('research')} title={t('researchTitle')} href="/playground" link={t('researchLink')}>
        <pre className="overflow-x-auto border border-rule bg-card px-4 py-3 font-mono text-[0.8125rem] leading-relaxed text-ink">
          {SAMPLE_QUERY}
        </pre>
      </Door>
    </div>
  );
}

type DoorProps = { eyebrow: string; title: string; href: string; link: string; children: ReactNode };

function Door({ eyebrow, title, href, link, children }: DoorProps) {
  return (
    <section className="min-w-0">
      <Eyebrow>{eyebrow}</Eyebrow>
      <h2 className="mt-1 text-[1.5rem] leading-snug font-[550]">{title}</h2>
      <div className="mt-2.5 font-serif text-[1.0625rem] leading-normal text-ink-soft">{children}</div>
      <p className="mt-4">
        <Link href={href} className="font-medium text-link">
          {link}
        </Link>
      </p>
    </section>
  );
}
