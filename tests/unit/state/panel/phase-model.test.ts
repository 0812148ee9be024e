import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { createPhase } from '@/utils/state/panel/phase-model';
import { meeting, NOW } from './panel-fixture';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function running(isWriting = () => false) {
  const shown = signal<MeetingSummary | null>(meeting);
  const phase = createPhase(shown, Date.now, isWriting);
  const stop = phase.start();
  return { shown, phase, stop };
}

describe('the phase of the panel', () => {
  it('follows the clock from preparing to wrapping up', () => {
    const { phase, stop } = running();
    expect(phase.shown.value).toBe('before');
    vi.advanceTimersByTime(58 * MINUTE_MS);
    expect(phase.shown.value).toBe('during');
    vi.advanceTimersByTime(32 * MINUTE_MS);
    expect(phase.shown.value).toBe('after');
    stop();
  });

  it('stays where the user put it, for this meeting alone', () => {
    const { shown, phase, stop } = running();
    phase.choose('after');
    vi.advanceTimersByTime(61 * MINUTE_MS);
    expect(phase.shown.value).toBe('after');
    expect(phase.offered.value).toBe('during');
    shown.value = { ...meeting, id: 'another' };
    expect(phase.shown.value).toBe('during');
    stop();
  });

  it('moves nothing under a typing hand, and offers instead', () => {
    let writing = true;
    const { phase, stop } = running(() => writing);
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(phase.shown.value).toBe('before');
    expect(phase.offered.value).toBe('during');
    phase.choose('during');
    expect(phase.shown.value).toBe('during');
    expect(phase.offered.value).toBeNull();
    writing = false;
    stop();
  });

  it('is right again after a laptop slept through the meeting', () => {
    const { phase, stop } = running();
    vi.setSystemTime(NOW + 5 * HOUR_MS);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(phase.shown.value).toBe('after');
    stop();
  });
});
