import { i18n } from '#i18n';
import chart from '@/components/ui/charts/chart.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { RoadmapStep } from './roadmap-words';

/** Everything the drawing says, to read. */
export function RoadmapTable({ steps }: { steps: RoadmapStep[] }) {
  const name = i18n.t('growth.roadmap.heading');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the page it scrolls by keys, too.
    <section class={chart.scroll} tabIndex={0} aria-label={name}>
      <table class={chart.table}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('growth.roadmap.step')}</th>
            <th scope="col">{i18n.t('growth.aim')}</th>
            <th scope="col">{i18n.t('growth.roadmap.when')}</th>
          </tr>
        </thead>
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
      </table>
    </section>
  );
}
