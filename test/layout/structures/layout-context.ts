import { findService } from '../../../src/services/find-service.js'
import type { BlockStyle, LayoutContext, ThemeMetrics } from '../../../src/types.js'
import { createTypesetter } from '../../../src/typeset/create-typesetter.js'

const style = (size: number, leading: number, indent: number, before: number): BlockStyle => ({
  size,
  leading,
  weight: 400,
  color: 'ink',
  indent,
  before,
})

const metrics: ThemeMetrics = {
  name: 'test',
  structural: true,
  slide: { width: 1280, height: 720 },
  title: { x: 80, y: 64, width: 1024, height: 96 },
  body: { x: 80, y: 176, width: 1120, height: 456 },
  styles: {
    title: { ...style(40, 48, 0, 0), weight: 700 },
    crumb: style(18, 32, 0, 0),
    l1: style(28, 40.6, 32, 16),
    l1Head: { ...style(28, 40.6, 32, 16), weight: 700 },
    l2: style(24, 34.8, 64, 8),
    l3: style(24, 34.8, 88, 0),
  },
}

/** What layouts lean on, with the real typesetter and services. */
export async function layoutContext(): Promise<LayoutContext> {
  return { typesetter: await createTypesetter(), metrics, service: findService }
}
