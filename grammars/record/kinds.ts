import type { LexiconRow } from '#grammar/lexicon'
import { decline } from './declension.js'
import { romanise } from './romanise.js'

export interface KindRow extends LexiconRow<'kind'> {
  /** The kind that the row names, `telegram`. */
  readonly term: string
}

/** The classes of documents in headings after the rules for publishing historical documents of 1990, chapter V. */
const rules1990 = 'Правила издания исторических документов в СССР, 1990'
const practice = 'practice of documentary editions'

const ru = (term: string, forms: string[], example: string): KindRow => row(term, 'ru', forms, rules1990, example)
const uk = (term: string, forms: string[], example: string): KindRow => row(term, 'uk', forms, practice, example)
const en = (term: string, forms: string[], example: string): KindRow => row(term, 'en', forms, practice, example)

function row(term: string, language: string, forms: string[], source: string, example: string): KindRow {
  return { id: `${term}-${language}`, term, category: 'kind', language, forms, source, example }
}

/**
 * The kinds of documents that a heading may begin with: a closed list. The same kind has one row a
 * language. Where a longer form exists (`записка по прямому проводу`), it wins over its first word.
 */
// biome-ignore format: a table is read by its rows
export const kinds: readonly KindRow[] = [
  ru('telegram', decline('телеграмм', 'feminine'), 'Телеграмма А. Иванова Б. Петрову'),
  uk('telegram', ['телеграма', 'телеграми'], 'Телеграма А. Іваненка Б. Петренку'),
  en('telegram', ['telegram', 'cable', 'cablegram', 'wire', 'telegraphic dispatch'], 'Telegram from A. Smith to B. Brown'),
  ru('radiogram', [...decline('радиограмм', 'feminine'), ...decline('радиотелеграмм', 'feminine'), 'радио'], 'Радиограмма А. Иванова Б. Петрову'),
  uk('radiogram', ['радіограма', 'радіограми'], 'Радіограма А. Іваненка Б. Петренку'),
  en('radiogram', ['radiogram', 'radio telegram', 'radiotelegram', 'radio message', 'wireless message'], 'Radiogram from A. Smith to B. Brown'),
  ru('code-cable', [...decline('шифротелеграмм', 'feminine'), ...decline('шифртелеграмм', 'feminine'), ...decline('шифровк', 'feminineVelar'), ...decline('шифрованная телеграмм', 'feminine'), 'шифрованной телеграммы'], 'Шифротелеграмма А. Иванова Б. Петрову'),
  uk('code-cable', ['шифротелеграма', 'шифротелеграми', 'шифровка', 'шифровки'], 'Шифротелеграма А. Іваненка'),
  en('code-cable', ['code cable', 'coded cable', 'code telegram', 'coded telegram', 'cipher telegram', 'ciphered telegram', 'cypher telegram', 'cipher cable', 'ciphergram', 'encrypted telegram', 'enciphered telegram', 'encoded telegram'], 'Code cable of A. Smith to B. Brown'),
  ru('direct-line', [...['записк', 'телеграмм', 'лент', 'бесед'].flatMap(directLine), 'разговор по прямому проводу', 'разговора по прямому проводу', 'запись разговора по прямому проводу', 'записи разговора по прямому проводу', 'переговоры по прямому проводу', 'переговоров по прямому проводу', 'запись беседы по прямому проводу', 'запись переговоров по прямому проводу', 'беседа по прямому проводу', 'беседы по прямому проводу'], 'Записка по прямому проводу А. Иванова Б. Петрову'),
  uk('direct-line', ['записка по прямому проводу', 'розмова по прямому проводу', 'запис розмови по прямому проводу', 'розмови по прямому проводу'], 'Розмова по прямому проводу А. Іваненка з Б. Петренком'),
  en('direct-line', ['conversation by direct line', 'conversation by direct wire', 'conversation over direct line', 'conversation over the direct line', 'record of conversation by direct line', 'record of a conversation by direct line', 'record of conversation by direct wire', 'record of a conversation by direct wire', 'direct line conversation', 'direct wire conversation', 'talk by direct line', 'talk by direct wire', 'talks by direct line', 'message by direct line', 'message by direct wire', 'message via direct line', 'message via direct wire', 'note by direct line', 'note by direct wire', 'note via direct line', 'note via direct wire', 'direct line message', 'direct wire message', 'direct line note', 'direct wire note'], 'Note by direct wire of A. Smith to B. Brown'),
  ru('telephone-message', decline('телефонограмм', 'feminine'), 'Телефонограмма А. Иванова в СНК'),
  uk('telephone-message', ['телефонограма', 'телефонограми'], 'Телефонограма А. Іваненка'),
  en('telephone-message', ['telephone message', 'telephonogram', 'phonogram', 'phone message'], 'Telephone message from A. Smith'),
  ru('telephone-conversation', ['телефонный разговор', 'телефонного разговора', 'запись телефонного разговора', 'записи телефонного разговора', 'разговор по телефону', 'разговора по телефону'], 'Телефонный разговор А. Иванова с Б. Петровым'),
  uk('telephone-conversation', ['телефонна розмова', 'телефонної розмови', 'розмова по телефону', 'запис телефонної розмови'], 'Телефонна розмова А. Іваненка з Б. Петренком'),
  en('telephone-conversation', ['telephone conversation', 'telephone talk', 'telephone call', 'phone conversation', 'record of telephone conversation', 'record of a telephone conversation', 'record of the telephone conversation', 'memorandum of telephone conversation', 'memorandum of a telephone conversation'], 'Telephone conversation of A. Smith with B. Brown'),
  ru('conversation', [...decline('бесед', 'feminine'), ...decline('разговор', 'masculine'), 'запись беседы', 'записи беседы', 'запись разговора', 'записи разговора', 'переговоры', 'переговоров', 'запись переговоров', 'записи переговоров'], 'Запись беседы А. Иванова с Б. Петровым'),
  uk('conversation', ['бесіда', 'бесіди', 'розмова', 'розмови', 'запис бесіди', 'запис розмови'], 'Бесіда А. Іваненка з Б. Петренком'),
  en('conversation', ['conversation', 'talk', 'talks', 'record of conversation', 'record of a conversation', 'record of the conversation', 'memorandum of conversation', 'memorandum of a conversation', 'interview'], 'Record of conversation between A. Smith and B. Brown'),
  ru('letter', [...decline('послан', 'neuterIe'), ...decline('письм', 'neuter'), 'письмо-записка', ...decline('отношен', 'neuterIe')], 'Письмо А. Иванова Б. Петрову'),
  uk('letter', ['лист', 'листа', 'листу'], 'Лист А. Іваненка до Б. Петренка'),
  en('letter', ['letter', 'circular letter', 'covering letter'], 'Letter from A. Smith to B. Brown'),
  ru('note', [...decline('нот', 'feminine'), ...decline('записк', 'feminineVelar')], 'Нота НКИД РСФСР правительству Армении'),
  uk('note', ['нота', 'ноти', 'записка', 'записки'], 'Нота уряду УНР'),
  en('note', ['note', 'diplomatic note', 'reply note', 'note of reply'], 'Note from the Ministry to the Government'),
  ru('verbal-note', ['вербальная нота', 'вербальной ноты', 'вербальную ноту'], 'Вербальная нота НКИД РСФСР'),
  uk('verbal-note', ['вербальна нота', 'вербальної ноти'], 'Вербальна нота'),
  en('verbal-note', ['verbal note', 'note verbale'], 'Note verbale of the Commissariat'),
  ru('memorandum', [...decline('меморандум', 'masculine'), 'памятная записка', 'памятной записки'], 'Меморандум НКИД РСФСР'),
  uk('memorandum', ['меморандум', 'меморандуму', "пам'ятна записка"], 'Меморандум уряду'),
  en('memorandum', ['memorandum', 'memo', 'aide-memoire', 'aide-mémoire', 'aide memoire'], 'Memorandum of A. Smith'),
  ru('report', [...decline('спецдонесен', 'neuterIe'), ...decline('спецсообщен', 'neuterIe'), ...decline('доклад', 'masculine'), ...decline('рапорт', 'masculine'), ...decline('донесен', 'neuterIe'), ...decline('отчет', 'masculine'), ...decline('сообщен', 'neuterIe'), 'докладная записка', 'докладной записки', 'докладную записку', 'разведдонесение', 'политдонесение'], 'Доклад А. Иванова Б. Петрову'),
  uk('report', ['доповідь', 'доповіді', 'доповідна записка', 'доповідної записки', 'звіт', 'звіту', 'рапорт', 'рапорту', 'донесення', 'повідомлення'], 'Доповідь А. Іваненка'),
  en('report', ['report', 'account', 'dispatch', 'despatch', 'communication', 'communiqué', 'communique', 'message', 'memorandum report', 'intelligence report'], 'Annual report of the Commissariat to the Congress'),
  ru('summary', [...decline('спецсводк', 'feminineVelar'), ...decline('сводк', 'feminineVelar'), ...decline('оперсводк', 'feminineVelar'), ...decline('обзор', 'masculine')], 'Оперативная сводка штаба фронта'),
  uk('summary', ['зведення', 'огляд', 'огляду'], 'Оперативне зведення штабу'),
  en('summary', ['summary', 'operational summary', 'intelligence summary', 'situation report', 'bulletin', 'survey'], 'Intelligence summary of the staff'),
  ru('order', [...decline('приказ', 'masculine'), ...decline('приказан', 'neuterIe'), ...decline('распоряжен', 'neuterIe'), ...decline('предписан', 'neuterIe')], 'Приказ войскам фронта'),
  uk('order', ['наказ', 'наказу', 'розпорядження', 'припис'], 'Наказ військам фронту'),
  en('order', ['order', 'order of the day', 'army order', 'battle order', 'operational order'], 'Order from the Command of the Front'),
  ru('directive', [...decline('директив', 'feminine'), ...decline('инструкц', 'feminineIa'), ...decline('указан', 'neuterIe'), ...decline('циркуляр', 'masculine'), ...decline('ориентировк', 'feminineVelar')], 'Директива командования фронта'),
  uk('directive', ['директива', 'директиви', 'інструкція', 'інструкції', 'обіжник'], 'Директива командування фронту'),
  en('directive', ['directive', 'instruction', 'instructions', 'circular', 'guidelines'], 'Directive of the Commander-in-Chief'),
  ru('resolution', [...decline('постановлен', 'neuterIe'), ...decline('резолюц', 'feminineIa'), ...decline('решен', 'neuterIe'), ...decline('определен', 'neuterIe')], 'Постановление Политбюро ЦК РКП(б)'),
  uk('resolution', ['постанова', 'постанови', 'резолюція', 'резолюції', 'рішення', 'ухвала', 'ухвали'], 'Постанова Політбюро ЦК КП(б)У'),
  en('resolution', ['resolution', 'decision', 'ruling'], 'Resolution of the Politburo'),
  ru('minutes', [...decline('протокол', 'masculine'), 'журнал заседания', 'журнала заседания', 'протокольная запись', 'запись заседания'], 'Протокол № 3 заседания бюро'),
  uk('minutes', ['протокол', 'протоколу'], 'Протокол № 3 засідання бюро'),
  en('minutes', ['minutes', 'conclusions of a meeting', 'conclusions of the meeting', 'conclusions of a conference', 'notes of a meeting', 'notes of the meeting', 'summary record of the meeting', 'protocol', 'proceedings', 'record of the meeting', 'record of a meeting'], 'Minutes of the meeting of the bureau'),
  ru('minutes-extract', [...decline('выписк', 'feminineVelar', ' из протокола'), ...decline('выписк', 'feminineVelar', ' из постановления'), ...decline('выписк', 'feminineVelar', ' из журнала')], 'Выписка из протокола № 3'),
  uk('minutes-extract', ['витяг з протоколу', 'витяг із протоколу', 'виписка з протоколу'], 'Витяг з протоколу № 3'),
  ru('shorthand-record', [...decline('стенограмм', 'feminine'), 'стенографический отчет', 'стенографического отчета', 'стенографическая запись'], 'Стенограмма заседания'),
  uk('shorthand-record', ['стенограма', 'стенограми'], 'Стенограма засідання'),
  en('shorthand-record', ['shorthand record', 'stenographic record', 'stenographic report', 'verbatim record', 'verbatim report', 'transcript', 'stenogram'], 'Stenographic record of the session'),
  ru('appeal', [...decline('воззван', 'neuterIe'), ...decline('обращен', 'neuterIe'), ...decline('призыв', 'masculine'), ...decline('манифест', 'masculine'), ...decline('адрес', 'masculine')], 'Обращение ревкома к населению'),
  uk('appeal', ['відозва', 'відозви', 'звернення', 'заклик', 'маніфест', 'універсал'], 'Звернення ревкому до населення'),
  en('appeal', ['appeal', 'address', 'manifesto', 'open letter'], 'Appeal of the Committee to the peoples'),
  ru('leaflet', [...decline('листовк', 'feminineVelar'), ...decline('прокламац', 'feminineIa')], 'Листовка комитета'),
  uk('leaflet', ['листівка', 'листівки', 'прокламація'], 'Листівка комітету'),
  en('leaflet', ['leaflet', 'proclamation', 'pamphlet', 'handbill'], 'Leaflet of the Committee'),
  ru('decree', [...decline('декрет', 'masculine'), ...decline('указ', 'masculine'), ...decline('закон', 'masculine')], 'Декрет СНК РСФСР'),
  uk('decree', ['декрет', 'декрету', 'указ', 'указу', 'закон', 'закону'], 'Декрет РНК УСРР'),
  en('decree', ['decree', 'edict', 'statute', 'ukase'], 'Decree of the Council of People’s Commissars'),
  ru('treaty', [...decline('договор', 'masculine'), ...decline('трактат', 'masculine')], 'Договор между РСФСР и Грузией'),
  uk('treaty', ['договір', 'договору'], 'Договір між РСФРР та УСРР'),
  en('treaty', ['treaty', 'peace treaty', 'pact'], 'Treaty between the RSFSR and Georgia'),
  ru('agreement', [...decline('соглашен', 'neuterIe'), ...decline('конвенц', 'feminineIa')], 'Соглашение между РСФСР и Арменией'),
  uk('agreement', ['угода', 'угоди', 'конвенція'], 'Угода між урядами'),
  en('agreement', ['agreement', 'convention', 'accord', 'armistice', 'truce'], 'Agreement between the RSFSR and Armenia'),
  ru('mandate', [...decline('мандат', 'masculine'), ...decline('удостоверен', 'neuterIe'), ...decline('полномоч', 'neuterIe')], 'Мандат А. Иванова'),
  uk('mandate', ['мандат', 'мандата', 'посвідчення'], 'Мандат А. Іваненка'),
  en('mandate', ['mandate', 'credentials', 'full powers', 'power of attorney'], 'Mandate of A. Smith'),
  ru('certificate', [...decline('справк', 'feminineVelar'), ...decline('свидетельств', 'neuter'), 'сведения', 'анкета', 'анкеты'], 'Справка ОГПУ'),
  uk('certificate', ['довідка', 'довідки', 'посвідка', 'відомості'], 'Довідка ДПУ'),
  en('certificate', ['certificate', 'background note', 'reference note', 'fact sheet'], 'Certificate of the Department'),
  ru('statement', [...decline('заявлен', 'neuterIe'), ...decline('декларац', 'feminineIa'), ...decline('объявлен', 'neuterIe'), ...decline('извещен', 'neuterIe'), 'показание', 'показания', 'показаний'], 'Заявление правительства'),
  uk('statement', ['заява', 'заяви', 'декларація', 'декларації', 'свідчення', 'оголошення'], 'Заява уряду'),
  en('statement', ['statement', 'declaration', 'announcement', 'testimony', 'deposition'], 'Declaration of the Revolutionary Committee'),
  ru('protest', decline('протест', 'masculine'), 'Протест правительства'),
  uk('protest', ['протест', 'протесту'], 'Протест уряду'),
  en('protest', ['protest', 'note of protest', 'protest note'], 'Protest from the Ministry'),
  ru('ultimatum', decline('ультиматум', 'masculine'), 'Ультиматум командования'),
  uk('ultimatum', ['ультиматум', 'ультиматуму'], 'Ультиматум командування'),
  en('ultimatum', ['ultimatum'], 'Ultimatum of the Government'),
  ru('proposal', [...decline('предложен', 'neuterIe'), ...decline('тезис', 'masculinePlural')], 'Предложение А. Иванова'),
  uk('proposal', ['пропозиція', 'пропозиції', 'тези'], 'Пропозиція А. Іваненка'),
  en('proposal', ['proposal', 'offer', 'theses'], 'Proposal from the Deputy Commissar'),
  ru('request', [...decline('запрос', 'masculine'), ...decline('прошен', 'neuterIe'), ...decline('ходатайств', 'neuter'), ...decline('жалоб', 'feminine'), ...decline('петиц', 'feminineIa'), ...decline('просьб', 'feminine')], 'Прошение крестьян'),
  uk('request', ['запит', 'запиту', 'прохання', 'клопотання', 'скарга', 'скарги'], 'Прохання селян'),
  en('request', ['request', 'petition', 'inquiry', 'enquiry', 'complaint', 'application'], 'Petition of the peasants'),
  ru('reply', decline('ответ', 'masculine'), 'Ответ Г. Чичерина'),
  uk('reply', ['відповідь', 'відповіді'], 'Відповідь уряду'),
  en('reply', ['reply', 'response', 'answer'], 'Reply of A. Smith to B. Brown'),
  ru('speech', [...decline('реч', 'feminineSoft'), ...decline('выступлен', 'neuterIe')], 'Речь А. Иванова'),
  uk('speech', ['промова', 'промови', 'виступ', 'виступу'], 'Промова А. Іваненка'),
  en('speech', ['speech', 'remarks'], 'Speech of A. Smith'),
  ru('diary', [...decline('дневник', 'masculine'), 'запись в дневнике', 'дневниковая запись'], 'Дневник А. Иванова'),
  uk('diary', ['щоденник', 'щоденника'], 'Щоденник А. Іваненка'),
  en('diary', ['diary', 'diary entry', 'journal entry', 'from the journal', 'from the official journal', 'work diary'], 'Diary of A. Smith'),
  ru('memoirs', ['воспоминания', 'воспоминаний', 'мемуары', 'мемуаров'], 'Из воспоминаний А. Иванова'),
  uk('memoirs', ['спогади', 'спогадів'], 'Зі спогадів А. Іваненка'),
  en('memoirs', ['memoirs', 'recollections', 'reminiscences'], 'From the memoirs of A. Smith'),
  ru('act', decline('акт', 'masculine'), 'Акт комиссии'),
  uk('act', ['акт', 'акта', 'акту'], 'Акт комісії'),
  en('act', ['act'], 'Act of the commission'),
]

/** `записка по прямому проводу` in all cases of its first word. */
function directLine(stem: string): string[] {
  return decline(stem, stem.endsWith('к') ? 'feminineVelar' : 'feminine', ' по прямому проводу')
}

/** The Russian kinds in Latin letters, as library catalogues and translators write them; English words are left out. */
export function romanisedKinds(rows: readonly KindRow[]): KindRow[] {
  const english = new Set(rows.filter(each => each.language === 'en').flatMap(each => each.forms))
  return rows
    .filter(each => each.language === 'ru')
    .map(each => ({
      ...each,
      id: `${each.id}-latn`,
      language: 'ru-Latn',
      forms: each.forms.flatMap(romanise).filter(form => form.length > 3 && !english.has(form)),
    }))
}
