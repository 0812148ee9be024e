import { byCaptured, type CaptureView, captureView } from '@/utils/domain/preparation/captures';
import type { CaptureRow } from '@/utils/domain/rows/preparation';
import type { Unit } from '@/utils/store/unit';
import { type Circle, personOfPair } from '../people/circle';

/** Everything that was captured and waits, latest first. */
export async function waitingCaptures(unit: Unit): Promise<CaptureRow[]> {
  return (await unit.where('capture', 'waiting')).sort(byCaptured);
}

export function captureViews(rows: readonly CaptureRow[], circle: Circle): CaptureView[] {
  return rows.map((row) => captureView(row, (row.pairId && personOfPair(circle, row.pairId)?.name) || null));
}
