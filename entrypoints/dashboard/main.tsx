import { render } from 'preact';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { allowCalendars } from '@/utils/state/calendar-access';
import { followTheme } from '@/utils/state/theme';
import { createWorkerPort } from '@/utils/state/worker-port';

const port = createWorkerPort();
followTheme(port);
render(<DashboardScreen port={port} requestAccess={allowCalendars} />, document.getElementById('app')!);
