import { toQrPath } from './to-qr-path.ts';

type QrCodeProps = { address: string; label: string };

/** An address as a code for a phone's camera. It is as wide as its place; the address belongs beside it as text. */
export function QrCode({ address, label }: QrCodeProps) {
  const { path, size } = toQrPath(address);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className="qr-code block w-full"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className="qr-light" />
      <path d={path} className="qr-dark" />
    </svg>
  );
}
