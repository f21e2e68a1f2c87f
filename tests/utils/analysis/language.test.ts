import { describe, expect, it } from 'vitest'
import { detectLanguage, isEnglish } from '../../../utils/analysis/language'

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The council met on Tuesday and decided that the old bridge will be closed for repairs, a clerk said.',
    ],
    [
      'de',
      'Der Rat hat am Dienstag beschlossen, dass die alte Brücke für mehrere Monate gesperrt wird, sagte eine Sprecherin.',
    ],
    [
      'fr',
      'Le conseil a décidé mardi que le vieux pont sera fermé pour des travaux, selon une porte-parole de la mairie.',
    ],
    [
      'es',
      'El consejo decidió el martes que el viejo puente se cerrará por obras durante varios meses, según una portavoz.',
    ],
    [
      'pt',
      'O conselho decidiu na terça que a velha ponte não será aberta até ao fim do ano, disse uma porta-voz da câmara.',
    ],
    [
      'it',
      'Il consiglio ha deciso martedì che il vecchio ponte sarà chiuso per lavori, come ha detto una portavoce della città.',
    ],
    [
      'nl',
      'De raad heeft dinsdag besloten dat de oude brug voor een aantal maanden wordt gesloten, aldus een woordvoerder van de stad.',
    ],
    [
      'sv',
      'Rådet har på tisdagen beslutat att den gamla bron ska stängas under flera månader, men det är inte klart när.',
    ],
    [
      'pl',
      'Rada miasta we wtorek zdecydowała, że stary most będzie zamknięty przez kilka miesięcy, ale nie jest jasne, od kiedy to się stanie.',
    ],
    [
      'tr',
      'Belediye meclisi salı günü eski köprünün birkaç ay için kapatılması kararını aldı ve bu karar daha sonra halka duyuruldu.',
    ],
    ['ru', 'Во вторник городской совет решил закрыть старый мост на несколько месяцев.'],
    ['uk', 'У вівторок міська рада вирішила закрити старий міст на кілька місяців, повідомила речниця.'],
    ['el', 'Το συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για μερικούς μήνες.'],
    ['ar', 'قرر المجلس يوم الثلاثاء إغلاق الجسر القديم لعدة أشهر.'],
    ['zh', '市议会周二决定将旧桥关闭数月进行维修,发言人表示。'],
    ['ja', '市議会は火曜日、古い橋を数か月間閉鎖することを決めたと発表した。'],
    ['ko', '시의회는 화요일에 오래된 다리를 몇 달 동안 폐쇄하기로 결정했다고 밝혔다.'],
    ['hi', 'नगर परिषद ने मंगलवार को पुराने पुल को कई महीनों के लिए बंद करने का फैसला किया।'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  it('says so when a text is too short or no language at all', () => {
    expect(detectLanguage('Photo: Ann Lee').language).toBe('und')
    expect(detectLanguage('').language).toBe('und')
    expect(detectLanguage('xq zrt plomb vex '.repeat(20)).language).toBe('und')
  })
})

it('takes English with foreign names, and too short texts, for English', () => {
  expect(
    isEnglish(
      'Zoë Müller of Malmö told reporters that the São Paulo office was not aware of it at the time.',
    ),
  ).toBe(true)
  expect(isEnglish('Photo')).toBe(true)
  expect(
    isEnglish(
      'Der Rat hat am Dienstag beschlossen, dass die alte Brücke gesperrt wird und nicht vor Mai öffnet.',
    ),
  ).toBe(false)
})
