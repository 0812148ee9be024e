import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { RELATIONS, type Relation } from '@/utils/domain/rows/person';

export function relationWords(relation: Relation): string {
  if (relation === 'skip-up') return i18n.t('person.relations.skipUp');
  if (relation === 'skip-down') return i18n.t('person.relations.skipDown');
  return i18n.t(`person.relations.${relation}`);
}

interface RelationPickerProps {
  relation: Relation;
  onRelation: (relation: Relation) => void;
  /** Stands in a form with a label of its own instead of in a line. */
  labelled?: boolean;
}

/** What this person is to the user. */
export function RelationPicker({ relation, onRelation, labelled = false }: RelationPickerProps) {
  return (
    <Select
      label={i18n.t('person.relation')}
      labelHidden={!labelled}
      bare={!labelled}
      value={relation}
      onValue={onRelation}
      options={RELATIONS.map((value) => ({ value, label: relationWords(value) }))}
    />
  );
}
