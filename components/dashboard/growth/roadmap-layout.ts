import { type RoadmapLane, type RoadmapPoint, rowsFor } from '@/utils/domain/growth/roadmap';
import { fitText } from './fit-text';

/** In CSS pixels. */
export const MAP = { top: 22, row: 22, title: 22, gap: 10, side: 12 } as const;

const LABEL_MOST = 190;
const MARK = 10;
const FLAG = 12;
/** A lane's name is larger than the labels that room is guessed for. */
const BOLD = 1.2;

interface DrawnPoint extends RoadmapPoint {
  x: number;
  y: number;
  label: string;
  /** On which side of its mark the label stands: it must stay within the drawing. */
  side: 'start' | 'end';
}

export interface DrawnLane {
  id: string;
  title: string;
  titleX: number;
  top: number;
  height: number;
  /** Where the aim is wanted. */
  until: number | null;
  points: DrawnPoint[];
}

/** Lanes below each other, each as high as its labels need so that none covers another. */
export function layLanes(lanes: readonly RoadmapLane[], width: number): { lanes: DrawnLane[]; height: number } {
  const inner = Math.max(1, width - 2 * MAP.side);
  const xOf = (at: number) => MAP.side + at * inner;
  let top: number = MAP.top;
  const drawn = lanes.map((lane): DrawnLane => {
    const labels = lane.points.map((point) => labelOf(point, xOf(point.at), width));
    const order = [...labels.keys()].sort((a, b) => labels[a]!.left - labels[b]!.left);
    const rows = rowsFor(
      order.map((i) => labels[i]!.left),
      order.map((i) => labels[i]!.width),
    );
    const points = order.map((i, place): DrawnPoint => {
      const { label, side } = labels[i]!;
      const y = top + MAP.title + rows[place]! * MAP.row + MAP.row / 2;
      return { ...lane.points[i]!, x: xOf(lane.points[i]!.at), y, label, side };
    });
    const height = MAP.title + Math.max(1, ...rows.map((one) => one + 1)) * MAP.row;
    const until = lane.until === null ? null : xOf(lane.until.at);
    const own = { id: lane.id, ...titleBeside(lane.text, until, width), top, height, until, points };
    top += height + MAP.gap;
    return own;
  });
  return { lanes: drawn, height: top };
}

/** A lane's name and where it stands: on the wider side of the flag that shares its line. */
function titleBeside(text: string, flag: number | null, width: number): Pick<DrawnLane, 'title' | 'titleX'> {
  const before = flag !== null && flag >= width / 2;
  const titleX = flag === null || before ? MAP.side : flag + FLAG;
  const end = before ? flag - FLAG : width - MAP.side;
  return { title: fitText(text, (end - titleX) / BOLD).text, titleX };
}

/** What lies further off than the drawing reaches points there. */
const BEYOND = { before: (text: string) => `‹ ${text}`, after: (text: string) => `${text} ›` };

function labelOf({ text, beyond }: RoadmapPoint, x: number, width: number) {
  const room = Math.min(LABEL_MOST, width * 0.5);
  const fitting = fitText(text, room);
  const label = beyond === null ? fitting : { text: BEYOND[beyond](fitting.text), width: fitting.width + 2 * MARK };
  const side: DrawnPoint['side'] = x + MARK + label.width > width - 2 ? 'start' : 'end';
  const whole = label.width + 2 * MARK;
  return { label: label.text, side, left: side === 'end' ? x - MARK : x + MARK - whole, width: whole };
}
