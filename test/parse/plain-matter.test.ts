import { expect, test } from 'vitest'
import { readText } from './read-text.js'

const matterOf = (lines: string[]): unknown =>
  readText([...lines, '', '発表の題', '・項目'].join('\n'), 'notes.txt').root.data?.matter

test.each([
  '2019/04/20(土) 13:00〜',
  '2019年4月20日（土）',
  '2019-04-20',
  '4月20日(土) 13時〜17時',
  'April 20, 2019',
  'Sat, 20 Apr 2019 1pm - 5:30 pm JST',
])('a date under the name is the date: %s', (date) => {
  expect(matterOf(['会の名前', date])).toMatchObject({ date })
  expect(matterOf([date, '会の名前'])).toMatchObject({ date })
})

test.each(['2019/04/20 に聞いた話', '13:00 開始', '第20回', '100/200', 'May I ask?'])(
  'no date: %s',
  (line) => {
    expect(matterOf(['会の名前', line])).toBeUndefined()
  },
)

test('facts go on behind dates, addresses and hash tags, with or without a colon', () => {
  const lines = [
    '会の名前',
    '2019/04/20',
    '13:00〜17:00',
    'https://example.com/e',
    '#会 #クラウド',
    '【会場】ホール',
    '参加費　無料',
  ]
  expect(matterOf(lines)).toEqual({
    date: '2019/04/20',
    facts: [
      { label: '', value: '13:00〜17:00', line: 3 },
      { label: '', value: 'https://example.com/e', line: 4 },
      { label: '', value: '#会 #クラウド', line: 5 },
      { label: '会場', value: 'ホール', line: 6 },
      { label: '参加費', value: '無料', line: 7 },
    ],
  })
})
