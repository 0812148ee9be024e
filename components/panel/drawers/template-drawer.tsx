import { useContext, useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { Skeleton } from '@/components/ui/skeleton';
import { randomId } from '@/utils/domain/rows/id';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { type OfferReason, otherBuiltIns } from '@/utils/domain/templates/offer';
import { plannedMinutes } from '@/utils/domain/templates/template-text';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import { isInCrisis, minutesOf, offerFor, standingOf } from '@/utils/state/templates/facts';
import { ShelfModel, type ShelfTemplate, shelved } from '@/utils/state/templates/shelf-model';
import { prepareUse } from '@/utils/state/templates/template-use';
import { Advice } from '../../shared/advice';
import { ProfileFields } from '../../shared/profile-fields';
import { rhythmWords } from '../../shared/rhythm/rhythm-words';
import { TemplatePreview } from '../../shared/template-preview';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import type { DrawerProps } from './drawer-props';
import styles from './template-drawer.module.css';
import { TemplateStarters } from './template-starters';

function reasonWords(reason: OfferReason): string {
  if (reason === 'skip-level') return i18n.t('template.because.skipLevel');
  return i18n.t(`template.because.${reason === 'as-last-time' ? 'asLastTime' : reason}`);
}

function Folded({ template, onUse }: { template: ShelfTemplate; onUse: () => void }) {
  const minutes = plannedMinutes(template.parts);
  return (
    <Disclosure
      summary={
        <span class={styles.summary}>
          <span dir="auto">{template.name || i18n.t('template.untitled')}</span>
          <span>{minutes !== null && i18n.t('template.minutes', { minutes })}</span>
        </span>
      }
    >
      <div class={styles.folded}>
        {template.purpose && (
          <p dir="auto" class={part.hint}>
            {template.purpose}
          </p>
        )}
        <TemplatePreview parts={template.parts} />
        {template.rhythmDays !== null && (
          <p class={part.hint}>{i18n.t('template.again', { often: rhythmWords(template.rhythmDays) })}</p>
        )}
        <Button size="small" onClick={onUse}>
          {i18n.t('template.use')}
        </Button>
      </div>
    </Disclosure>
  );
}

interface ListProps {
  heading: string;
  templates: ShelfTemplate[];
  onUse: (template: ShelfTemplate) => void;
}

function TemplateList({ heading, templates, onUse }: ListProps) {
  return (
    <section class={part.part} aria-label={heading}>
      <h3 class={styles.heading}>{heading}</h3>
      <div>
        {templates.map((template) => (
          <Folded key={template.key} template={template} onUse={() => onUse(template)} />
        ))}
      </div>
    </section>
  );
}

/** Agendas to start from: the one that fits on top and why, then the others, then single topics. */
export function TemplateDrawer({ panel }: DrawerProps) {
  const port = usePort();
  const voice = useContext(Voice);
  const shelf = useMemo(() => new ShelfModel(port), [port]);
  useEffect(() => shelf.start(), [shelf]);
  const view = panel.view.value;
  const builtIn = shelf.builtIn.value;
  const own = (shelf.own.value ?? []).map(shelved);
  const { person, meeting } = view ?? {};
  if (!view || !person || !meeting || !builtIn) {
    return <Skeleton lines={[70, 90, 60, 85]} name={i18n.t('ui.loading')} />;
  }
  const settings = panel.settings.value ?? DEFAULT_SETTINGS;
  const ids = own.map(({ key }) => key);
  const offer = offerFor(view, person, settings, ids);
  const offered = [...builtIn, ...own].find(({ key }) => key === offer.key);
  const others = otherBuiltIns(standingOf(person, settings), offer.key);
  const onUse = (template: ShelfTemplate) => {
    const takeBack = panel.templates.apply(prepareUse(meeting, template, randomId()));
    panel.drawer.close();
    const name = isolated(template.name || i18n.t('template.untitled'));
    voice.tell(i18n.t('template.used', { name }), wayBack(takeBack));
  };
  return (
    <>
      {offered && (
        <section class={styles.offer} aria-label={i18n.t('template.offered')}>
          <div>
            <p class={part.label}>{i18n.t('template.offered')}</p>
            <h3 class={styles.name} dir="auto">
              {offered.name || i18n.t('template.untitled')}
            </h3>
            <p class={part.hint}>{reasonWords(offer.reason)}</p>
          </div>
          <TemplatePreview parts={offered.parts} />
          <Button kind="primary" onClick={() => onUse(offered)}>
            {i18n.t('template.use')}
          </Button>
        </section>
      )}
      <Advice
        person={person}
        ownField={settings.field}
        inCrisis={isInCrisis(view)}
        now={panel.now.value}
        minutes={minutesOf(meeting)}
        onRhythm={panel.person.setRhythm}
      />
      <Disclosure kind="link" summary={i18n.t('profile.open', { name: isolated(person.name) })}>
        <ProfileFields
          profile={person.profile}
          ownField={settings.field}
          today={localDate(panel.now.value)}
          onProfile={panel.person.setProfile}
        />
      </Disclosure>
      <TemplateList
        heading={i18n.t('template.others')}
        templates={builtIn.filter(({ key }) => others.some((one) => one === key))}
        onUse={onUse}
      />
      {own.length > 0 && <TemplateList heading={i18n.t('template.yours')} templates={own} onUse={onUse} />}
      <a href="/dashboard.html#/templates" target="_blank" rel="noreferrer" class={styles.link}>
        {own.length > 0 ? i18n.t('template.manage') : i18n.t('template.make')}
      </a>
      <TemplateStarters panel={panel} person={person} field={settings.field} starters={shelf.starters.value} />
    </>
  );
}
