/** Where to go after signing in: the page of this site that `next` names, or the start page for teachers. */
export function nextPage(search: string, locale: string): string {
  const next = new URLSearchParams(search).get('next') ?? '';
  return /^\/(en|ko|ru)\/[\w/-]*$/.test(next) && !next.includes('//') ? next : `/${locale}/teach`;
}
