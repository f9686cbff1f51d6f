/** Colours of the page, those of the theme `jaws`, light and dark. */
export const tokens = `
:root {
  --paper: #fff; --mist: #f0f4f7; --pale: #ddebf0; --line: #c5d0d9; --ink: #0e2236; --muted: #4a5b6b;
  --sea: #0b6a84; --deep: #0e2236; --warn: #964b00; --orange: #f90; --error: #b3261e;
  color-scheme: light;
}
[data-theme=dark] {
  --paper: #0b1a29; --mist: #15293c; --pale: #123647; --line: #3a5166; --ink: #f1f5f8; --muted: #afbecb;
  --sea: #56bcd3; --deep: #06111c; --warn: #ffad33; --error: #ff8a80;
  color-scheme: dark;
}
`
