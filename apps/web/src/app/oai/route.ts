import { answerHarvester } from '@tumen/domain/oai-pmh/answer-harvester';
import { openRepository } from '@/features/oai/oai-repository.ts';

export const dynamic = 'force-dynamic';

const FORM = 'application/x-www-form-urlencoded';

/** OAI-PMH 2.0: the arguments stand in the address. */
export async function GET(request: Request): Promise<Response> {
  return answer(new URL(request.url).searchParams);
}

/** The same with the arguments in the body. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== FORM) return new Response(`Send the arguments as ${FORM}.\n`, { status: 415 });
  return answer(new URLSearchParams(await request.text()));
}

async function answer(params: URLSearchParams): Promise<Response> {
  const body = await answerHarvester(params, await openRepository(), new Date());
  return new Response(body, { headers: { 'content-type': 'text/xml; charset=utf-8' } });
}
