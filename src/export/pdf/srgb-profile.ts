const fixed = (value: number): number => Math.round(value * 65536)

function xyz(x: number, y: number, z: number): Buffer {
  const tag = Buffer.alloc(20)
  tag.write('XYZ ', 'latin1')
  for (const [i, value] of [x, y, z].entries()) tag.writeInt32BE(fixed(value), 8 + i * 4)
  return tag
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${value}\0`, 'latin1')])
}

function description(value: string): Buffer {
  const tag = Buffer.alloc(12 + value.length + 1 + 78)
  tag.write('desc', 'latin1')
  tag.writeUInt32BE(value.length + 1, 8)
  tag.write(value, 12, 'latin1')
  return tag
}

/** The curve of sRGB in steps: linear near black, then a power of 2.4. */
function curve(): Buffer {
  const steps = 256
  const tag = Buffer.alloc(12 + steps * 2)
  tag.write('curv', 'latin1')
  tag.writeUInt32BE(steps, 8)
  for (let i = 0; i < steps; i++) {
    const value = i / (steps - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    tag.writeUInt16BE(Math.round(linear * 65535), 12 + i * 2)
  }
  return tag
}

/** An ICC profile (version 2) of sRGB, which says what the file's colours are: PDF/A asks for one. */
export function srgbProfile(): Buffer {
  const shared = curve()
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', text('No copyright')],
    ['wtpt', xyz(0.9505, 1, 1.0891)],
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  const parts: Buffer[] = []
  const places = new Map<Buffer, number>()
  let offset = 128 + table.length
  for (const [i, [name, bytes]] of tags.entries()) {
    if (!places.has(bytes)) {
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
      places.set(bytes, offset)
      parts.push(padded)
      offset += padded.length
    }
    table.write(name, 4 + i * 12, 'latin1')
    table.writeUInt32BE(places.get(bytes) ?? 0, 8 + i * 12)
    table.writeUInt32BE(bytes.length, 12 + i * 12)
  }
  const head = Buffer.alloc(128)
  head.writeUInt32BE(offset, 0)
  head.writeUInt32BE(0x02100000, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries()) head.writeUInt16BE(part, 24 + i * 2)
  head.write('acsp', 36, 'latin1')
  for (const [i, value] of [0.9642, 1, 0.8249].entries())
    head.writeInt32BE(fixed(value), 68 + i * 4)
  return Buffer.concat([head, table, ...parts])
}
