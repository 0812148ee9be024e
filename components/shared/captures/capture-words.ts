import { CloudRain, type IconNode, Lightbulb, MessageCircleQuestionMark, MessageSquareQuote, Trophy } from 'lucide';
import { i18n } from '#i18n';
import { CAPTURE_KINDS } from '@/utils/domain/preparation/captures';
import type { CaptureKind } from '@/utils/domain/rows/preparation';

export const CAPTURE_ICONS: Record<CaptureKind, IconNode> = {
  thought: Lightbulb,
  win: Trophy,
  setback: CloudRain,
  question: MessageCircleQuestionMark,
  feedback: MessageSquareQuote,
};

export function captureWords(kind: CaptureKind): string {
  return i18n.t(`capture.kind.${kind}`);
}

export const kindOptions = () => CAPTURE_KINDS.map((kind) => ({ value: kind, label: captureWords(kind) }));
