/** A file of the archive. `path` is relative to its root, with "/". */
export type ExportFile = { readonly path: string; readonly text: string };
