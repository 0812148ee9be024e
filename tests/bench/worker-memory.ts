import type { CDPSession, Page } from '@playwright/test';

interface HeapUsage {
  usedSize: number;
  totalSize: number;
}

/** Memory of the extension's worker in megabytes: as it stands, and after its garbage was collected. */
export async function workerMemory(page: Page): Promise<{ used: number; kept: number }> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!target) throw new Error('The worker is not running.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
  const used = (await ask<HeapUsage>(session, sessionId, 'Runtime.getHeapUsage')).usedSize;
  await ask(session, sessionId, 'HeapProfiler.collectGarbage');
  const kept = (await ask<HeapUsage>(session, sessionId, 'Runtime.getHeapUsage')).usedSize;
  await session.detach();
  return { used: used / 1e6, kept: kept / 1e6 };
}

let asked = 0;

function ask<R>(session: CDPSession, sessionId: string, method: string): Promise<R> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const hear = (event: { message: string }) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: R; error?: { message: string } };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result as R);
    };
    session.on('Target.receivedMessageFromTarget', hear);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
