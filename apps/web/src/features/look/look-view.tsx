import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ComponentSheet } from './component-sheet.tsx';
import { LookSection } from './look-section.tsx';
import { MeasureSheet } from './measure-sheet.tsx';
import { MotionSheet } from './motion-sheet.tsx';
import { PaletteSheet } from './palette-sheet.tsx';
import { readTokens } from './read-tokens.ts';
import { StateSheet } from './state-sheet.tsx';
import { TypeSheet } from './type-sheet.tsx';
import { ViewSheet } from './view-sheet.tsx';

/** The specimen sheet of the publication: every token and component, as the site itself uses them. */
export function LookView({ lesson }: { lesson: Parameters<typeof ViewSheet>[0]['lesson'] | null }) {
  const t = useTranslations('look');
  const tokens = readTokens();
  return (
    <WidePage>
      <PageHeader eyebrow={t('eyebrow')} title={t('title')} lead={<p>{t('lead')}</p>} />
      <LookSection id="color" title={t('color.title')} text={t('color.text')}>
        <div className="grid gap-6 lg:grid-cols-2">
          <PaletteSheet name={t('color.light')} palette={tokens.light} scheme="light" />
          <PaletteSheet name={t('color.dark')} palette={tokens.darkByHand} scheme="dark" />
        </div>
      </LookSection>
      <LookSection id="type" title={t('type.title')} text={t('type.text')}>
        <TypeSheet measures={tokens.measures} />
      </LookSection>
      <LookSection id="space" title={t('space.title')} text={t('space.text')}>
        <MeasureSheet measures={tokens.measures} />
      </LookSection>
      <LookSection id="components" title={t('components.title')} text={t('components.text')}>
        <ComponentSheet />
      </LookSection>
      <LookSection id="states" title={t('states.title')} text={t('states.text')}>
        <StateSheet />
      </LookSection>
      <LookSection id="motion" title={t('motion.title')} text={t('motion.text')}>
        <MotionSheet />
      </LookSection>
      {lesson && (
        <LookSection id="views" title={t('views.title')} text={t('views.text')}>
          <ViewSheet lesson={lesson} />
        </LookSection>
      )}
    </WidePage>
  );
}
