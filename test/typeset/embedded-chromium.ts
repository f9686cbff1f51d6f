import chromium from '@sparticuz/chromium'
import { launch, type Browser } from 'puppeteer-core'
import { subsetFonts, type StyledText } from '../../src/typeset/subset-fonts.js'
import { faceCss, inlineCss, TYPESET_CSS } from '../../src/typeset/typeset-css.js'

/** The embedded browser, to hold measured widths against. */
export async function embeddedChromium(): Promise<Browser> {
  return launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  })
}

/** A page set as a theme sets it, with the deck's own fonts for `text` and nothing else. */
export async function pageFor(
  texts: StyledText[],
  body: string,
  family: 'noto' | 'ud' = 'noto',
): Promise<string> {
  const fonts = await subsetFonts(texts, 'truetype', { cache: false, family })
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>${fonts}
    body { ${TYPESET_CSS} }
    ${inlineCss('body')}
    ${faceCss('body', family)}
    .line { display: block; width: max-content; white-space: nowrap }
    </style><body>${body}`
}
