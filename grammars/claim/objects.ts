import { list } from './event-row.js'
import { inflect } from './inflection.js'
import type { ClaimRow } from './row.js'

/** What is signed, proclaimed, formed or opened, and what is counted. */
// biome-ignore format: a table is read by its rows
export const objects: readonly ClaimRow[] = [
  object('treaty', 'peace, preliminary peace, treaty, peace treaty, agreement, peace agreement, pact, convention', [...inflect('договор', 'masculine'), ...inflect('соглашен', 'neuterIe'), ...inflect('конвенц', 'feminineIa'), 'мир', 'договір', 'договору', 'угода', 'угоду', 'угоди']),
  object('armistice', 'armistice, truce, cease-fire, ceasefire, armistice agreement, cease-fire agreement, ceasefire agreement', [...inflect('перемир', 'neuterIe'), 'перемир\'я']),
  object('protocol', 'protocol', inflect('протокол', 'masculine')),
  object('soviet-power', 'Soviet power, Soviet rule, Soviet government, Soviet authority, Soviet Republic, Soviet Socialist Republic, Socialist Soviet Republic', ['советская власть', 'советской власти', 'советскую власть', 'советской властью', 'советская республика', 'советской республики', 'советской республикой', 'советскую республику', 'радянську владу', 'радянської влади', 'радянська влада', 'ССР']),
  object('independence', 'independence, independent', [...inflect('независимост', 'feminineSoft'), ...inflect('независим', 'adjective'), 'незалежність', 'незалежності']),
  object('republic', 'republic, people’s republic', [...inflect('республик', 'feminineVelar'), 'республіку', 'республіка', 'республіки']),
  object('autonomy', 'autonomy, autonomous', [...inflect('автоном', 'feminineIa')]),
  object('war', 'war', [...inflect('войн', 'feminine')]),
  object('martial-law', 'martial law, state of siege', ['военное положение', 'осадное положение', 'военного положения', 'осадного положения']),
  object('mobilisation', 'mobilization, mobilisation', inflect('мобилизац', 'feminineIa')),
  object('government', 'government, cabinet, coalition government', [...inflect('правительств', 'neuter'), ...inflect('кабинет', 'masculine'), 'уряд', 'уряду']),
  object('revkom', 'revolutionary committee, revkom', [...inflect('ревком', 'masculine'), ...inflect('революционн', 'adjective').map(form => `${form} комитет`), 'революционного комитета', 'военно-революционный комитет']),
  object('directory', 'Directory, Directorate', inflect('директор', 'feminineIa')),
  object('congress', 'congress', [...inflect('съезд', 'masculine'), 'з\'їзд']),
  object('conference', 'conference', [...inflect('конференц', 'feminineIa')]),
  object('assembly', 'assembly, constituent assembly, parliament, duma, sejm, seim, rada', [...inflect('парламент', 'masculine'), ...inflect('дум', 'feminine'), 'собрание', 'собрания', 'сейм']),
]

