import type { SiteLocale } from '@/i18n/routing.ts';
import { readEmbeddable } from './embed-address.ts';
import { writeFrame } from './write-frame.ts';

/** Wide enough for the drawing in tracks; a narrower frame shows the events down a line. */
const DEFAULT = { width: 1000, height: 640 };
const ONE_DAY_SECONDS = 86_400;

/** What is said of the site, and how the frame is called in the language of the embedded page. */
export type Provider = { readonly origin: string; readonly name: string; titleOf(locale: SiteLocale): Promise<string> };

/**
 * Answers a consumer of oEmbed 1.0: how to show the timeline at `url` in a page of its own. Not larger than `maxwidth` and `maxheight`, which
 * are pixels of CSS.
 */
export async function answerConsumer(params: URLSearchParams, { origin, name, titleOf }: Provider): Promise<Response> {
  const address = params.get('url');
  const format = params.get('format') ?? 'json';
  const sizes = [readLimit(params.get('maxwidth')), readLimit(params.get('maxheight'))] as const;
  if (format !== 'json') return refusal(501, `There is no format "${format}" here. Ask for format=json.`);
  if (!address) return refusal(400, `Name the page to embed: /oembed?url=${encodeURIComponent(`${origin}/en/timeline`)}`);
  if (sizes.some(Number.isNaN))
    return refusal(400, 'maxwidth and maxheight are whole numbers of pixels above 0. Correct them or leave them out.');
  const timeline = readEmbeddable(address, origin);
  if (!timeline) {
    return refusal(
      404,
      `"${address}" is not a page that can be embedded. Give the address of a timeline: ${origin}/en/timeline.`,
    );
  }
  const width = Math.min(DEFAULT.width, sizes[0]);
  const height = Math.min(DEFAULT.height, sizes[1]);
  const title = await titleOf(timeline.locale);
  return Response.json(
    {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: name,
      provider_url: origin,
      cache_age: ONE_DAY_SECONDS,
      html: writeFrame({ src: timeline.src, title, width, height }),
      width,
      height,
    },
    { headers: { 'access-control-allow-origin': '*' } },
  );
}

/** Infinity without a limit, NaN for what is none. */
function readLimit(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}

function refusal(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
