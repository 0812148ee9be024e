import { i18n } from '#i18n';
import chart from '@/components/ui/charts/chart.module.css';
import { HeadRow } from '@/components/ui/head-row';
import { WideTable } from '@/components/ui/wide-table';
import type { RoadmapStep } from './roadmap-words';

/** Everything the drawing says, to read. */
export function RoadmapTable({ steps }: { steps: RoadmapStep[] }) {
  const name = i18n.t('growth.roadmap.heading');
  return (
    <WideTable name={name} class={chart.table}>
      <HeadRow names={headWords()} />
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <th scope="row" dir="auto">
              {step.text}
            </th>
            <td dir="auto">{step.aim ?? '–'}</td>
            <td>{step.when}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The same for a spreadsheet. */
export function roadmapLines(steps: readonly RoadmapStep[]): string[][] {
  return [headWords(), ...steps.map(({ text, aim, when }) => [text, aim ?? '', when])];
}

function headWords(): string[] {
  return [i18n.t('growth.roadmap.step'), i18n.t('growth.aim'), i18n.t('growth.roadmap.when')];
}
