import type { CDPSession, Page } from 'playwright-core'

interface FontUse {
  familyName: string
  postScriptName: string
  isCustomFont: boolean
  glyphCount: number
}

/**
 * The fonts that are not the page's own and yet set text in it: with the deck's fonts embedded
 * there are none, on a machine without any font as on one with all of them.
 */
export async function foreignFonts(page: Page): Promise<string[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'section[data-theme], section[data-theme] *',
  })
  const foreign = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = (await cdp.send('CSS.getPlatformFontsForNode', { nodeId })) as {
      fonts: FontUse[]
    }
    for (const font of fonts) if (!font.isCustomFont) foreign.add(font.familyName)
  }
  await cdp.detach()
  return [...foreign]
}
