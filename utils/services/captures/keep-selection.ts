import { newCapture } from '@/utils/domain/preparation/captures';
import { selectedText, sourceOf } from '@/utils/domain/preparation/selection';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { browser } from '@/utils/platform/browser';
import { create } from '@/utils/store/commands';
import { showBadge } from '../badge';
import { loadCircle, pairIdOf } from '../people/circle';
import type { WorkerContext } from '../worker-context';

const SIGN = '✓';
const SIGN_MS = 2_000;

interface Selection {
  selectionText?: string;
  pageUrl?: string;
}

/**
 * Keeps selected text for a person, or for nobody in particular. Whoever was merged meanwhile is who they are now;
 * whoever is gone is nobody. Of a private window the address stays out.
 */
export async function keepSelection(
  context: WorkerContext,
  personId: Id | null,
  { selectionText, pageUrl }: Selection,
  incognito = false,
): Promise<void> {
  const text = selectedText(selectionText);
  if (!text) return;
  const source = incognito ? null : sourceOf(pageUrl);
  await context.database.write(async (unit) => {
    const { closure, personById } = await loadCircle(unit);
    const person = personId === null ? undefined : personById.get(closure.canonical(personId));
    const pairId = person ? pairIdOf(person.id) : null;
    const fields = newCapture({ pairId, kind: 'thought', text, source, capturedAt: unit.now });
    await create(unit, 'capture', randomId(), 'vault', fields);
  });
  await flashSign(context);
}

/** A sign in the toolbar that it is kept; it says nothing of what or for whom. */
async function flashSign(context: WorkerContext): Promise<void> {
  await browser.action.setBadgeText({ text: SIGN }).catch(() => undefined);
  setTimeout(() => void showBadge(context).catch(() => undefined), SIGN_MS);
}
