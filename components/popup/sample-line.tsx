import { Sparkles } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';

/** Invented people are among what is shown; the dashboard's strip takes them out. */
export function SampleLine() {
  return (
    <Banner
      tone="notice"
      icon={Sparkles}
      title={
        <>
          {i18n.t('sample.shown')}{' '}
          <a href="/dashboard.html#/data" target="_blank" rel="noreferrer">
            {i18n.t('sample.remove')}
          </a>
        </>
      }
    />
  );
}
