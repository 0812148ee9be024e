import { i18n } from '#i18n';
import type { Employment, Place, Stage, WorkField } from '@/utils/domain/rows/person';
import type { StarterGroup } from '@/utils/domain/templates/starters';

/** What a profile says, in words. */

export function stageWords(stage: Stage): string {
  return i18n.t(`profile.stages.${stage}`);
}

export function employmentWords(employment: Employment): string {
  return i18n.t(`profile.employments.${employment}`);
}

export function placeWords(place: Place): string {
  return i18n.t(`profile.places.${place === 'in-person' ? 'inPerson' : place}`);
}

export function fieldWords(field: WorkField): string {
  if (field === 'fast-food') return i18n.t('profile.fields.fastFood');
  return i18n.t(`profile.fields.${field === 'real-estate' ? 'realEstate' : field}`);
}

export function groupWords(group: StarterGroup): string {
  switch (group.of) {
    case 'field':
      return fieldWords(group.value);
    case 'stage':
      return stageWords(group.value);
    case 'employment':
      return employmentWords(group.value);
    case 'place':
      return placeWords(group.value);
  }
}
