/**
 * Windows' names of time zones, which Outlook writes into its month cells (facts §2), and the IANA zones they stand for:
 * the world territory of CLDR 48's windowsZones, without a few zones of islands and small regions. `Standard Time`
 * is left out of every name.
 */
const TABLE =
  'Afghanistan=Asia/Kabul|Alaskan=America/Anchorage|Arab=Asia/Riyadh|Arabian=Asia/Dubai|Arabic=Asia/Baghdad|' +
  'Argentina=America/Argentina/Buenos_Aires|Atlantic=America/Halifax|AUS Central=Australia/Darwin|' +
  'AUS Eastern=Australia/Sydney|Azerbaijan=Asia/Baku|Azores=Atlantic/Azores|Bangladesh=Asia/Dhaka|' +
  'Belarus=Europe/Minsk|Canada Central=America/Regina|Caucasus=Asia/Yerevan|Cen. Australia=Australia/Adelaide|' +
  'Central America=America/Guatemala|Central Asia=Asia/Bishkek|Central Brazilian=America/Cuiaba|' +
  'Central Europe=Europe/Budapest|Central European=Europe/Warsaw|Central=America/Chicago|' +
  'Central (Mexico)=America/Mexico_City|China=Asia/Shanghai|E. Africa=Africa/Nairobi|' +
  'E. Australia=Australia/Brisbane|E. Europe=Europe/Chisinau|E. South America=America/Sao_Paulo|' +
  'Eastern=America/New_York|Eastern (Mexico)=America/Cancun|Egypt=Africa/Cairo|Ekaterinburg=Asia/Yekaterinburg|' +
  'Fiji=Pacific/Fiji|FLE=Europe/Kyiv|Georgian=Asia/Tbilisi|GMT=Europe/London|Greenland=America/Nuuk|' +
  'Greenwich=Atlantic/Reykjavik|GTB=Europe/Bucharest|Hawaiian=Pacific/Honolulu|India=Asia/Kolkata|Iran=Asia/Tehran|' +
  'Israel=Asia/Jerusalem|Jordan=Asia/Amman|Kaliningrad=Europe/Kaliningrad|Korea=Asia/Seoul|' +
  'Mauritius=Indian/Mauritius|Middle East=Asia/Beirut|Montevideo=America/Montevideo|Morocco=Africa/Casablanca|' +
  'Mountain=America/Denver|Mountain (Mexico)=America/Mazatlan|Myanmar=Asia/Yangon|N. Central Asia=Asia/Novosibirsk|' +
  'Namibia=Africa/Windhoek|Nepal=Asia/Kathmandu|New Zealand=Pacific/Auckland|Newfoundland=America/St_Johns|' +
  'North Asia East=Asia/Irkutsk|North Asia=Asia/Krasnoyarsk|Omsk=Asia/Omsk|Pacific SA=America/Santiago|' +
  'Pacific=America/Los_Angeles|Pacific (Mexico)=America/Tijuana|Pakistan=Asia/Karachi|Paraguay=America/Asuncion|' +
  'Romance=Europe/Paris|Russia Time Zone 3=Europe/Samara|Russian=Europe/Moscow|SA Eastern=America/Cayenne|' +
  'SA Pacific=America/Bogota|SA Western=America/La_Paz|SE Asia=Asia/Bangkok|Singapore=Asia/Singapore|' +
  'South Africa=Africa/Johannesburg|Sri Lanka=Asia/Colombo|Syria=Asia/Damascus|Taipei=Asia/Taipei|' +
  'Tasmania=Australia/Hobart|Tokyo=Asia/Tokyo|Turkey=Europe/Istanbul|Ulaanbaatar=Asia/Ulaanbaatar|' +
  'US Eastern=America/Indiana/Indianapolis|US Mountain=America/Phoenix|Venezuela=America/Caracas|' +
  'Vladivostok=Asia/Vladivostok|W. Australia=Australia/Perth|W. Central Africa=Africa/Lagos|W. Europe=Europe/Berlin|' +
  'West Asia=Asia/Tashkent|West Pacific=Pacific/Port_Moresby|Yakutsk=Asia/Yakutsk';

let zones: Map<string, string> | undefined;

/** `W. Europe Standard Time` → `Europe/Berlin`; null for a name that isn't in the table. */
export function ianaOfWindowsZone(name: string): string | null {
  if (name === 'UTC') return 'UTC';
  zones ??= new Map(TABLE.split('|').map((row) => row.split('=') as [string, string]));
  return zones.get(name.replace(' Standard Time', '')) ?? null;
}
