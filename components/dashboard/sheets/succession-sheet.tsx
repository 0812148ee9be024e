import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import type { Tell } from '@/components/ui/toasts';
import { firstName } from '@/utils/domain/repair/first-name';
import {
  SHEET_FIELDS,
  type SuccessionSheet as Sheet,
  type SheetField,
  type SuccessionView,
} from '@/utils/domain/views/succession-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { Succession } from '@/utils/state/succession-model';
import { NamedWords } from '../../shared/feedback/named-words';
import { SaveSign } from '../../shared/save-sign';
import { useSavedText } from '../../shared/use-saved-text';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';

interface SuccessionSheetProps {
  succession: Succession;
  view: SuccessionView;
  tell: Tell;
}

/** What somebody one leads may be ready for; towards anybody else, what one wants to be ready for oneself. */
export function SuccessionSheet({ succession, view, tell }: SuccessionSheetProps) {
  const whose = whoseOf(view);
  const { sheet, earlier } = view;
  return (
    <section class={pageStyles.card} aria-labelledby="sheet-succession">
      <h2 id="sheet-succession">
        {whose === 'theirs'
          ? i18n.t('sheet.theirs.heading', { name: isolated(firstName(view.personName)) })
          : i18n.t('sheet.mine.heading')}
      </h2>
      <p class={pageStyles.hint}>{i18n.t(`sheet.${whose}.lead`)}</p>
      <div class={pageStyles.fields}>
        {SHEET_FIELDS.map((field) => (
          <Field key={`${sheet.pairId} ${field}`} {...{ succession, sheet, field, whose, tell }} />
        ))}
      </div>
      <div class={pageStyles.group}>
        <span class={pageStyles.hint}>{changedWords(sheet)}</span>
        <SaveSign sign={succession.sign.value} />
      </div>
      {earlier.length > 0 && (
        <Disclosure kind="link" summary={i18n.t('sheet.earlier')}>
          {earlier.map((one) => (
            <div key={one.pairId}>
              <NamedWords parts={SHEET_FIELDS.map((field) => ({ name: nameOf(whose, field), text: one[field] }))} />
              <p class={pageStyles.hint}>{changedWords(one)}</p>
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

type Whose = 'theirs' | 'mine';

function whoseOf({ role }: SuccessionView): Whose {
  return role === 'manager' ? 'theirs' : 'mine';
}

function nameOf(whose: Whose, field: SheetField): string {
  return i18n.t(`sheet.${whose}.${field}`);
}

function changedWords({ changedAt }: Sheet): string {
  if (changedAt === null) return i18n.t('sheet.notYet');
  return i18n.t('sheet.changed', { when: dayOfInstant(changedAt, Date.now()) });
}

interface FieldProps {
  succession: Succession;
  sheet: Sheet;
  field: SheetField;
  whose: Whose;
  tell: Tell;
}

/** Kept as it is typed; whoever leaves it changed may have back what stood there before. */
function Field({ succession, sheet, field, whose, tell }: FieldProps) {
  const { pairId } = sheet;
  const write = (text: string) => succession.write(pairId, { [field]: text });
  const saved = useSavedText(sheet[field], write);
  const before = useRef(sheet[field]);
  const leave = () => {
    const was = before.current;
    const changed = saved.text !== was;
    saved.leave();
    if (changed)
      tell(
        i18n.t('sheet.wasChanged'),
        wayBack(() => write(was)),
      );
  };
  return (
    <TextArea
      label={nameOf(whose, field)}
      placeholder={i18n.t(`sheet.${whose}.${field}Hint`)}
      maxLength={10_000}
      rows={2}
      value={saved.text}
      onValue={saved.type}
      onFocus={() => {
        before.current = saved.text;
      }}
      onBlur={leave}
    />
  );
}
