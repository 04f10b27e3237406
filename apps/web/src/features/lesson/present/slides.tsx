import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Slide = {
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** A slide that only announces what follows, or one of smaller type. */
  readonly look?: 'text' | 'title' | 'dense' | 'drawing';
};

type SlidesProps = {
  /** The anchor of the block: its slides are `anchor-1`, `anchor-2` and so on. */
  anchor: string;
  /** The anchors of the blocks before and behind; null at the ends. */
  previous: string | null;
  next: string | null;
  slides: readonly Slide[];
};

/** The slides of one block. One slide is seen at a time, the target of the address, so that plain links step through them without a script. */
export function Slides({ anchor, previous, next, slides }: SlidesProps) {
  const t = useTranslations('present');
  return slides.map(({ title, body, look = 'text' }, index) => {
    const id = `${anchor}-${index + 1}`;
    const isLast = index === slides.length - 1;
    const before = index > 0 ? `${anchor}-${index}` : previous && `${previous}-last`;
    const behind = isLast ? next && `${next}-1` : `${anchor}-${index + 2}`;
    return (
      <section key={id} id={id} aria-labelledby={`${id}-title`} className="slide" data-look={look}>
        {isLast && <span id={`${anchor}-last`} />}
        <h2 id={`${id}-title`} className="slide-title">
          {title}
        </h2>
        {body && <div className="slide-body">{body}</div>}
        <nav aria-label={t('steps')}>
          {before && (
            <a href={`#${before}`} rel="prev" className="slide-step slide-previous">
              <span aria-hidden="true">←</span>
              <span className="sr-only">{t('previous')}</span>
            </a>
          )}
          {behind && (
            <a href={`#${behind}`} rel="next" className="slide-step slide-next">
              <span aria-hidden="true">→</span>
              <span className="sr-only">{t('next')}</span>
            </a>
          )}
        </nav>
      </section>
    );
  });
}
