import { CircleAlert, Copy, Plus, Upload } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import type { FileProblem, TemplateFields } from '@/utils/domain/templates/template-file';
import { plannedMinutes, printTemplate } from '@/utils/domain/templates/template-text';
import { isolated } from '@/utils/i18n/isolated';
import type { OwnTemplates } from '@/utils/state/templates/own-templates-model';
import { type ShelfTemplate, shelved } from '@/utils/state/templates/shelf-model';
import { TemplatePreview } from '../../shared/template-preview';
import { wayBack } from '../../shared/way-back';
import page from '../page.module.css';
import { PageFrame } from '../page-frame';
import { OwnTemplateEditor } from './own-template-editor';
import styles from './templates-page.module.css';

function problemWords(problem: FileProblem): string {
  switch (problem) {
    case 'too-large':
      return i18n.t('dashboard.templates.problem.tooLarge');
    case 'other-kind':
      return i18n.t('dashboard.templates.problem.otherKind');
    default:
      return i18n.t(`dashboard.templates.problem.${problem}`);
  }
}

/** What a new template begins with: one of each, to see how they are written. */
function blank(): TemplateFields {
  const topics = [
    { text: i18n.t('dashboard.templates.newTopic'), isPrivate: false },
    { text: i18n.t('dashboard.templates.newPrivate'), isPrivate: true },
  ];
  const part = { title: i18n.t('dashboard.templates.newSection'), minutes: 10, topics };
  return { name: i18n.t('dashboard.templates.newName'), purpose: '', body: printTemplate([part]) };
}

const nameOf = ({ name }: Pick<TemplateFields, 'name'>) => name.trim() || i18n.t('template.untitled');

function Summary({ template }: { template: ShelfTemplate }) {
  const minutes = plannedMinutes(template.parts);
  return (
    <span class={styles.summary}>
      <span dir="auto">{nameOf(template)}</span>
      <span>{minutes !== null && i18n.t('template.minutes', { minutes })}</span>
    </span>
  );
}

interface TemplatesPageProps {
  templates: OwnTemplates;
  toasts: Toasts;
}

/** Every agenda there is to start from: one's own to write, Halfhour's to read and to copy. */
export function TemplatesPage({ templates, toasts }: TemplatesPageProps) {
  useEffect(templates.start, [templates]);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const { builtIn } = templates.shelf;
  const own = templates.own.value;
  const copy = ({ name, purpose, body }: TemplateFields, as: string) =>
    setUnfolded(templates.add({ name: i18n.t('dashboard.templates.copyName', { name: as || name }), purpose, body }));
  const bring = async (file: File) => {
    setProblem(null);
    const brought = await templates.bring(file);
    if (typeof brought === 'string') {
      setProblem(brought);
      return;
    }
    setUnfolded(brought.id);
    toasts.show(i18n.t('dashboard.templates.imported', { name: isolated(brought.name) }));
  };
  return (
    <PageFrame
      title={i18n.t('dashboard.templates.heading')}
      lead={i18n.t('dashboard.templates.lead')}
      ready={own !== null && builtIn.value !== null}
      error={templates.error.value ?? templates.failure.value}
      action={<Actions onCreate={() => setUnfolded(templates.add(blank()))} onFile={(file) => void bring(file)} />}
    >
      {problem && <Banner tone="danger" icon={CircleAlert} role="alert" title={problemWords(problem)} />}
      <section class={page.card} aria-labelledby="own-templates">
        <h2 id="own-templates">{i18n.t('template.yours')}</h2>
        {own?.length === 0 && <EmptyState>{i18n.t('dashboard.templates.none')}</EmptyState>}
        <ul class={page.rows}>
          {own?.map((one) => (
            <li key={one.id}>
              <Disclosure
                summary={<Summary template={shelved(one)} />}
                open={unfolded === one.id}
                onOpen={(open) => setUnfolded((now) => (open ? one.id : now === one.id ? null : now))}
              >
                {unfolded === one.id && (
                  <div class={styles.folded}>
                    <OwnTemplateEditor
                      template={one}
                      templates={templates}
                      onCopy={() => copy(one, nameOf(one))}
                      onDelete={() => {
                        const run = templates.remove(one.id);
                        const name = isolated(nameOf(one));
                        toasts.show(i18n.t('dashboard.templates.deleted', { name }), wayBack(run));
                      }}
                    />
                  </div>
                )}
              </Disclosure>
            </li>
          ))}
        </ul>
      </section>
      <section class={page.card} aria-labelledby="built-in">
        <h2 id="built-in">{i18n.t('dashboard.templates.builtIn')}</h2>
        <ul class={page.rows}>
          {builtIn.value?.map((one) => (
            <li key={one.key}>
              <Disclosure summary={<Summary template={one} />}>
                <div class={styles.folded}>
                  <p class={page.hint}>{one.purpose}</p>
                  <TemplatePreview parts={one.parts} />
                  <div>
                    <Button size="small" icon={Copy} onClick={() => copy(one, one.name)}>
                      {i18n.t('dashboard.templates.copy')}
                    </Button>
                  </div>
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}

function Actions({ onCreate, onFile }: { onCreate: () => void; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={part.buttons}>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
        class={page.file}
        aria-label={i18n.t('dashboard.templates.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <Button icon={Upload} onClick={() => input.current?.click()}>
        {i18n.t('dashboard.templates.import')}
      </Button>
      <Button kind="primary" icon={Plus} onClick={onCreate}>
        {i18n.t('dashboard.templates.create')}
      </Button>
    </div>
  );
}
