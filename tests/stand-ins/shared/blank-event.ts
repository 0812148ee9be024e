import type { StandInEvent } from './stand-in';

/** An event of which nothing is said yet. */
export function blankEvent(): StandInEvent {
  return {
    id: '',
    seriesId: null,
    title: '',
    start: '',
    end: '',
    allDay: false,
    kind: 'event',
    calendar: 0,
    guests: [],
    guestsHidden: false,
    location: '',
    cancelled: false,
    private: false,
    charm: null,
    colour: null,
  };
}
