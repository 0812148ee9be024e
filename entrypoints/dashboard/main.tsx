import { render } from 'preact';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { ensureWords, hasWords } from '@/utils/i18n/spare-words';
import { allowCalendars } from '@/utils/state/calendar-access';
import { followCover } from '@/utils/state/cover';
import { followTheme } from '@/utils/state/theme';
import { createWorkerPort } from '@/utils/state/worker-port';

if (!hasWords()) await ensureWords().catch(() => undefined);
const port = createWorkerPort();
followCover(port);
followTheme(port);
render(<DashboardScreen port={port} requestAccess={allowCalendars} />, document.getElementById('app')!);
