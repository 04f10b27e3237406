type Frame = {
  readonly src: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Pixels, or a share such as "100%". */
  readonly width: number | string;
  /** Pixels. */
  readonly height: number;
};

/** The HTML that shows a page of this site within one of another. */
export function writeFrame({ src, title, width, height }: Frame): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
