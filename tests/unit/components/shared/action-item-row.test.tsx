// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemActions } from '@/components/shared/action-item-props';
import { ActionItemRow } from '@/components/shared/action-item-row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { item } from '../../state/panel/panel-fixture';

afterEach(cleanup);

function draw(fields: Partial<ActionItemView> = {}) {
  const on = {
    ...{ edit: vi.fn(), give: vi.fn(), tick: vi.fn(), drop: vi.fn(), reopen: vi.fn(), repeat: vi.fn() },
    ...{ schedule: vi.fn(), putOff: vi.fn(), explain: vi.fn(), smaller: vi.fn(), remove: vi.fn() },
  } satisfies ItemActions;
  render(
    <ActionItemRow
      item={item('1', 'Send the figures', fields)}
      today="2026-11-26"
      nextDate={null}
      fromBefore
      on={on}
    />,
  );
  return on;
}

const type = (name: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
};

describe('a promise from before', () => {
  it('is put off with one click', () => {
    const on = draw();
    fireEvent.click(screen.getByRole('button', { name: /^Put off/ }));
    expect(on.putOff).toHaveBeenCalledWith('1');
  });

  it('is dropped with a reason, or with none', () => {
    const on = draw();
    fireEvent.click(screen.getByRole('button', { name: /^Drop/ }));
    type(/Why is it dropped/, 'No longer needed');
    fireEvent.click(screen.getByRole('button', { name: /^Drop/ }));
    type(/Why is it dropped/, '');
    expect(on.drop.mock.calls).toEqual([
      ['1', 'No longer needed'],
      ['1', null],
    ]);
  });

  it('says why it was dropped, and offers no more of that', () => {
    draw({ dropped: true, dropReason: 'No longer needed' });
    expect(screen.getByText('dropped: No longer needed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Put off/ })).toBeNull();
  });
});

describe('a promise that was put off twice', () => {
  it('asks what got in the way and how to help, and takes the answers', () => {
    const on = draw({ movedTimes: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'What got in the way?' }));
    type(/got in the way/, 'The figures came late');
    fireEvent.click(screen.getByRole('button', { name: 'What would help you?' }));
    type(/would help you/, 'An earlier cut');
    expect(on.explain.mock.calls).toEqual([
      ['1', 'obstacle', 'The figures came late'],
      ['1', 'support', 'An earlier cut'],
    ]);
  });

  it('offers a smaller step', () => {
    const on = draw({ movedTimes: 3 });
    fireEvent.click(screen.getByRole('button', { name: 'A smaller step' }));
    type(/smaller step/, 'Send the first page');
    expect(on.smaller).toHaveBeenCalledWith(
      expect.objectContaining({ id: '1' }),
      'Send the first page',
      'smaller step: Send the first page',
    );
  });

  it('is asked of nobody before that, nor once it is done', () => {
    draw({ movedTimes: 1 });
    draw({ movedTimes: 4, done: true });
    expect(screen.queryByRole('button', { name: 'A smaller step' })).toBeNull();
  });
});
