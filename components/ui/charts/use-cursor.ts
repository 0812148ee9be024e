import { useState } from 'preact/hooks';

/** One step of a chart, under the pointer or chosen by arrow keys. */
export interface ChartCursor {
  step: number | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onBlur: () => void;
}

/** `stepAt`: the step at a distance from the drawing's start edge, in CSS pixels. */
export function useCursor(steps: number, stepAt: (x: number) => number): ChartCursor {
  const [step, setStep] = useState<number | null>(null);
  const goTo = (to: number) => setStep(Math.max(0, Math.min(steps - 1, to)));
  return {
    step: step !== null && step < steps ? step : null,
    onKeyDown: (event) => {
      const from = step ?? -1;
      const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: steps - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      goTo(to);
    },
    onPointerMove: (event) => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      goTo(stepAt(event.clientX - box.left));
    },
    onPointerLeave: () => setStep(null),
    onBlur: () => setStep(null),
  };
}
