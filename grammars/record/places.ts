import type { WordRow } from './words.js'

/**
 * Places from which papers were dated, as datelines of editions print them. Only needed where a dateline runs on in the
 * line of the heading: there the name alone tells where the subject ends. A dateline on a line of its own needs no list.
 */
// biome-ignore format: a table is read by its rows
export const places: readonly WordRow[] = [
  row('en', [
    'Moscow', 'Petrograd', 'Leningrad', 'St. Petersburg', 'Saint Petersburg', 'Kiev', 'Kyiv', 'Kharkov', 'Kharkiv', 'Odessa', 'Odesa',
    'Minsk', 'Vilna', 'Vilnius', 'Riga', 'Reval', 'Tallinn', 'Warsaw', 'Helsinki', 'Helsingfors', 'Lvov', 'Lviv', 'Lemberg',
    'Erivan', 'Yerevan', 'Erevan', 'Tiflis', 'Tbilisi', 'Baku', 'Batum', 'Batumi', 'Kars', 'Alexandropol', 'Aleksandropol', 'Gumri',
    'Gyumri', 'Leninakan', 'Shusha', 'Shushi', 'Nakhichevan', 'Nakhchivan', 'Julfa', 'Ordubad', 'Elizavetpol', 'Ganja', 'Gandja',
    'Kirovabad', 'Stepanakert', 'Khankendi', 'Kazakh', 'Dilijan', 'Dilizhan', 'Karaklis', 'Karakilisa', 'Goris', 'Gerusy', 'Geryusy',
    'Sukhum', 'Kutais', 'Kutaisi', 'Poti', 'Gori', 'Vladikavkaz', 'Grozny', 'Petrovsk', 'Derbent', 'Makhachkala', 'Stavropol',
    'Pyatigorsk', 'Mineralnye Vody', 'Rostov-on-Don', 'Rostov', 'Novocherkassk', 'Ekaterinodar', 'Krasnodar', 'Novorossiysk',
    'Sevastopol', 'Simferopol', 'Yalta', 'Kherson', 'Nikolaev', 'Ekaterinoslav', 'Poltava', 'Chernigov', 'Zhitomir', 'Vinnitsa',
    'Kamenets-Podolsk', 'Tsaritsyn', 'Stalingrad', 'Saratov', 'Samara', 'Kazan', 'Nizhny Novgorod', 'Simbirsk', 'Penza', 'Astrakhan',
    'Orenburg', 'Ufa', 'Perm', 'Ekaterinburg', 'Sverdlovsk', 'Chelyabinsk', 'Omsk', 'Tomsk', 'Novonikolaevsk', 'Novosibirsk',
    'Irkutsk', 'Chita', 'Khabarovsk', 'Vladivostok', 'Yakutsk', 'Tashkent', 'Samarkand', 'Bukhara', 'Khiva', 'Verny', 'Alma-Ata',
    'Ashkhabad', 'Voronezh', 'Tambov', 'Tula', 'Orel', 'Kursk', 'Smolensk', 'Tver', 'Yaroslavl', 'Vologda', 'Arkhangelsk',
    'Archangel', 'Murmansk', 'Pskov', 'Novgorod', 'Kronstadt', 'Gatchina', 'Tsarskoe Selo', 'Brest-Litovsk', 'Mogilev', 'Gomel',
    'Vitebsk', 'London', 'Paris', 'Berlin', 'Vienna', 'Rome', 'Geneva', 'Lausanne', 'Genoa', 'The Hague', 'Brussels', 'Prague',
    'Budapest', 'Belgrade', 'Sofia', 'Bucharest', 'Athens', 'Constantinople', 'Istanbul', 'Angora', 'Ankara', 'Trebizond', 'Trabzon',
    'Erzurum', 'Erzerum', 'Erzeroum', 'Van', 'Bayazet', 'Tehran', 'Teheran', 'Tabriz', 'Enzeli', 'Resht', 'Kabul', 'Peking',
    'Beijing', 'Shanghai', 'Harbin', 'Tokyo', 'Washington', 'New York', 'Stockholm', 'Copenhagen', 'Oslo', 'Christiania',
    'Versailles', 'San Remo', 'Sèvres', 'Rapallo', 'Yekaterinburg', 'Yekaterinodar', 'Kislovodsk', 'Zurich', 'Zürich', 'Bern',
  ], 'Telegram to B. Brown on the railway Moscow, 5 May 1921'),
  row('ru', [
    'Москва', 'Петроград', 'Ленинград', 'Петербург', 'Санкт-Петербург', 'С.-Петербург', 'Киев', 'Харьков', 'Одесса', 'Минск', 'Вильно',
    'Рига', 'Ревель', 'Таллин', 'Варшава', 'Гельсингфорс', 'Хельсинки', 'Львов', 'Эривань', 'Ереван', 'Тифлис', 'Тбилиси', 'Баку',
    'Батум', 'Батуми', 'Карс', 'Александрополь', 'Гюмри', 'Ленинакан', 'Шуша', 'Шуши', 'Нахичевань', 'Джульфа', 'Ордубад',
    'Елизаветполь', 'Гянджа', 'Ганджа', 'Степанакерт', 'Ханкенды', 'Казах', 'Дилижан', 'Караклис', 'Горис', 'Герюсы', 'Сухум',
    'Кутаис', 'Кутаиси', 'Поти', 'Гори', 'Владикавказ', 'Грозный', 'Петровск', 'Дербент', 'Махачкала', 'Ставрополь', 'Пятигорск',
    'Минеральные Воды', 'Ростов-на-Дону', 'Ростов', 'Новочеркасск', 'Екатеринодар', 'Краснодар', 'Новороссийск', 'Севастополь',
    'Симферополь', 'Ялта', 'Херсон', 'Николаев', 'Екатеринослав', 'Полтава', 'Чернигов', 'Житомир', 'Винница', 'Каменец-Подольск',
    'Царицын', 'Сталинград', 'Саратов', 'Самара', 'Казань', 'Нижний Новгород', 'Симбирск', 'Пенза', 'Астрахань', 'Оренбург', 'Уфа',
    'Пермь', 'Екатеринбург', 'Свердловск', 'Челябинск', 'Омск', 'Томск', 'Новониколаевск', 'Новосибирск', 'Иркутск', 'Чита',
    'Хабаровск', 'Владивосток', 'Якутск', 'Ташкент', 'Самарканд', 'Бухара', 'Хива', 'Верный', 'Алма-Ата', 'Ашхабад', 'Воронеж',
    'Тамбов', 'Тула', 'Орел', 'Курск', 'Смоленск', 'Тверь', 'Ярославль', 'Вологда', 'Архангельск', 'Мурманск', 'Псков', 'Новгород',
    'Кронштадт', 'Гатчина', 'Царское Село', 'Брест-Литовск', 'Могилев', 'Гомель', 'Витебск', 'Лондон', 'Париж', 'Берлин', 'Вена',
    'Рим', 'Женева', 'Лозанна', 'Генуя', 'Гаага', 'Брюссель', 'Прага', 'Будапешт', 'Белград', 'София', 'Бухарест', 'Афины',
    'Константинополь', 'Стамбул', 'Ангора', 'Анкара', 'Трапезунд', 'Эрзерум', 'Эрзурум', 'Ван', 'Баязет', 'Тегеран', 'Тавриз',
    'Тебриз', 'Энзели', 'Решт', 'Кабул', 'Пекин', 'Шанхай', 'Харбин', 'Токио', 'Вашингтон', 'Нью-Йорк', 'Стокгольм', 'Копенгаген',
    'Осло', 'Кисловодск', 'Цюрих', 'Берн',
  ], 'Письмо Б. Петрову о дороге. Москва, 5 мая 1921 г.'),
  row('uk', [
    'Київ', 'Харків', 'Одеса', 'Мінськ', 'Вільно', 'Львів', 'Єреван', 'Тифліс', 'Батум', 'Катеринослав', 'Херсон', 'Миколаїв',
    'Чернігів', 'Вінниця', 'Кам’янець-Подільський', 'Станиславів', 'Тернопіль', 'Рівне', 'Луцьк', 'Ужгород', 'Чернівці', 'Берлін',
    'Відень', 'Париж', 'Петроград', 'Варшава', 'Прага', 'Лондон', 'Сімферополь', 'Севастополь', 'Умань', 'Біла Церква', 'Фастів',
  ], 'Лист до Б. Петренка про дорогу Київ, 5 травня 1921 р.'),
]

function row(language: string, forms: readonly string[], example: string): WordRow {
  const source = 'datelines of documentary editions'
  return { id: `place-${language}`, category: 'place', language, forms, letterCase: 'exact', source, example }
}
