import { describe, expect, it } from 'vitest'
import { bodyKey, familyKey } from '#model/name-key'

describe('family names', () => {
  it.each([
    ['stalin', 'Stalin Staline Сталин Сталина Сталину Сталиным'],
    ['chicherin', 'Chicherin Čičerin Tchitcherine Чичерин Чичерина Чичерину Чичеріну'],
    ['ordzhonikidze', 'Ordzhonikidze Orjonikidze Ordjonikidze Орджоникидзе'],
    ['mdivani', 'Mdivani Мдивани'],
    ['smilg', 'Smilga Смилга Смилги Смилге'],
    ['tsiurup', 'Tsyurupa Цюрупа Цюрупы Цюрупе'],
    ['trotski', 'Trotsky Trotskii Trotzky Trotskij Троцкий Троцкого Троцкому Троцким'],
    ['krupski', 'Krupskaya Крупская Крупской'],
    ['ogandzhanian', 'Ogandzhanyan Ogandzhanian Oganjanyan Оганджанян Оганджаняну'],
    ['serebriakov', 'Serebryakov Serebriakov Серебряков Серебрякову'],
    ['zinoviev', 'Zinoviev Zinovyev Зиновьев Зиновьева'],
    ['legran', 'Legran Легран Леграна Леграну Леграном'],
    ['kemal', 'Kemal Кемаль Кемаля Кемалю'],
    ['dro', 'Dro Дро'],
    ['vinichenk', 'Vynnychenko Винниченко Винниченку'],
    ['grints', 'Grinets Гринец Гринца'],
    ['vorontsovdashkov', 'Vorontsov-Dashkov Воронцов-Дашков Воронцову-Дашкову'],
    ['karabekir', 'Karabekir-pasha Карабекир Карабекира Kârabekir'],
  ])('%s is the key of %s', (key, names) => {
    expect(names.split(' ').map(familyKey)).toEqual(names.split(' ').map(() => key))
  })

  it.each([
    ['Карахан', 'Караханян'],
    ['Каменев', 'Каменский'],
    ['Иванов', 'Ивановский'],
    ['Kirov', 'Kiriakov'],
  ])('%s is not %s', (one, other) => {
    expect(familyKey(one)).not.toBe(familyKey(other))
  })

  it('has no key where there are no letters to tell', () => {
    expect([familyKey(''), familyKey('—'), familyKey('Я')]).toEqual(['', '', ''])
  })
})

describe('bodies', () => {
  it('are the same in all cases', () => {
    expect(bodyKey('Реввоенсовета Кавказского фронта')).toBe(bodyKey('Реввоенсовету Кавказского фронта'))
    expect(bodyKey('Командованию 11-й армии')).toBe(bodyKey('командования 11-й армии'))
  })

  it('are told apart by their number and their land', () => {
    expect(bodyKey('the 11th Army')).not.toBe(bodyKey('the 9th Army'))
    expect(bodyKey('Government of Armenia')).not.toBe(bodyKey('Government of Georgia'))
  })

  it('have no articles and prepositions', () => {
    expect(bodyKey('the Council of Ministers')).toBe(bodyKey('Council Ministers'))
  })
})
