import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Before anything is measured, and on paper. */
const USUAL = 640;

/** The width a drawing has, in CSS pixels: words in it keep their size, whatever room there is. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
