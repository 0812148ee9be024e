import type { CrisisFields } from '@/utils/domain/rhythm/crisis';
import type { Relation } from '@/utils/domain/rows/person';
import type { PersonProfile, PersonSummary } from '@/utils/domain/views/parts';

type PersonFields = { name?: string; relation?: Relation; rhythmDays?: number | null } & Partial<PersonProfile> &
  Partial<CrisisFields>;

/** What the screens that show a person lend to their edits. */
interface PersonStage {
  find(): PersonSummary | null | undefined;
  /** Draws fields at once and writes them behind. */
  patch(shown: Partial<PersonSummary>, fields: PersonFields): void;
}

/** What can be said of a person, the same in panel and dashboard. */
export function createPersonEdits({ find, patch }: PersonStage) {
  return {
    rename: (name: string) => patch({ name }, { name }),
    relate: (relation: Relation) => patch({ relation }, { relation }),
    /** Null: read from the calendar again. */
    setRhythm: (rhythmDays: number | null) => patch({ rhythmDays, rhythmChosen: rhythmDays !== null }, { rhythmDays }),
    /** Begins, changes or ends a time of crisis. */
    setCrisis: (fields: CrisisFields) => patch({}, fields),
    setProfile: (fields: Partial<PersonProfile>) => {
      const person = find();
      if (person) patch({ profile: { ...person.profile, ...fields } }, fields);
    },
  };
}
