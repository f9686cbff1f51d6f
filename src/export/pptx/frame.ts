/** Boxes (px) that every content slide has; the placeholders of the layouts stand there. */
export const frame = {
  crumb: { x: 80, y: 32, width: 1120, height: 32 },
  footer: { x: 80, y: 672, width: 944, height: 32 },
  page: { x: 1072, y: 672, width: 128, height: 32 },
}
