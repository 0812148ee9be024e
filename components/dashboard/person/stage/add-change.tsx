import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Tell } from '@/components/ui/toasts';
import { type ProfileChange, presentOf } from '@/utils/domain/people/remember-changes';
import { PROFILE_FACTS, type ProfileFact } from '@/utils/domain/rows/insight';
import { RELATIONS, STAGES } from '@/utils/domain/rows/person';
import type { ProfileView } from '@/utils/domain/views/profile-view';
import type { Profile } from '@/utils/state/dashboard/profile-model';
import { factValueWords, factWords, profileChangeWords } from '../../../shared/profile-change-words';
import { wayBack } from '../../../shared/way-back';
import styles from './stage.module.css';

interface AddChangeProps {
  view: ProfileView;
  profile: Profile;
  tell: Tell;
}

const VALUES: Record<'stage' | 'relation', readonly string[]> = {
  stage: STAGES,
  relation: RELATIONS.filter((relation) => relation !== 'unknown'),
};

/** What is known first, so that only what came before must be said. */
function firstKnown({ changes, present, firstMet, today }: ProfileView, what: ProfileFact): ProfileChange {
  const first = changes.find((one) => one.what === what);
  const is = first ? (first.was ?? first.is) : presentOf(present)[what];
  return { what, was: null, is, on: first?.on ?? firstMet ?? today };
}

/** Something that changed before Halfhour was there. */
export function AddChange({ view, profile, tell }: AddChangeProps) {
  const [change, setChange] = useState<ProfileChange>(() => firstKnown(view, 'stage'));
  const [open, setOpen] = useState(false);
  const { what, was, is, on } = change;
  const put = (fields: Partial<ProfileChange>) => setChange({ ...change, ...fields });
  const add = () => {
    const told = what === 'role' ? { what, was: roleBefore(view, on), is: on, on } : change;
    tell(i18n.t('stage.history.added', { what: profileChangeWords(told, view.today) }), wayBack(profile.add(told)));
    setOpen(false);
  };
  return (
    <Disclosure
      kind="link"
      open={open}
      onOpen={(opened) => {
        if (opened && !open) setChange(firstKnown(view, what));
        setOpen(opened);
      }}
      summary={i18n.t('stage.history.add')}
    >
      <form
        class={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Select
          label={i18n.t('stage.history.what')}
          value={what}
          onValue={(chosen) => setChange(firstKnown(view, chosen))}
          options={PROFILE_FACTS.map((value) => ({ value, label: factWords(value) }))}
        />
        {what !== 'role' && (
          <>
            <Value
              label={i18n.t('stage.history.was')}
              {...{ what, value: was }}
              onValue={(value) => put({ was: value })}
            />
            <Value
              label={i18n.t('stage.history.is')}
              {...{ what, value: is }}
              onValue={(value) => put({ is: value })}
            />
          </>
        )}
        <TextField
          type="date"
          label={i18n.t('stage.history.on')}
          value={on}
          max={view.today}
          onValue={(day) => put({ on: day })}
        />
        <Button type="submit" disabled={on === '' || on > view.today || (what !== 'role' && was === is)}>
          {i18n.t('dashboard.judgements.add')}
        </Button>
      </form>
    </Disclosure>
  );
}

interface ValueProps {
  label: string;
  what: 'stage' | 'relation';
  value: string | null;
  onValue: (value: string | null) => void;
}

function Value({ label, what, value, onValue }: ValueProps) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onValue={(chosen) => onValue(chosen || null)}
      options={['', ...VALUES[what]].map((one) => ({ value: one, label: factValueWords(what, one || null, '') }))}
    />
  );
}

/** The role that this one followed; null: none is known. */
function roleBefore({ changes }: ProfileView, on: string): string | null {
  return changes.findLast(({ what, is }) => what === 'role' && is !== null && is < on)?.is ?? null;
}
