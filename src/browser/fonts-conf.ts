/**
 * A fontconfig file for the embedded Chromium: its own Open Sans for the generic families,
 * then whatever fonts the system has for characters that the deck did not embed.
 */
export function fontsConf(folder: string): string {
  const aliases = ['sans-serif', 'serif', 'system-ui'].map(
    (family) =>
      `  <alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  )
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(folder)}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${escapeXml(folder)}/cache</cachedir>
${aliases.join('\n')}
</fontconfig>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
