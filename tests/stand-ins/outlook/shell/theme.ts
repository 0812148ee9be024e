/**
 * Two token systems on `:root` (evidence §6). They arrive some time after the page (evidence), so a page that will be dark
 * starts light.
 */
type Tokens = Record<string, string>;

const LIGHT: Tokens = {
  '--colorNeutralBackground1': '#ffffff',
  '--colorNeutralBackground2': '#fafafa',
  '--colorNeutralBackground3': '#f5f5f5',
  '--colorNeutralForeground1': '#242424',
  '--colorNeutralForeground2': '#424242',
  '--colorNeutralForeground3': '#616161',
  '--colorNeutralStroke2': '#e0e0e0',
  '--colorBrandForeground1': '#0f6cbd',
  '--colorBrandBackground': '#0f6cbd',
  '--white': '#ffffff',
  '--black': '#000000',
  '--neutralPrimary': '#242424',
  '--neutralTertiary': '#a19f9d',
  '--themePrimary': '#0f6cbd',
};

const DARK: Tokens = {
  '--colorNeutralBackground1': '#292929',
  '--colorNeutralBackground2': '#1f1f1f',
  '--colorNeutralBackground3': '#141414',
  '--colorNeutralForeground1': '#ffffff',
  '--colorNeutralForeground2': '#d6d6d6',
  '--colorNeutralForeground3': '#adadad',
  '--colorNeutralStroke2': '#525252',
  '--colorBrandForeground1': '#479ef5',
  '--colorBrandBackground': '#115ea3',
  '--white': '#000000',
  '--black': '#ffffff',
  '--neutralPrimary': '#ffffff',
  '--neutralTertiary': '#8a8886',
  '--themePrimary': '#479ef5',
};

export function applyTheme(dark: boolean): void {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(dark ? DARK : LIGHT)) style.setProperty(name, value);
  style.colorScheme = dark ? 'dark' : 'light';
}
