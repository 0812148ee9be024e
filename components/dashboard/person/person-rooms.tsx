import { i18n } from '#i18n';
import type { Id } from '@/utils/domain/rows/row';
import { cover } from '@/utils/state/cover';
import styles from './person-rooms.module.css';

type PersonRoom = 'overview' | 'growth' | 'sheets' | 'insights' | 'review';

const ROOMS: Record<PersonRoom, (id: Id) => string> = {
  overview: (id) => `#/people/${id}`,
  growth: (id) => `#/people/${id}/growth`,
  sheets: (id) => `#/people/${id}/sheets`,
  insights: (id) => `#/insights/person/${id}`,
  review: (id) => `#/people/${id}/review`,
};

/** The pages about one person, the same strip on each. Most are private: while others look on, there is no strip. */
export function PersonRooms({ personId, here }: { personId: Id; here: PersonRoom }) {
  if (cover.value !== 'none') return null;
  const rooms = Object.entries(ROOMS) as [PersonRoom, (id: Id) => string][];
  return (
    <nav class={styles.rooms} data-screen-only aria-label={i18n.t('personPage.rooms')}>
      {rooms.map(([room, addressOf]) => (
        <a key={room} href={addressOf(personId)} class={styles.room} aria-current={room === here ? 'page' : undefined}>
          {i18n.t(`personPage.room.${room}`)}
        </a>
      ))}
    </nav>
  );
}
