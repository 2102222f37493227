import { list } from './event-row.js'
import { inflect } from './inflection.js'
import type { ClaimRow } from './row.js'

/**
 * Peoples, powers and parties that take, hold, cede and receive, with their countries. Two claims name different actors
 * only if no side is common to both; see `sides` of the model's rules for which sides may be one.
 */
// biome-ignore format: a table is read by its rows
export const parties: readonly ClaimRow[] = [
  side('turkish', 'Turk, Turks, Turkish, Ottoman, Ottomans, Kemalist, Kemalists', [...inflect('турецк османск кемалистск', 'adjectiveVelar'), ...inflect('турк кемалист османц', 'masculine'), 'турки', 'турок', 'турка', 'турками', 'туркам', 'турках', 'аскеры', 'османы', 'турецький', 'турецькі', 'турецьких', 'турецькими']),
  land('turkish', 'Turkey, Ottoman Empire, Porte', [...inflect('Турц', 'feminineIa'), 'Османская империя', 'Османской империи', 'Туреччина', 'Туреччини', 'Порта', 'Порты', 'Портой']),
  side('armenian', 'Armenian, Armenians, Dashnak, Dashnaks, Dashnakist, dashnak, dashnaks', [...inflect('армянск дашнакск', 'adjectiveVelar'), ...inflect('армян', 'people'), 'армяне', ...inflect('дашнак', 'masculineVelar'), 'вірмени', 'вірменські']),
  land('armenian', 'Armenia, Republic of Armenia', [...inflect('Армен', 'feminineIa'), 'Вірменія', 'Вірменії', 'Вірменію']),
  side('azerbaijani', 'Azerbaijani, Azerbaijanis, Azeri, Musavat, Musavatist, Musavatists', [...inflect('азербайджанск мусаватск', 'adjectiveVelar'), ...inflect('мусаватист', 'masculine'), ...inflect('азербайджан', 'people').filter(form => form !== 'азербайджан' && form !== 'азербайджане'), 'азербайджанцы', 'азербайджанцев', 'азербайджанцами']),
  land('azerbaijani', 'Azerbaijan', [...inflect('Азербайджан', 'masculine')]),
  side('georgian', 'Georgian, Georgians', [...inflect('грузинск', 'adjectiveVelar'), ...inflect('грузин', 'masculine'), 'грузинські']),
  land('georgian', 'Georgia', [...inflect('Груз', 'feminineIa'), 'Грузія', 'Грузії']),
  side('russian', 'Russian, Russians', [...inflect('русск российск', 'adjectiveVelar'), 'русские', 'русских', 'русскими', 'російські', 'російських', 'росіяни']),
  land('russian', 'Russia', [...inflect('Росс', 'feminineIa'), 'Росія', 'Росії', 'Росію']),
  side('soviet', 'Soviet, Soviets, Bolshevik, Bolsheviks, Red, Reds, communists, communist', [...inflect('советск большевистск', 'adjectiveVelar'), ...inflect('красн', 'adjective'), ...inflect('большевик', 'masculineVelar'), ...inflect('коммунист', 'masculine'), ...inflect('красноарме', 'masculine'), 'красноармейцы', 'красноармейцев', 'красноармейцами', 'більшовики', 'більшовиків', 'більшовиками', 'радянські', 'радянських', 'радянськими', 'червоні', 'червоних', 'червоними', 'красноармейские', 'красноармейскими']),
  land('soviet', 'RSFSR, Soviet Russia, USSR, Soviet Union', ['РСФСР', 'СССР', 'Советская Россия', 'Советской России', 'Советскую Россию', 'Советской Россией', 'Советским Союзом', 'Советский Союз', 'Советского Союза', 'Советскому Союзу']),
  side('white', 'White, Whites, Denikin’s, Volunteer Army', [...inflect('бел', 'adjective'), ...inflect('деникинск добровольческ белогвардейск', 'adjectiveVelar'), 'деникина', 'деникинцы', 'деникинцев', 'деникинцами', 'белогвардейцы', 'белогвардейцев', 'белогвардейцами', 'білі', 'денікінці', 'денікінців', 'врангелевцы', 'врангелевцами', 'колчаковцы', 'колчаковцами']),
  side('british', 'British, English, Britons', [...inflect('английск британск', 'adjectiveVelar'), 'англичане', 'англичан', 'англичанами', 'англичанам', 'британцы', 'британцев', 'британцами']),
  land('british', 'Britain, Great Britain, England', [...inflect('Англ Британ', 'feminineIa'), ...inflect('Великобритан', 'feminineIa')]),
  side('french', 'French', [...inflect('французск', 'adjectiveVelar'), ...inflect('француз', 'masculine')]),
  land('french', 'France', ['Франция', 'Франции', 'Францию', 'Францией']),
  side('german', 'German, Germans, Landeswehr, Freikorps, Reichswehr', [...inflect('германск немецк', 'adjectiveVelar'), 'немцы', 'немцев', 'немцами', 'немцам', 'німці', 'німецькі', 'німецькими', 'германцы', 'германцами']),
  land('german', 'Germany', [...inflect('Герман', 'feminineIa')]),
  side('polish', 'Polish, Poles', [...inflect('польск', 'adjectiveVelar'), ...inflect('поляк', 'masculineVelar'), 'польські', 'поляки', 'поляками', 'белополяки', 'белополяками', 'белополяков']),
  land('polish', 'Poland', ['Польша', 'Польши', 'Польше', 'Польшу', 'Польшей', 'Польща', 'Польщі']),
  side('ukrainian', 'Ukrainian, Ukrainians', [...inflect('украинск', 'adjectiveVelar'), 'украинцы', 'украинцев', 'українські', 'українських', 'українськими', 'українці']),
  side('petliurist', 'Petliurist, Petliurists, Petlyurist, Petlyurists', [...inflect('петлюровск', 'adjectiveVelar'), 'петлюровцы', 'петлюровцев', 'петлюровцам', 'петлюровцами', 'петлюрівці', 'петлюрівців']),
  land('ukrainian', 'Ukraine', ['Украина', 'Украины', 'Украине', 'Украину', 'Украиной', 'Україна', 'України', 'Україні', 'УНР']),
  side('persian', 'Persian, Persians, Iranian', [...inflect('персидск иранск', 'adjectiveVelar'), 'персы', 'персов', 'персами']),
  land('persian', 'Persia, Iran', [...inflect('Перс', 'feminineIa'), ...inflect('Иран', 'masculine')]),
  side('japanese', 'Japanese', [...inflect('японск', 'adjectiveVelar'), 'японцы', 'японцев', 'японцами']),
  side('czech', 'Czech, Czechs, Czechoslovak, Czechoslovaks', [...inflect('чехословацк чешск', 'adjectiveVelar'), ...inflect('чех', 'masculineVelar')]),
  side('austrian', 'Austrian, Austrians, Austro-German', [...inflect('австрийск', 'adjectiveVelar'), 'австрийцы', 'австрийцев', 'австрийцами']),
  side('romanian', 'Romanian, Romanians, Rumanian', [...inflect('румынск', 'adjectiveVelar'), ...inflect('румын', 'masculine')]),
  side('greek', 'Greek, Greeks', [...inflect('греческ', 'adjectiveVelar'), ...inflect('грек', 'masculineVelar')]),
  land('japanese', 'Japan', [...inflect('Япон', 'feminineIa')]),
  land('romanian', 'Romania, Rumania, Roumania', [...inflect('Румын', 'feminineIa')]),
  land('greek', 'Greece', [...inflect('Грец', 'feminineIa')]),
  land('czech', 'Czechoslovakia', [...inflect('Чехословак', 'feminineIa')]),
  land('austrian', 'Austria, Austria-Hungary', [...inflect('Австр', 'feminineIa'), ...inflect('Австро-Венгр', 'feminineIa')]),
  side('hungarian', 'Hungarian, Hungarians, Magyar, Magyars', [...inflect('венгерск', 'adjectiveVelar'), ...inflect('венгр', 'masculine')]),
  land('hungarian', 'Hungary', [...inflect('Венгр', 'feminineIa')]),
  side('lithuanian', 'Lithuanian, Lithuanians', [...inflect('литовск', 'adjectiveVelar'), 'литовцы', 'литовцев', 'литовцами', 'литовцам']),
  land('lithuanian', 'Lithuania', ['Литва', 'Литвы', 'Литве', 'Литву', 'Литвой']),
  side('latvian', 'Latvian, Latvians, Lettish, Letts', [...inflect('латвийск латышск', 'adjectiveVelar'), 'латыши', 'латышей', 'латышами']),
  land('latvian', 'Latvia', [...inflect('Латв', 'feminineIa')]),
  side('estonian', 'Estonian, Estonians', [...inflect('эстонск', 'adjectiveVelar'), 'эстонцы', 'эстонцев', 'эстонцами']),
  land('estonian', 'Estonia', [...inflect('Эстон', 'feminineIa')]),
  side('finnish', 'Finnish, Finns', [...inflect('финск финляндск', 'adjectiveVelar'), ...inflect('финн', 'masculine')]),
  land('finnish', 'Finland', [...inflect('Финлянд', 'feminineIa')]),
  side('swedish', 'Swedish, Swedes', [...inflect('шведск', 'adjectiveVelar'), ...inflect('швед', 'masculine')]),
  land('swedish', 'Sweden', [...inflect('Швец', 'feminineIa')]),
  side('prussian', 'Prussian, Prussians', [...inflect('прусск', 'adjectiveVelar'), ...inflect('пруссак', 'masculineVelar')]),
  land('prussian', 'Prussia', [...inflect('Прусс', 'feminineIa')]),
  side('serbian', 'Serbian, Serbians, Serb, Serbs', [...inflect('сербск', 'adjectiveVelar'), ...inflect('серб', 'masculine')]),
  land('serbian', 'Serbia', [...inflect('Серб', 'feminineIa')]),
  side('yugoslav', 'Yugoslav, Yugoslavs', [...inflect('югославск', 'adjectiveVelar'), ...inflect('югослав', 'masculine')]),
  land('yugoslav', 'Yugoslavia', [...inflect('Югослав', 'feminineIa')]),
  side('bulgarian', 'Bulgarian, Bulgarians', [...inflect('болгарск', 'adjectiveVelar'), ...inflect('болгар', 'masculine')]),
  land('bulgarian', 'Bulgaria', [...inflect('Болгар', 'feminineIa')]),
  side('italian', 'Italian, Italians', [...inflect('итальянск', 'adjectiveVelar'), 'итальянцы', 'итальянцев', 'итальянцами']),
  land('italian', 'Italy', [...inflect('Итал', 'feminineIa')]),
  side('american', 'American, Americans', [...inflect('американск', 'adjectiveVelar'), 'американцы', 'американцев', 'американцами']),
  land('american', 'United States, America', ['США', 'Соединённые Штаты', 'Соединенные Штаты', 'Соединёнными Штатами', 'Соединенными Штатами', 'Соединённых Штатов', 'Соединенных Штатов']),
  side('chinese', 'Chinese', [...inflect('китайск', 'adjectiveVelar'), 'китайцы', 'китайцев', 'китайцами']),
  land('chinese', 'China', ['Китай', 'Китая', 'Китаю', 'Китаем', 'Китае']),
  side('afghan', 'Afghan, Afghans', [...inflect('афганск', 'adjectiveVelar'), 'афганцы', 'афганцев', 'афганцами']),
  land('afghan', 'Afghanistan', [...inflect('Афганистан', 'masculine')]),
  side('moldavian', 'Moldavian, Moldavians', [...inflect('молдавск', 'adjectiveVelar'), ...inflect('молдаван', 'people')]),
  land('moldavian', 'Moldavia', [...inflect('Молдав', 'feminineIa')]),
  side('arab', 'Arab, Arabs, Sharifian, Hashemite', [...inflect('арабск', 'adjectiveVelar'), ...inflect('араб', 'masculine')]),
  side('kurdish', 'Kurdish, Kurds', [...inflect('курдск', 'adjectiveVelar'), ...inflect('курд', 'masculine')]),
  side('spanish', 'Spanish, Spaniards', [...inflect('испанск', 'adjectiveVelar'), 'испанцы', 'испанцев', 'испанцами']),
  land('spanish', 'Spain', [...inflect('Испан', 'feminineIa')]),
  side('albanian', 'Albanian, Albanians', [...inflect('албанск', 'adjectiveVelar'), 'албанцы', 'албанцев', 'албанцами']),
  side('mongol', 'Mongol, Mongols, Mongolian', [...inflect('монгольск', 'adjectiveVelar'), ...inflect('монгол', 'masculine')]),
  side('belgian', 'Belgian, Belgians', [...inflect('бельгийск', 'adjectiveVelar'), 'бельгийцы', 'бельгийцев', 'бельгийцами']),
  land('belgian', 'Belgium', [...inflect('Бельг', 'feminineIa')]),
  side('makhnovist', 'Makhnovist, Makhnovists', [...inflect('махновск', 'adjectiveVelar'), 'махновцы', 'махновцев', 'махновцами']),
  ...compounds(),
  ...forces(),
]

