import type { Service } from '../types/layout.js'
import { findService } from './find-service.js'
import { servicesIn } from './services-in.js'

/**
 * The service that a title is about: the one it names as a whole, or the only one it mentions if
 * it begins with it (`Route53 as the hybrid Cloud`); `EC2 -> Lambda` is about neither alone.
 */
export function serviceOfTitle(text: string): Service | undefined {
  const whole = findService(text)
  if (whole) return whole
  const [first, ...others] = servicesIn(text.trim())
  const only = others.every((mention) => mention.service.key === first?.service.key)
  return first?.start === 0 && only ? first.service : undefined
}
