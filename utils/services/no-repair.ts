import { HalfhourError } from '@/utils/domain/errors';
import type { OwnHandlers } from './own-page-handlers';

/** Stands in until the repair kit is registered. */
export function noRepair(): Pick<OwnHandlers, 'view/repair'> {
  return {
    'view/repair': async () => {
      throw new HalfhourError('not-found');
    },
  };
}
