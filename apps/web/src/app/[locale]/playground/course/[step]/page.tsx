import { COURSE_IDEAS } from '@tumen/domain/ask/course-idea';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CourseStepPage } from '@/features/archive-course/course-step-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'step'>): Promise<Metadata> {
  const { locale, idea } = await enterStep(params);
  const t = await getTranslations('archiveCourse.ideas');
  const path = `/playground/course/${idea}`;
  return pageMetadata({ locale, path, title: t(`${idea}.name`), description: t(`${idea}.question`) });
}

export default async function CourseStepRoute({ params }: RouteProps<'step'>) {
  const { idea } = await enterStep(params);
  return <CourseStepPage idea={idea} />;
}

/** The language and the step of the address. An unknown one is a 404. */
async function enterStep(params: RouteProps<'step'>['params']) {
  const { locale: name, step } = await params;
  const locale = enterLocale(name);
  const idea = COURSE_IDEAS.find((one) => one === step);
  if (idea === undefined) notFound();
  return { locale, idea };
}
