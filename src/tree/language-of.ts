/** Characters that only simplified Chinese has, in words that every text of some length holds. */
const simplified = new Set(
  '们这说时间记录场统务详库经验术设计开发关于对应后还没来给让过该问题为么简单种类处实现总结运环节网图线传输检测试据构个从众优会体产业东两严丢临举义乐习书买乱争亏亚亿仅价众伟伤创删别动势区单卖卫压厅历厉双变叶号听员响团园围国圆圣坏块坚坛坝坟声备够头夹夺奋奖妇妈姗娱学宁实宠审宽宾对导寻寿将层岁岛帐带帮广庆应废异弃张归当录彻径忆态怀总恋惊惧愿战户扩扫扬抚择挂挤损换据摄数断无旧显晓暂术机权条极标栏树样桥检楼欢残毕气汇汉测济浅润涨满灭灯灵点烦热爱牵状独狭猎环电疗盖盘监着码础确离种积称稳穷窃竞笔签简粮级约纪纯纳纸线练组细织终绍绘给络绝统继绩绪续维绿缓编缘缩网罗职联肃肠胜脑脚节芦苏药莲获营蓝虑虽补装观规视览觉触订认讨让训议讯记讲许论设访证评识诉词译试话该语误请读课谁调谈谢象财责货质贩购贵费资赏赢趋跃践车轨转轮软轻载较输边达迁过运近还进远连迟适选递逻遗邮邻释里针钟钱链销锁错键长门闪闭问间闻队阳阶际陆险随隐难页顶项顺须顾预领频题颜额风飞饭饮馆验驱骤鱼鲜鸟龙'
    .split('')
    .filter((character) => !'会体学国声当数断旧点着着状独双号栏条残灯近里党'.includes(character)),
)
/** Characters that Japanese has not written for long, and Chinese in the traditional script does. */
const traditional = new Set(
  '這們說沒對會學國發實體點關應來寫變讓麼為處總號產與數禮從樣單獨區圖擴擇擔據樂檢歸歷殘濟濱灣燈爐獎瓊當畫瘋癡盜眞碼禪稱穩竊絲經繪續聽聲職臺舊萬藝藥號蟲蠻衆裝覺觀觸證譯讀賣賴轉輕辦遞邊邏醫釋鐵錢錄鑑關陸險隨雙雜雞霸靈頭顯驗驛體髮鬥鹽麥黃點黨齊齒龍龜還過後個務詳庫術設計'
    .split('')
    .filter((character) => !'過後個務詳庫術設計還盜為'.includes(character)),
)

/** A text in which less of the letters are of East Asia than this is in English. */
const least = 0.15

/**
 * The language of prose, by the share of its letters: a word of Japanese in an English text changes
 * nothing. Text in kanji alone is Japanese, unless characters stand in it that only Chinese has.
 */
export function languageOf(prose: string): 'ja' | 'en' | 'ko' | 'zh-Hans' | 'zh-Hant' {
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0
  const kana = count(/[\u3041-\u30fa\u30fc]/g)
  const han = count(/\p{sc=Han}/gu)
  const hangul = count(/\p{sc=Hangul}/gu)
  const latin = count(/[A-Za-z\u00c0-\u024f]/g)
  const asian = kana + han + hangul
  // A letter of East Asia says as much as three of these.
  if (asian === 0 || asian / (asian + latin / 3) < least) return 'en'
  if (hangul > kana + han) return 'ko'
  if (kana * 10 > han) return 'ja'
  const of = (set: Set<string>): number =>
    [...prose].reduce((sum, character) => sum + (set.has(character) ? 1 : 0), 0)
  const [hans, hant] = [of(simplified), of(traditional)]
  if (Math.max(hans, hant) * 30 < han) return 'ja'
  return hans >= hant ? 'zh-Hans' : 'zh-Hant'
}
