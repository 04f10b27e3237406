import { NotFoundView } from '@/features/shell/not-found-view.tsx';

export default function NotFound() {
  return <NotFoundView />;
}
