/** The one part of WebAssembly that the schema engine needs: Node's types lack it, and those of browsers bring the whole DOM. */
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ readonly instance: { readonly exports: Record<string, unknown> } }>;
}
