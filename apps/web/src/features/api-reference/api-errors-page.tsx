import { API_ERRORS, type ApiErrorCode, type ApiErrorFacts, ERROR_PLACES, isApiErrorCode } from '@tumen/domain/api-errors';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { Section } from '@/features/text/section.tsx';
import { ToIndex } from './to-index.tsx';

const SAMPLE = `{
  "errors": [
    {
      "message": "\`first\` is 1000, but a page holds 0 to 100 rows. Ask for fewer and follow \`pageInfo\`.",
      "path": ["events"],
      "extensions": { "code": "INVALID_PAGE_SIZE", "argument": "first" }
    }
  ],
  "data": null
}`;

/** Words of code in the texts, the same in every language. */
const WORDS = {
  get: 'GET',
  json: 'application/json',
  operationName: 'operationName',
  query: 'query',
  contentVersions: 'contentVersions',
  data: 'data',
};

/** Every code that the API answers with: what it means, what to do, and what comes with it. */
export function ApiErrorsPage() {
  const t = useTranslations('apiReference.errors');
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader title={t('title')} lead={t('lead')} meta={<ToIndex />} />
        <div className="mt-8">
          <CopyBox text={SAMPLE} label={t('sample')} isCode />
        </div>
        {ERROR_PLACES.map((place) => (
          <Section key={place} id={place} title={t(`places.${place}.title`)}>
            <p className="text-ink-soft">{t(`places.${place}.text`)}</p>
            <dl className="mt-4 grid gap-5">
              {codesOf(place).map((code) => (
                <div key={code} id={code} className="border-t border-rule pt-3">
                  <dt className="font-mono font-medium wrap-anywhere">{code}</dt>
                  <dd className="mt-1">{t(`codes.${code}`, WORDS)}</dd>
                  <dd className="mt-1 text-note text-ink-soft">
                    <Status code={code} />
                    <Carried code={code} />
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
      </ReadingBand>
    </ReadingPage>
  );
}

function codesOf(place: (typeof ERROR_PLACES)[number]): ApiErrorCode[] {
  return Object.keys(API_ERRORS)
    .filter(isApiErrorCode)
    .filter((code) => API_ERRORS[code].place === place);
}

function Status({ code }: { code: ApiErrorCode }) {
  const t = useTranslations('apiReference.errors');
  const { status, statusWithoutData }: ApiErrorFacts = API_ERRORS[code];
  return statusWithoutData === undefined
    ? t('status', { status: String(status) })
    : t('statuses', { status: String(status), withoutData: String(statusWithoutData), ...WORDS });
}

/** What a program finds beside the code. */
function Carried({ code }: { code: ApiErrorCode }) {
  const t = useTranslations('apiReference.errors');
  const { place, carries = [] }: ApiErrorFacts = API_ERRORS[code];
  return carries.map((path) => (
    <span key={path}>
      {' · '}
      <code className="font-mono">{place === 'mutation' ? path : `extensions.${path}`}</code>: {t(`carries.${path}`)}
    </span>
  ));
}
