import { EXAMPLES } from '@tumen/domain/ask/examples';
import type { PublicQuery } from '@tumen/domain/public-queries';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import type { GraphQLField } from 'graphql';
import { useTranslations } from 'next-intl';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { measureDraft } from '@/features/playground/cost/measure-draft.ts';
import { writeShareHash } from '@/features/playground/share-link.ts';
import { Section } from '@/features/text/section.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { beginExampleAnswer } from './example-answer.ts';
import { FieldFacts } from './field-facts.tsx';
import type { ApiSchema } from './load-api-schema.ts';
import { ToIndex } from './to-index.tsx';

type ApiQueryPageProps = {
  name: PublicQuery;
  field: GraphQLField<unknown, unknown>;
  schema: ApiSchema['promised'];
  answer: Awaited<ReturnType<typeof beginExampleAnswer>>;
};

/** One public query: what it takes and gives, and an example with the answer of today. */
export function ApiQueryPage({ name, field, schema, answer }: ApiQueryPageProps) {
  const t = useTranslations('apiReference');
  const { query, variables = '' } = EXAMPLES[name];
  const cost = measureDraft(schema, { query, variables });
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          eyebrow={t('query')}
          title={<code className="font-mono text-[0.8em] wrap-anywhere">{name}</code>}
          meta={<ToIndex />}
        />
        <div className="mt-8">
          <FieldFacts field={field} />
        </div>
        <Section id="example" title={t('example.title')}>
          <CopyBox text={query.trim()} label={t('example.title')} isCode />
          {variables !== '' && (
            <>
              <h3 className="mt-4 mb-2 text-h3">{t('example.variables')}</h3>
              <CopyBox text={variables} label={t('example.variables')} isCode />
            </>
          )}
          <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
            <Link
              href={`/playground${writeShareHash({ query, variables })}`}
              className="inline-flex min-h-6 items-center text-link"
            >
              {t('example.open')}
            </Link>
            {cost !== null && <span className="text-note text-ink-soft">{t('example.cost', { points: cost.points })}</span>}
          </p>
        </Section>
        <Section id="answer" title={t(answer.isWhole ? 'example.answer' : 'example.answerBegins')}>
          <div className="border border-rule bg-card px-4 py-3">
            <ScrollRegion label={t('example.answer')}>
              <pre className="font-mono text-[0.8125rem] leading-relaxed">
                {answer.text}
                {!answer.isWhole && '\n…'}
              </pre>
            </ScrollRegion>
          </div>
        </Section>
      </ReadingBand>
    </ReadingPage>
  );
}