// biome-ignore format: a table is read by its rows
export const things: readonly ClaimRow[] = [
  thing('refugee', 'refugee, refugees', [...inflect('беженц', 'masculine'), 'беженцев', 'беженец', 'беженцы', 'біженців']),
  thing('prisoner', 'prisoner, prisoners, prisoners of war, captives, POWs', [...inflect('пленн военнопленн заключенн заключённ', 'nounAdjective'), 'полонених']),
  thing('soldier', 'strong, defenders, soldier, soldiers, troops, askers, fighters, combatants', [...inflect('солдат аскер', 'masculine'), 'бойцов', 'бойца', 'штыков', 'солдата', 'защитников', 'защитника', 'военнослужащих', 'вояків', 'красноармейцев']),
  thing('bayonet', 'bayonets', ['штыков', 'штыка', 'багнетів']),
  thing('sabre', 'sabres, sabers, horsemen, cavalrymen', ['сабель', 'сабли', 'всадников', 'всадника', 'шабель']),
  thing('officer', 'officer, officers', [...inflect('офицер', 'masculine')]),
  thing('rifle', 'rifle, rifles', [...inflect('винтовк', 'feminineVelar'), 'винтовок', 'гвинтівок', 'ружей', 'ружья']),
  thing('machine-gun', 'machine gun, machine guns, machine-gun, machine-guns', [...inflect('пулемет пулемёт', 'masculine'), 'кулеметів']),
  thing('gun', 'gun, guns, cannon, cannons, field guns, artillery pieces', [...inflect('оруд', 'neuterIe'), 'орудий', ...inflect('пушк', 'feminineVelar'), 'пушек', 'гармат']),
  thing('cartridge', 'cartridge, cartridges, rounds', [...inflect('патрон', 'masculine'), 'набоїв']),
  thing('shell', 'shell, shells', [...inflect('снаряд', 'masculine')]),
  thing('horse', 'horse, horses', ['лошадей', 'лошади', 'коней', 'коня']),
  thing('wagon', 'wagon, wagons, carriages, freight cars', [...inflect('вагон', 'masculine')]),
  thing('locomotive', 'locomotive, locomotives', [...inflect('паровоз', 'masculine')]),
  thing('aeroplane', 'aeroplane, aeroplanes, airplanes, aircraft', [...inflect('самолет самолёт аэроплан', 'masculine')]),
  thing('village', 'village, villages', ['сел', 'села', 'сёл', 'деревень', 'деревни', 'селений', 'селения', 'аулов', 'сіл']),
  thing('house', 'house, houses, homes', ['домов', 'дома', 'будинків']),
  thing('family', 'family, families', ['семей', 'семьи', 'семейств', 'родин']),
  thing('inhabitant', 'inhabitants, residents, civilians', [...inflect('жител', 'masculineSoft'), 'мешканців']),
  thing('person', 'people, persons, men, souls, women and men', ['человек', 'человека', 'душ', 'лиц', 'осіб']),
  thing('peasant', 'peasants, peasant', [...inflect('крестьян', 'people'), 'селян']),
  thing('child', 'children, orphans', ['детей', 'сирот', 'дітей']),
  thing('delegate', 'delegates, delegate, deputies', [...inflect('делегат депутат', 'masculine')]),
  thing('pood', 'pood, poods, puds', [...inflect('пуд', 'masculine')]),
  thing('ton', 'ton, tons, tonnes', ['тонн', 'тонны', 'тонна']),
  thing('ruble', 'ruble, rubles, rouble, roubles, gold rubles', ['рублей', 'рубля', 'руб.', 'рублів', 'карбованців']),
  thing('lira', 'lira, liras', ['лир', 'лиры']),
  thing('pound', 'pounds, pounds sterling', ['фунтов', 'фунтов стерлингов']),
  thing('verst', 'verst, versts', ['верст', 'вёрст', 'версты']),
  thing('casualty', 'casualties, victims', [...inflect('жертв', 'feminine')]),
  thing('cossack', 'Cossack, Cossacks', [...inflect('казак', 'masculineVelar')]),
  thing('volunteer', 'volunteer, volunteers', ['добровольцев', 'добровольца']),
  thing('emigrant', 'emigrants, émigrés, settlers, colonists', ['эмигрантов', 'переселенцев', 'колонистов']),
  thing('student', 'students, pupils', ['студентов', 'учащихся', 'учеников', 'юнкеров']),
  thing('sheep', 'sheep, cattle, head of cattle', ['овец', 'голов скота', 'коров']),
  thing('killed', 'killed, dead, lives', ['убитых', 'убитыми', 'погибших', 'вбитих', 'жизней']),
  thing('wounded', 'wounded', ['раненых', 'ранеными', 'поранених']),
  thing('tank', 'tank, tanks', [...inflect('танк', 'masculineVelar')]),
  thing('armoured-car', 'armoured car, armoured cars, armored car, armored cars', [...inflect('броневик', 'masculineVelar'), ...inflect('бронеавтомобил', 'masculineSoft'), 'бронемашин', 'бронемашины']),
  thing('armoured-train', 'armoured train, armoured trains, armored train, armored trains', [...inflect('бронепоезд', 'masculine'), 'бронепоезда']),
  thing('ship', 'ship, ships, vessels, warships', ['судов', 'суда', 'судах', 'кораблей', 'корабля', 'кораблях']),
  thing('sailor', 'sailors, seamen', ['матросов', 'матроса', 'моряков', 'моряка']),
  thing('worker', 'workers, workmen', ['рабочих']),
  thing('hostage', 'hostage, hostages', [...inflect('заложник', 'masculineVelar')]),
  thing('banner', 'colours, banners, standards', ['знамён', 'знамен', 'знамени', 'знамена']),
  thing('commissar', 'commissar, commissars', [...inflect('комиссар', 'masculine')]),
  thing('armenian', 'Armenians', ['армян']),
  thing('turk', 'Turks', ['турок']),
]

