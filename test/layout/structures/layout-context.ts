import { readFileSync } from 'node:fs'
import { findService } from '../../../src/services/find-service.js'
import type { LayoutContext, ThemeMetrics } from '../../../src/types/layout.js'
import { createTypesetter } from '../../../src/typeset/create-typesetter.js'

/** What layouts lean on: the real typesetter, the theme's metrics, the services. */
export async function layoutContext(): Promise<LayoutContext> {
  const url = new URL('../../../themes/jaws.metrics.json', import.meta.url)
  const metrics = JSON.parse(readFileSync(url, 'utf8')) as ThemeMetrics
  return { typesetter: await createTypesetter(), metrics, service: findService }
}
