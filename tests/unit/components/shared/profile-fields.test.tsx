// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ProfileFields } from '@/components/shared/profile-fields';
import { ana } from '../../state/panel/panel-fixture';

afterEach(cleanup);

test('where somebody works is one of the browser’s zones, or where the user is', () => {
  const onProfile = vi.fn();
  // Browsers name some zones differently: this is Calcutta to others.
  const profile = { ...ana.profile, timeZone: 'Asia/Kolkata' };
  render(<ProfileFields profile={profile} ownField={null} today="2026-11-26" onProfile={onProfile} />);
  const zone = screen.getByLabelText('Time zone') as HTMLSelectElement;
  expect(zone.selectedOptions[0]?.textContent).toBe('Asia / Kolkata');
  fireEvent.change(zone, { target: { value: 'Asia/Tokyo' } });
  fireEvent.change(zone, { target: { value: '' } });
  expect(onProfile.mock.calls).toEqual([[{ timeZone: 'Asia/Tokyo' }], [{ timeZone: null }]]);
});