/** What is said of counted things; event words tell more of them. */
// biome-ignore format: a table is read by its rows
export const predicates: readonly ClaimRow[] = [
  predicate('killed', 'lost their lives, killed, massacred, slaughtered, perished, murdered, died', [...inflect('уби истреби выреза', 'past'), ...inflect('убит вырезан истреблен', 'short'), 'погибло', 'погибли', 'умерло', 'умерли', 'погиб']),
  predicate('executed', 'shot, executed, hanged', [...inflect('расстрелян казнен казнён повешен', 'short'), 'расстреляли', 'казнили', 'повесили']),
  predicate('wounded', 'wounded', [...inflect('ранен', 'short')]),
  predicate('captured', 'captured, seized, took, taken, took prisoner, surrendered, fell into, trophies, booty, spoils', [...inflect('захваченн взят', 'long'), 'досталось', 'достались', 'сдалось', 'сдались', 'трофеи', 'трофеев', 'трофеями', 'добыча', 'добычу', ...inflect('захвати взя', 'past'), ...inflect('захвачен взят', 'short'), 'взято', 'в плен', 'пленен', 'пленено', 'пленены', 'пленены', 'пленили']),
  predicate('received', 'received, obtained, got', [...inflect('получи', 'past'), ...inflect('получен', 'short')]),
  predicate('sent', 'sent, shipped, dispatched, despatched', [...inflect('отправи посла', 'past'), ...inflect('отправлен послан', 'short')]),
  predicate('given', 'delivered, handed over, issued, gave, given, supplied, transferred', [...inflect('переда выда постави', 'past'), ...inflect('передан выдан доставлен поставлен', 'short')]),
  predicate('arrived', 'arrived, came, reached, gathered, assembled', ['собралось', 'скопилось', 'прибыло']),
  predicate('left', 'carried off, left, fled, departed, evacuated', ['эвакуировалось', 'эвакуировались', 'выехало', 'отплыло', 'отплыли', ...inflect('бежа покину выеха', 'past'), ...inflect('эвакуирован вывезен', 'short'), 'бежало', 'ушло']),
  predicate('returned', 'returned, repatriated', ['вернулось', 'вернулись', 'возвратилось', 'возвратились']),
  predicate('lost', 'lost, losses', [...inflect('потерян', 'short'), ...inflect('потеря', 'past'), 'потери', 'потерь']),
  predicate('destroyed', 'destroyed, burned, burnt, burned down, razed, ruined', ['сгорел', 'сгорела', 'сгорело', 'сгорели', 'сгоревших', 'сожженных', 'сожжённых', 'разрушенных', ...inflect('сожг уничтожи разруши', 'past'), ...inflect('сожжен сожжён уничтожен разрушен', 'short')]),
  predicate('deported', 'deported, expelled, exiled', [...inflect('высла депортирова', 'past'), ...inflect('выслан депортирован выселен', 'short')]),
  predicate('arrested', 'arrested, imprisoned', [...inflect('арестова', 'past'), ...inflect('арестован', 'short')]),
  predicate('number', 'numbered, counted, strong, consisted of, comprised, population, garrison', [...inflect('насчитыва составля', 'past'), 'насчитывалось', 'насчитывались', 'гарнизон', 'гарнизона', 'население', 'населения', 'состоял', 'состояла', 'налічував', 'защищал', 'защищала', 'защищало', 'защищали', 'числилось', 'числились']),
  predicate('being', 'there were, there was, held, sheltered, harboured, harbored', ['имелось', 'имелись', 'находилось', 'находились', 'стояло', 'стояли', 'проживало', 'проживали', 'размещалось', 'приютил', 'приютила', 'приютило', 'нашли приют', 'нашло приют', 'скрывалось']),
  predicate('present', 'brought together, attended, took part, were present, present', ['присутствовал', 'присутствовала', 'присутствовало', 'присутствовали', 'собрал', 'собрала', 'собрало', 'собрались', 'участвовало', 'участвовали', 'прибыли на']),
  predicate('liberated', 'released, freed', [...inflect('освобожден освобождён', 'short'), ...inflect('освободи', 'past')]),
  predicate('mobilised', 'mobilised, mobilized, recruited, called up', [...inflect('мобилизова призва', 'past'), ...inflect('мобилизован призван', 'short')]),
]

function object(means: string, english: string, others: readonly string[]): ClaimRow {
  return row('object', means, english, others)
}

function thing(means: string, english: string, others: readonly string[]): ClaimRow {
  return row('thing', means, english, others)
}

function predicate(means: string, english: string, others: readonly string[]): ClaimRow {
  return row('predicate', means, english, others)
}

function row(category: ClaimRow['category'], means: string, english: string, others: readonly string[]): ClaimRow {
  const forms = [...new Set([...list(english), ...others])]
  return {
    id: `${category}-${means}`,
    category,
    means,
    forms,
    language: 'mul',
    source: 'histories',
    example: list(english)[0] ?? '',
  }
}
