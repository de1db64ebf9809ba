import { type ColourName, colours, palettes, type ThemeName, themeNames, themeScale } from './tokens.ts';

/** CSS custom property of a colour token, for example `--hb-ink-soft`. */
export function cssName(name: ColourName): string {
  return `--hb-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function rule(theme: ThemeName): string {
  const selector =
    theme === 'default'
      ? ':root,\n[data-theme="default"]'
      : `:root[data-theme="${theme}"],\n[data-theme="${theme}"]`;
  const lines = colours.map((name) => `  ${cssName(name)}: ${palettes[theme][name]};`);
  return `${selector} {\n  --hb-theme-scale: ${themeScale[theme]};\n${lines.join('\n')}\n}\n`;
}

/** Text of `themes.css`. The file is checked in because the CSP allows no style made at run time. */
export function themesCss(): string {
  const note = '/* Written from tokens.ts. To update: npx vitest run tests/unit/ui/themes.test.ts -u */';
  return `${note}\n\n${themeNames.map(rule).join('\n')}`;
}
