import { Copy, Download, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { templateJson, templateMarkdown } from '@/utils/domain/templates/template-file';
import { parseTemplate, type UnreadLine } from '@/utils/domain/templates/template-text';
import type { OwnTemplate } from '@/utils/domain/views/templates-view';
import type { OwnTemplates } from '@/utils/state/templates/own-templates-model';
import { saveFile } from '../../shared/save-file';
import { TemplatePreview } from '../../shared/template-preview';
import page from '../page.module.css';
import styles from './templates-page.module.css';

/** More are counted: whoever pastes a novel gets no list as long as it. */
const SHOWN = 5;

function unreadWords({ line, why }: UnreadLine): string {
  switch (why) {
    case 'plain':
      return i18n.t('dashboard.templates.plain', { line });
    case 'untitled':
      return i18n.t('dashboard.templates.untitledLine', { line });
    case 'too-long':
      return i18n.t('dashboard.templates.tooLong', { line });
    case 'too-many':
      return i18n.t('dashboard.templates.tooMany', { line });
  }
}

function Unread({ unread }: { unread: readonly UnreadLine[] }) {
  const rest = unread.length - SHOWN;
  return (
    <div role="status">
      {unread.length > 0 && (
        <ul class={styles.unread}>
          {unread.slice(0, SHOWN).map((one) => (
            <li key={one.line}>{unreadWords(one)}</li>
          ))}
          {rest > 0 && <li>{i18n.t('dashboard.templates.moreLines', rest)}</li>}
        </ul>
      )}
    </div>
  );
}

/** A file name of any system: what it can't carry falls away. */
function fileName(name: string, ending: string): string {
  const plain = name.replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ').trim();
  return `${plain.slice(0, 80).trim() || i18n.t('template.untitled')}.${ending}`;
}

interface EditorProps {
  template: OwnTemplate;
  templates: OwnTemplates;
  onCopy: () => void;
  onDelete: () => void;
}

/** A template of one's own as plain lines, and beside it what will stand on the agenda. */
export function OwnTemplateEditor({ template, templates, onCopy, onDelete }: EditorProps) {
  const hint = useId();
  const { id, name, purpose, body } = template;
  const { parts, unread } = parseTemplate(body);
  return (
    <>
      <div class={styles.editor}>
        <div class={part.loose}>
          <TextField
            label={i18n.t('dashboard.templates.name')}
            value={name}
            maxLength={200}
            onValue={(text) => templates.type(id, { name: text })}
          />
          <TextField
            label={i18n.t('dashboard.templates.purpose')}
            value={purpose}
            maxLength={1000}
            onValue={(text) => templates.type(id, { purpose: text })}
          />
          <TextArea
            label={i18n.t('dashboard.templates.body')}
            value={body}
            maxLength={200_000}
            class={styles.body}
            aria-describedby={hint}
            onValue={(text) => templates.type(id, { body: text })}
          />
          <p id={hint} class={page.hint}>
            {i18n.t('dashboard.templates.bodyHint')}
          </p>
          <Unread unread={unread} />
        </div>
        <section class={styles.preview} aria-label={i18n.t('dashboard.templates.preview')}>
          {parts.length > 0 ? (
            <TemplatePreview parts={parts} />
          ) : (
            <p class={page.hint}>{i18n.t('dashboard.templates.nothing')}</p>
          )}
        </section>
      </div>
      <div class={part.buttons}>
        <Button size="small" icon={Copy} onClick={onCopy}>
          {i18n.t('dashboard.templates.copy')}
        </Button>
        <Button
          size="small"
          icon={Download}
          onClick={() => saveFile(fileName(name, 'md'), templateMarkdown(template), 'text/markdown')}
        >
          {i18n.t('dashboard.templates.markdown')}
        </Button>
        <Button
          size="small"
          icon={Download}
          onClick={() => saveFile(fileName(name, 'json'), templateJson(template), 'application/json')}
        >
          {i18n.t('dashboard.templates.json')}
        </Button>
        <Button size="small" icon={Trash2} onClick={onDelete}>
          {i18n.t('dashboard.templates.delete')}
        </Button>
      </div>
    </>
  );
}
