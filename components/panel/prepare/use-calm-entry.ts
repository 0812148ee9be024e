import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whether a part that comes late may be drawn. It comes in while nobody has touched the panel; after that it waits for
 * the next time, because it would move what stands below it from under a hand. Once in, it stays; also when it came
 * because somebody `called` for it.
 */
export function useCalmEntry(wanted: boolean, called: boolean): boolean {
  const touched = useRef(false);
  const entered = useRef(false);
  useLayoutEffect(() => {
    const touch = () => {
      touched.current = true;
    };
    const focus = ({ target }: FocusEvent) => {
      // The panel as a whole may be given the focus by a key: nothing in it is in use yet.
      if ((target as Element | null)?.nodeName !== 'MAIN') touch();
    };
    document.addEventListener('pointerdown', touch, true);
    document.addEventListener('focusin', focus);
    document.addEventListener('scroll', touch, true);
    return () => {
      document.removeEventListener('pointerdown', touch, true);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('scroll', touch, true);
    };
  }, []);
  if (called || (wanted && !touched.current)) entered.current = true;
  return called || (wanted && entered.current);
}
