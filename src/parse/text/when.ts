const date =
  /\d{4}\s*[/.年-]\s*\d{1,2}\s*[/.月-]\s*\d{1,2}|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}\/\d{1,2}\s*[(（][月火水木金土日]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const time = /\d{1,2}\s*(?:[:：]\s*\d{2}|時)|\d\s*[ap]m\b/i
/** All that may stand in a line that says when and nothing else. */
const parts =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|from|to|at|jst|utc|gmt|pst|pdt)\b|(?<=\d)\s*(?:st|nd|rd|th|[ap]m)\b|令和元?|平成|午前|午後|開場|開演|開始|終了|から|まで|曜日?|[\d\s\u3000/.,:：;年月日時分火水木金土祝〜～~\-–—―→()（）[\]・、]/gi

const saysOnlyWhen = (text: string): boolean => text.replace(parts, '') === ''

/** True for a line that holds a date, with or without a time, and nothing else. */
export function isDate(text: string): boolean {
  return text.length <= 80 && date.test(text) && saysOnlyWhen(text)
}

/** True for a line that holds a time or a span of time (`13:00〜17:00`) and nothing else. */
export function isTime(text: string): boolean {
  return text.length <= 80 && time.test(text) && !date.test(text) && saysOnlyWhen(text)
}
