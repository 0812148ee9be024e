/**
 * Windows' names of time zones, which Outlook writes into its month cells (facts §2), and the IANA zones they stand for:
 * the world territory of CLDR 48's windowsZones, without zones of few users, which are told only when the browser stands in
 * them too. `Standard Time` is left out of every name. Short, since it travels into every Outlook tab.
 */
const TABLE =
  'Alaskan=America/Anchorage|Arab=Asia/Riyadh|Arabian=Asia/Dubai|Argentina=America/Argentina/Buenos_Aires|' +
  'Atlantic=America/Halifax|AUS Central=Australia/Darwin|AUS Eastern=Australia/Sydney|' +
  'Cen. Australia=Australia/Adelaide|Central Europe=Europe/Budapest|Central European=Europe/Warsaw|' +
  'Central=America/Chicago|Central (Mexico)=America/Mexico_City|China=Asia/Shanghai|E. Africa=Africa/Nairobi|' +
  'E. Australia=Australia/Brisbane|E. South America=America/Sao_Paulo|Eastern=America/New_York|Egypt=Africa/Cairo|' +
  'FLE=Europe/Kyiv|GMT=Europe/London|Greenwich=Atlantic/Reykjavik|GTB=Europe/Bucharest|Hawaiian=Pacific/Honolulu|' +
  'India=Asia/Kolkata|Israel=Asia/Jerusalem|Korea=Asia/Seoul|Morocco=Africa/Casablanca|Mountain=America/Denver|' +
  'Nepal=Asia/Kathmandu|New Zealand=Pacific/Auckland|Newfoundland=America/St_Johns|Pacific SA=America/Santiago|' +
  'Pacific=America/Los_Angeles|Pakistan=Asia/Karachi|Romance=Europe/Paris|Russian=Europe/Moscow|' +
  'SA Pacific=America/Bogota|SE Asia=Asia/Bangkok|Singapore=Asia/Singapore|South Africa=Africa/Johannesburg|' +
  'Taipei=Asia/Taipei|Tasmania=Australia/Hobart|Tokyo=Asia/Tokyo|Turkey=Europe/Istanbul|US Mountain=America/Phoenix|' +
  'W. Australia=Australia/Perth|W. Central Africa=Africa/Lagos|W. Europe=Europe/Berlin';

let zones: Map<string, string> | undefined;

/** `W. Europe Standard Time` → `Europe/Berlin`; null for a name that isn't in the table. */
export function ianaOfWindowsZone(name: string): string | null {
  if (name === 'UTC') return 'UTC';
  zones ??= new Map(TABLE.split('|').map((row) => row.split('=') as [string, string]));
  return zones.get(name.replace(' Standard Time', '')) ?? null;
}
