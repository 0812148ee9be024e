import { useState } from 'preact/hooks';
import { CAPTURE_KINDS } from '@/utils/domain/preparation/captures';
import type { CaptureKind } from '@/utils/domain/rows/preparation';

const KEY = 'halfhour-capture-kind';

/** What is captured now, as it was chosen last on this device. A browser that allows no storage begins with a thought. */
export function useKind(): [kind: CaptureKind, choose: (kind: CaptureKind) => void] {
  const [kind, setKind] = useState(recalled);
  const choose = (next: CaptureKind) => {
    setKind(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // No storage here.
    }
  };
  return [kind, choose];
}

function recalled(): CaptureKind {
  try {
    const kept = localStorage.getItem(KEY);
    return CAPTURE_KINDS.find((kind) => kind === kept) ?? 'thought';
  } catch {
    return 'thought';
  }
}