function side(means: string, english: string, others: readonly string[]): ClaimRow {
  return { ...base(means), id: `side-${means}`, category: 'side', forms: [...list(english), ...others] }
}

function land(means: string, english: string, others: readonly string[]): ClaimRow {
  return {
    ...base(means),
    id: `land-${means}`,
    category: 'land',
    forms: [...list(english), ...others],
    letterCase: 'exact',
  }
}

function base(means: string) {
  return { means, language: 'mul', source: 'histories of the region', example: `The ${means} army` }
}

/** First parts of compounds, `советско-турецкий`. */
function compounds(): ClaimRow[] {
  const parts = {
    soviet: 'советско',
    russian: 'русско, российско',
    turkish: 'турецко',
    armenian: 'армяно',
    azerbaijani: 'азербайджано, азербайджанско',
    georgian: 'грузино',
    polish: 'польско',
    german: 'германо',
    persian: 'персидско',
    french: 'франко',
    british: 'англо, Anglo',
    ukrainian: 'украино, украинско',
  }
  return Object.entries(parts).map(([means, forms]) => ({
    ...base(means),
    id: `part-${means}`,
    category: 'side',
    forms: list(forms),
    example: 'советско-турецкий договор',
  }))
}

function forces(): ClaimRow[] {
  const english =
    'troops, army, armies, forces, force, units, unit, detachment, detachments, division, regiment, brigade, corps, squadron, cavalry, infantry, fleet, government, command, authorities, delegation, delegations, delegates, representatives, guerrillas, guerillas, partisans, soldiers, mission, garrison, side, party'
  const russian = [
    ...inflect('отряд корпус полк', 'masculine'),
    ...inflect('арм дивиз делегац мисс', 'feminineIa'),
    ...inflect('бригад', 'feminine'),
    ...inflect('войск правительств', 'neuter'),
    ...inflect('соединен командован', 'neuterIe'),
    ...inflect('представител', 'masculineSoft'),
    ...inflect('гарнизон партизан', 'masculine'),
    ...['части', 'частей', 'частями', 'силы', 'сил', 'силами', 'конница', 'конницей', 'пехота', 'пехотой', 'стороны'],
    ...['війська', 'військ', 'військами', 'загони', 'загонів', 'частини', 'армія', 'армії', 'армією', 'уряд', 'уряду'],
  ]
  return [
    {
      id: 'force',
      category: 'force',
      means: 'force',
      forms: [...list(english), ...russian],
      language: 'mul',
      source: 'histories',
      example: 'The Turkish army',
    },
    {
      id: 'red-army',
      category: 'side',
      means: 'soviet',
      forms: [
        'Red Army',
        'Красная Армия',
        'Красной Армии',
        'Красной Армией',
        'Красную Армию',
        '11-я армия',
        '11-й армии',
        '11th Army',
        '11th Red Army',
        'XI Army',
        'XI армия',
        'XI армии',
        'XI армией',
        'РККА',
        ...inflect('Конарм', 'feminineIa'),
        ...inflect('Украинск Белорусск Прибалтийск', 'adjectiveVelar').flatMap(form =>
          ['фронт', 'фронта', 'фронту', 'фронтом'].map(noun => `${form} ${noun}`),
        ),
        'Ukrainian Front',
        'Belorussian Front',
        'Byelorussian Front',
        'ревком',
        'ревкома',
        'Revkom',
      ],
      language: 'mul',
      source: 'histories',
      example: 'The Red Army',
    },
  ]
}
