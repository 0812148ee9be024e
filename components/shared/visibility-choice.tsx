import { Lock, Users } from 'lucide';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import type { Visibility } from '@/utils/domain/rows/agenda';

interface VisibilityChoiceProps {
  name: string;
  value: Visibility;
  onValue: (value: Visibility) => void;
}

/** For both, or for oneself alone. */
export function VisibilityChoice(props: VisibilityChoiceProps) {
  return (
    <Segmented
      small
      {...props}
      options={[
        { value: 'shared', label: i18n.t('topic.shared'), icon: Users },
        { value: 'private', label: i18n.t('topic.private'), icon: Lock },
      ]}
    />
  );
}
