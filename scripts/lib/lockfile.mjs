/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

const SYSTEMS = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony' };
/** @type {Record<string, string>} */
const OS = { ...SYSTEMS, win32: 'win32', windows: 'win32' };
/** @type {Record<string, string>} */
const CPU = {
  64: 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};
/** @type {Record<string, string>} */
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/**
 * Reads from the name of a package with programs for one platform which platform that is.
 *
 * @param {string} name for example "@next/swc-linux-x64-musl"
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] } | null} null when the name tells no processor
 */
export function platformOf(name) {
  const parts = name.split(/[/-]/);
  const find = (/** @type {Record<string, string>} */ words) => parts.flatMap((part) => words[part] ?? []).slice(-1);
  const [os, cpu, libc] = [find(OS), find(CPU), find(LIBC)];
  if (cpu.length === 0) return null;
  return { ...(os.length > 0 ? { os } : {}), cpu, ...(libc.length > 0 ? { libc } : {}) };
}

/**
 * Lists the packages for other platforms that the lockfile asks for but does not hold. npm leaves out what the registry in use lacks;
 * `npm ci` then refuses the lockfile everywhere.
 *
 * @param {Lockfile} lockfile
 * @returns {{ path: string, entry: LockedPackage }[]} with the exact version, the platform and no checksum
 */
export function listMissingPlatforms({ packages }) {
  const held = new Set(Object.keys(packages).map((key) => key.split('node_modules/').at(-1)));
  return Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const platform = platformOf(name);
      if (held.has(name) || !platform || !/^\d/.test(version)) return [];
      return [{ path: `node_modules/${name}`, entry: { version, optional: true, ...platform } }];
    }),
  );
}

/**
 * @param {Lockfile} lockfile
 * @returns {Lockfile} with the missing platforms added, in npm's order
 */
export function completeLockfile(lockfile) {
  const added = listMissingPlatforms(lockfile).map(({ path, entry }) => [path, entry]);
  const all = [...Object.entries(lockfile.packages), ...added];
  const packages = Object.fromEntries(all.sort(([a], [b]) => String(a).localeCompare(String(b), 'en')));
  return { ...lockfile, packages };
}
