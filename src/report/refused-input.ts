import type { VFileMessage } from 'vfile-message'

/** An input of which no deck can be made; its messages say why. */
export class RefusedInput extends Error {
  constructor(readonly messages: VFileMessage[]) {
    super('refused')
  }
}
