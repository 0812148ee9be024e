import { useEffect, useState } from 'preact/hooks';
import type { GrowthFold, GrowthFoldProps } from './growth-fold';

/** Growth and priorities, loaded after the panel's first picture: nothing waits for it. */
export function LazyGrowth(props: GrowthFoldProps) {
  const [Fold, setFold] = useState<typeof GrowthFold | null>(null);
  useEffect(() => {
    void import('./growth-fold').then((loaded) => setFold(() => loaded.GrowthFold));
  }, []);
  return Fold && <Fold {...props} />;
}
