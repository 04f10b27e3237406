export type Copy = { readonly path: string; readonly title: string };

/** The pages of one language that lie on this device, the youngest first, by the title that each gives itself. */
export async function listCopies(locale: string): Promise<Copy[]> {
  const names = (await caches.keys()).filter((name) => /^(?:read|kept)-/.test(name));
  const copies = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      return Promise.all(
        (await cache.keys()).map(async (request) => {
          const html = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? '';
          return { path: new URL(request.url).pathname, title: titleOf(html) };
        }),
      );
    }),
  );
  const own = copies.flat().filter(({ path }) => path.startsWith(`/${locale}/`) && path !== `/${locale}/offline`);
  return [...new Map(own.map((copy) => [copy.path, copy])).values()].reverse();
}

/** `The freeze · Tumen` is "The freeze". */
function titleOf(html: string): string {
  const title = new DOMParser().parseFromString(html, 'text/html').title;
  return title.replace(/ · Tumen$/, '');
}
