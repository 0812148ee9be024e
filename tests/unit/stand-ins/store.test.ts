import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HiddenCalendars } from '@/tests/stand-ins/shared/hidden-calendars';
import { whileAway } from '@/tests/stand-ins/shared/other-side';
import { standInConfig } from '@/tests/stand-ins/shared/stand-in-config';
import { EventStore } from '@/tests/stand-ins/shared/store';
import { addMinutes } from '@/tests/stand-ins/shared/wall-time';

/** A browser's storage as far as the store uses it. */
function memoryStorage(): Storage {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  return storage as unknown as Storage;
}

const config = standInConfig('google', { now: '2026-11-24T10:20' });

describe('the events of a stand-in', () => {
  let storage: Storage;
  let store: EventStore;

  beforeEach(() => {
    storage = memoryStorage();
    store = new EventStore(config, storage);
  });

  const weekly = () =>
    store.all().find((event) => event.title === '1-on-1 Jonas' && event.start.startsWith('2026-11-17'))!;

  it('survive a reload, and give way to another seed', () => {
    store.respond(weekly().id, config.user.email, 'declined');
    const reloaded = new EventStore(config, storage);
    expect(reloaded.get(weekly().id)?.guests[0]?.response).toBe('declined');
    const other = new EventStore(standInConfig('google', { now: '2026-11-24T10:20', lang: 'de' }), storage);
    expect(other.get(weekly().id)?.guests[0]?.response).toBe('accepted');
  });

  it('keep the id of a single occurrence that moved', () => {
    const { id, end } = weekly();
    store.move(id, '2026-11-18T10:00', '2026-11-18T10:30');
    expect(store.get(id)).toMatchObject({ start: '2026-11-18T10:00', end: '2026-11-18T10:30' });
    expect(end).toBe('2026-11-17T14:00');
    expect(store.occurrences(id, 'all')).toHaveLength(7);
  });

  it('begin a series of its own with "this and following", and leave what was before', () => {
    const { id, seriesId, start, end } = weekly();
    store.move(id, addMinutes(start, 60), addMinutes(end, 60), 'following');
    const before = store.all().filter((event) => event.seriesId === seriesId);
    const after = store.all().filter((event) => event.seriesId?.startsWith(`${seriesId}_R`));
    expect(before.map((event) => event.start.slice(0, 10))).toEqual(['2026-10-27', '2026-11-03', '2026-11-10']);
    expect(after.map((event) => event.start)).toEqual([
      '2026-11-17T14:30',
      // The occurrence that had been moved to 15:30 moves by as much as the others.
      '2026-11-24T16:30',
      '2026-12-01T14:30',
      '2026-12-08T14:30',
    ]);
    expect(new Set(after.map((event) => event.id)).size).toBe(4);
  });

  it('move all occurrences by as much', () => {
    const { id, start, end } = weekly();
    store.move(id, addMinutes(start, 1440), addMinutes(end, 1440), 'all');
    const starts = store
      .all()
      .filter((event) => event.title === '1-on-1 Jonas')
      .map((event) => event.start.slice(0, 10));
    expect(starts[0]).toBe('2026-10-28');
    expect(starts).toHaveLength(7);
  });

  it('go one, from here on, or all', () => {
    const { id } = weekly();
    const left = () => store.all().filter((event) => event.title === '1-on-1 Jonas').length;
    const before = store.snapshot();
    store.remove(id);
    expect(left()).toBe(6);
    store.restore(before);
    store.remove(id, 'following');
    expect(left()).toBe(3);
    store.restore(before);
    store.remove(id, 'all');
    expect(left()).toBe(0);
  });

  it('tell whoever draws them of each change', () => {
    const redraw = vi.fn();
    store.subscribe(redraw);
    store.cancel(weekly().id);
    store.add({ title: 'New', start: '2026-11-25T10:00', end: '2026-11-25T11:00' });
    expect(redraw).toHaveBeenCalledTimes(2);
  });

  it('become whole days, one or all, and keep a day at least', () => {
    const { id } = weekly();
    store.move(id, '2026-11-18', '2026-11-19');
    expect(store.get(id)).toMatchObject({ start: '2026-11-18', end: '2026-11-19', allDay: true });
    const [first] = store.occurrences(id, 'all');
    store.move(first!.id, '2026-10-28', '2026-10-29', 'all');
    const all = store.all().filter((event) => event.title === '1-on-1 Jonas');
    expect(all.every((event) => event.allDay && event.end > event.start && event.end.length === 10)).toBe(true);
  });

  it('keep their ids when the rest of a series is cancelled', () => {
    const { id, seriesId } = weekly();
    store.cancel(id, 'following');
    const series = store.all().filter((event) => event.seriesId === seriesId);
    expect(series.map((event) => event.cancelled)).toEqual([false, false, false, true, true, true, true]);
  });

  it('are found changed at the next visit', () => {
    const { id } = weekly();
    const next = whileAway(config, (side) => side.moveByOrganizer(id, '2026-11-18T10:00', '2026-11-18T10:30'));
    expect(new EventStore(next, storage).get(id)?.start).toBe('2026-11-18T10:00');
    expect(new EventStore(config, storage).get(id)?.start).toBe(weekly().start);
  });

  it('hide with their calendar until it is ticked again', () => {
    const hidden = new HiddenCalendars(config.user.email, storage);
    hidden.toggle(1);
    hidden.toggle(2);
    hidden.toggle(1);
    expect([...new HiddenCalendars(config.user.email, storage)]).toEqual([2]);
    expect([...new HiddenCalendars('someone@else.example', storage)]).toEqual([]);
  });
});
