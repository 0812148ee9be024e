import { useEffect, useState } from 'preact/hooks';

/** More rows than the window shows. */
const FIRST = 8;
const STEP = 30;

/** How many rows of a long list to draw: at first what can be seen, then more after every frame until all are there. */
export function useGrowing(total: number, first = FIRST): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(drawn + STEP));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, total]);
  return drawn;
}
