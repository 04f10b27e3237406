import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const checkHandout = graphql(/* GraphQL */ `
  fragment CheckHandout_block on CheckBlock {
    anchor
    question {
      kind
      unit(locale: $locale)
      prompt(locale: $locale)
      options(locale: $locale) { id text(locale: $locale) }
      targets(locale: $locale) { text(locale: $locale) }
    }
  }
`);

const TASKS = { MULTIPLE_RESPONSE: 'several', ORDERING: 'order', MATCHING: 'match', PLACEMENT: 'match' } as const;

/** A check with boxes to tick, to number or to fill with a letter. The key stays on the server. */
export function CheckHandout({ block: ref, context: { number, lesson } }: BlockProps<typeof checkHandout>) {
  const t = useTranslations('handout');
  const { anchor, question } = readFragment(checkHandout, ref);
  const { kind, prompt, options, targets, unit } = question;
  return (
    <div className="handout-piece handout-check">
      {number === 1 && <h3>{t('checks')}</h3>}
      <p>
        <Link href={`/lessons/${lesson}#${anchor}`} className="handout-label">
          {number}
        </Link>{' '}
        {prompt} {kind in TASKS && <span className="handout-aside">{t(TASKS[kind as keyof typeof TASKS])}</span>}
        {(kind === 'NUMERIC' || kind === 'SHORT_ANSWER') && (
          <>
            <span className="handout-answer" /> {unit}
          </>
        )}
      </p>
      <ul className="handout-boxes">
        {options.map(({ id, text }) => (
          <Box key={id} text={text} />
        ))}
      </ul>
      {targets.length > 0 && (
        <p className="handout-targets">
          {targets.map(({ text }, index) => `${String.fromCodePoint(0x41 + index)}\u00a0${text}`).join('\u00a0· ')}
        </p>
      )}
    </div>
  );
}

/** An option behind its box. The box is tied to the first word, and the space behind the last lets the line break there. */
function Box({ text }: { text: string }) {
  const [first, ...rest] = text.split(' ');
  return (
    <li>
      <span className="whitespace-nowrap">
        <span className="handout-box" />
        {first}
      </span>{' '}
      {rest.join(' ')}{' '}
    </li>
  );
}
