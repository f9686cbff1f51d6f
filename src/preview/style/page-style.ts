import { bar } from './bar.js'
import { centre } from './centre.js'
import { frame } from './frame.js'
import { menu } from './menu.js'
import { narrow } from './narrow.js'
import { side } from './side.js'
import { strip } from './strip.js'
import { tokens } from './tokens.js'

/** The page's CSS. Geometry and colours are those of the theme `jaws`; sizes are 18, 16, 14, 12. */
export const pageStyle = tokens + frame + bar + strip + centre + side + menu + narrow
