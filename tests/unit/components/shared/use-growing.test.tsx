// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useGrowing } from '@/components/shared/use-growing';

function List({ length }: { length: number }) {
  const drawn = useGrowing(length);
  return (
    <ul>
      {Array.from({ length: Math.min(length, drawn) }, (_, i) => (
        <li key={i}>{i}</li>
      ))}
    </ul>
  );
}

test('a long list begins with what can be seen and soon is whole', async () => {
  const { container } = render(<List length={300} />);
  const rows = () => container.querySelectorAll('li').length;
  expect(rows()).toBeLessThan(50);
  await waitFor(() => expect(rows()).toBe(300));
});

test('rows that come later are drawn, too', async () => {
  const { container, rerender } = render(<List length={3} />);
  rerender(<List length={90} />);
  await waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(90));
});
