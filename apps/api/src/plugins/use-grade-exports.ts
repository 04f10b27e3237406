import type { PrismaClient } from '@tumen/database/client';
import { exportGrades } from '@tumen/schema/gradebook/export-grades';
import { decodeNodeId } from '@tumen/schema/relay/node-id';
import type { Plugin } from 'graphql-yoga';
import type { TeacherAuth } from '../auth/teacher-auth.ts';

const PREFIX = '/api/exports/';
/** The `id` of the class as GraphQL gives it, and the format. */
const PATH = /^\/api\/exports\/([\w-]{1,200})\/grades\.([a-z.]{1,20})$/;

type GradeExports = { readonly db: PrismaClient; readonly auth: TeacherAuth; readonly now: () => Date };

/**
 * Serves the grades of a class to its teacher as a file: `/api/exports/<id of the class>/grades.csv`, `.xlsx`, `.oneroster.zip`, with
 * `?locale=ko` in another language. To everybody else there is nothing at the address; only that nobody is signed in is said.
 */
export function useGradeExports({ db, auth, now }: GradeExports): Plugin {
  async function answer(request: Request, url: URL): Promise<Response> {
    if (request.method !== 'GET') return refuse(405, 'Ask for the file with GET.');
    const session = await auth.findSession(request.headers);
    if (session === null) return refuse(401, 'Sign in as the teacher of the class first.');
    const [, id = '', format = ''] = PATH.exec(url.pathname) ?? [];
    const exporter = { db, now, teacherId: session.teacherId };
    const file = await exportGrades(exporter, classroomKey(id), format, url.searchParams.get('locale') ?? '');
    if (file === null) return refuse(404, 'There is no such file.');
    const headers = new Headers({
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
    for (const cookie of session.cookies) headers.append('Set-Cookie', cookie);
    return new Response(new Uint8Array(file.body), { headers });
  }

  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname.startsWith(PREFIX)) endResponse(await answer(request, new URL(request.url)));
    },
  };
}

/** For programs that know no other: the date and the ending are ASCII, a name in another script is left out. */
function asciiName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, '').replace(/^-+/, '');
}

function classroomKey(id: string): string {
  try {
    const { typename, id: key } = decodeNodeId(id);
    return typename === 'Classroom' ? key : '';
  } catch {
    return '';
  }
}

function refuse(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
