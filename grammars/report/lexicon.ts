import type { Category, ReportRow } from './row.js'

const practice = 'practice of historical prose'

function row(category: Category, language: string, forms: readonly string[], example: string): ReportRow {
  return { id: `${category}-${language}`, category, language, forms, source: practice, example }
}

const saying = (stems: readonly string[], endings: readonly string[]) =>
  stems.flatMap(stem => endings.map(ending => `${stem}${ending}`))

/** All words of reported speech, a row a category and language. */
// biome-ignore format: a table is read by its rows
export const lexicon: readonly ReportRow[] = [
  row('attribution', 'en', [
    'according to', 'as reported by', 'as stated by', 'in the words of', 'by the account of', 'on the testimony of', 'on the evidence of',
    'as told by', 'if we are to believe',
  ], 'According to Legran, the front held.'),
  row('attribution', 'ru', [
    'по данным', 'по сведениям', 'по сообщению', 'по сообщениям', 'по словам', 'по свидетельству', 'по свидетельствам', 'по донесению',
    'по донесениям', 'по воспоминаниям', 'по утверждению', 'по информации', 'по рассказу', 'по рассказам', 'по показаниям', 'по признанию',
    'по подсчётам', 'по подсчетам', 'по оценке', 'по оценкам', 'по выражению', 'если верить', 'как сообщал', 'как сообщала', 'как сообщали',
    'как сообщил', 'как писал', 'как писала', 'как отмечал', 'как вспоминал', 'как свидетельствует', 'как свидетельствовал',
  ], 'По данным Леграна, фронт держался.'),
  row('attribution', 'uk', [
    'за даними', 'за словами', 'за свідченням', 'за свідченнями', 'за повідомленням', 'за повідомленнями', 'за відомостями', 'за спогадами',
    'за інформацією', 'за підрахунками', 'як повідомляв', 'як повідомив', 'як повідомляла', 'як писав', 'як згадував',
  ], 'За даними Леграна, фронт тримався.'),
  row('plan', 'en', [
    'according to plan', 'according to the plan', 'according to plans', 'according to custom', 'according to the custom', 'according to tradition', 'according to schedule', 'according to the schedule',
    'according to law', 'according to the law', 'according to the terms', 'according to the rules', 'according to need', 'according to rank',
    'according to which', 'according to whom', 'according to whether', 'according to circumstances', 'according to the principle', 'according to the agreement', 'according to the treaty', 'according to the constitution',
  ], 'All went according to plan.'),
  row('plan', 'ru', ['по данным вопросам', 'по данным причинам', 'по данным пунктам', 'по данным обстоятельствам'], 'Согласия по данным вопросам не было.'),
  row('saying', 'en', [
    'said', 'says', 'wrote', 'writes', 'writing', 'written', 'reported', 'reports', 'reporting', 'informed', 'told', 'declared', 'declares', 'stated', 'states', 'announced', 'cabled', 'telegraphed', 'wired', 'replied', 'answered', 'responded', 'recalled', 'recalls', 'noted', 'notes',
    'observed', 'remarked', 'argued', 'claimed', 'asserted', 'insisted', 'warned', 'complained', 'explained', 'confessed', 'admitted', 'added', 'asked', 'demanded', 'ordered', 'instructed',
    'concluded', 'emphasized', 'emphasised', 'stressed', 'described', 'communicated', 'protested', 'read', 'reads', 'ran', 'went on', 'in the words of', 'as follows', 'the following', 'promised', 'urged', 'advised', 'testified', 'exclaimed', 'minuted', 'jotted', 'confided', 'acknowledged', 'assured', 'put it', 'words',
  ], 'He wrote that nobody came.'),
  row('saying', 'ru', [
    ...saying(['сообщ', 'замет', 'отмет', 'возраз', 'заяв', 'объяв', 'предупред', 'ответ', 'добав', 'подтверд', 'объясн', 'допуст', 'предлож', 'попрос', 'потреб', 'выраз', 'поясн', 'уточн', 'отвеч'], ['ил', 'ила', 'или', 'ило']),
    ...saying(['писа', 'написа', 'сказа', 'рассказа', 'телеграфирова', 'докладыва', 'сообща', 'отмеча', 'вспомина', 'утвержда', 'настаива', 'подчёркива', 'подчеркива', 'указыва', 'указа', 'призна', 'приказа', 'спрашива', 'требова', 'потребова', 'уверя', 'предупрежда', 'заявля', 'жалова', 'замеча', 'говори', 'переда', 'передава', 'констатирова', 'рапортова', 'радирова', 'отвеча', 'возража', 'восклица', 'добавля', 'записа', 'записыва', 'предлага', 'объясня', 'наказыва', 'проси'], ['л', 'ла', 'ли', 'ло']),
    'доложил', 'доложила', 'доложили', 'подчеркнул', 'подчеркнула', 'вспоминает', 'пишет', 'сообщает', 'говорит', 'отмечает', 'утверждает', 'говорилось', 'говорится', 'сказано', 'писалось', 'сообщалось', 'отмечалось', 'гласил', 'гласила', 'гласило', 'гласит', 'читаем', 'воскликнул', 'добавив', 'словами', 'по словам', 'указывалось', 'записано', 'следующее', 'свидетельствовал', 'констатируя', 'заметив', 'жаловался', 'признавался', 'поклялся', 'заверил', 'заверял', 'процитировал',
  ], 'Он сообщил, что никто не пришёл.'),
  row('saying', 'uk', [
    ...saying(['повідом', 'заяв', 'зазнач', 'відпов', 'зауваж', 'попрос', 'поясн'], ['ив', 'ила', 'или', 'ило']),
    ...saying(['писа', 'написа', 'сказа', 'телеграфува', 'доповіда', 'повідомля', 'зазнача', 'згадува', 'стверджува', 'наполяга', 'вимага', 'каза', 'говори', 'підкреслюва', 'визнава', 'записа', 'запитува'], ['в', 'ла', 'ли', 'ло']),
    'відповів', 'відповіла', 'доповів', 'пише', 'повідомляє', 'зазначає', 'йшлося', 'ішлося', 'сказано', 'зазначалося', 'додав', 'додала', 'підкреслив', 'визнав', 'наказав',
  ], 'Він повідомив, що ніхто не прийшов.'),
  row('name', 'en', [
    'book', 'books', 'article', 'articles', 'novel', 'poem', 'play', 'film', 'song', 'newspaper', 'newspapers', 'journal', 'magazine', 'paper', 'papers', 'report', 'chapter', 'essay', 'pamphlet', 'brochure', 'collection', 'volume', 'study', 'monograph', 'memoir', 'memoirs', 'thesis', 'dissertation', 'lecture', 'exhibition',
    'entitled', 'titled', 'headed', 'called', 'named', 'known as', 'so-called', 'slogan', 'slogans', 'title', 'heading', 'under the heading', 'inscription', 'motto', 'headline', 'banner', 'banners', 'proverb', 'saying', 'operation', 'decree', 'law', 'resolution', 'resolutions', 'order', 'instruction', 'appeal', 'leaflet', 'leaflets', 'file', 'folder', 'collection', 'party', 'society', 'committee', 'union', 'congress', 'ship', 'steamer', 'edition', 'editorial', 'section', 'term', 'concept', 'notion', 'principle', 'declaration', 'conference', 'symposium', 'project', 'series', 'document', 'manifesto', 'photograph', 'caption', 'painting',
  ], 'His book “The Road to the South in the Year Twenty” was lost.'),
  row('name', 'ru', [
    'книга', 'книги', 'книге', 'книгу', 'книгой', 'статья', 'статьи', 'статье', 'статью', 'статьей', 'статьёй', 'роман', 'романа', 'романе', 'поэма', 'поэме', 'пьеса', 'пьесы', 'фильм', 'фильма', 'песня', 'песню', 'газета', 'газеты', 'газете', 'газету', 'журнал', 'журнала', 'журнале', 'сборник', 'сборника', 'сборнике', 'брошюра', 'брошюры', 'брошюру', 'брошюре', 'монография', 'монографии', 'монографию', 'глава', 'главы', 'главе', 'доклад', 'доклада', 'докладе', 'очерк', 'очерка', 'очерке', 'диссертация', 'диссертации', 'лекция', 'лекции', 'лекцию', 'выставка', 'выставки', 'выставке',
    'под названием', 'под заглавием', 'под заголовком', 'озаглавленный', 'озаглавленная', 'озаглавленную', 'озаглавленном', 'озаглавлен', 'озаглавлена', 'называлась', 'назывался', 'называлось', 'именуемый', 'так называемый', 'лозунг', 'лозунга', 'лозунгом', 'лозунги', 'лозунгами', 'лозунгов', 'девиз', 'девизом', 'заголовок', 'заголовком', 'название', 'надпись', 'надписью', 'плакат', 'пословица', 'поговорка', 'постановление', 'постановления', 'постановлении', 'резолюция', 'резолюции', 'резолюцию', 'декрет', 'декрета', 'декрете', 'закон', 'закона', 'инструкция', 'инструкции', 'положение', 'воззвание', 'воззвания', 'листовка', 'листовки', 'листовку', 'дело', 'дела', 'деле', 'папка', 'папке', 'общество', 'общества', 'комитет', 'комитета', 'союз', 'партия', 'партии', 'конференция', 'конференции', 'серия', 'серии', 'проект', 'проекта', 'раздел', 'разделе', 'понятие', 'термин', 'принцип', 'принципу', 'документ', 'документы', 'обращение', 'манифест', 'картина', 'фотография', 'подпись', 'подписью', 'съезд', 'труд', 'труде', 'работа', 'работе', 'работы', 'работу', 'исследование', 'исследовании', 'издание', 'издании',
  ], 'Его книга «Дорога на юг в двадцатом году» пропала.'),
  row('name', 'uk', [
    'книга', 'книги', 'книзі', 'книгу', 'стаття', 'статті', 'статтю', 'роман', 'газета', 'газети', 'газеті', 'журнал', 'журналі', 'збірник', 'збірнику', 'збірці', 'брошура', 'брошурі', 'монографія', 'монографії', 'розділ', 'розділі', 'доповідь', 'доповіді', 'під назвою', 'під заголовком', 'гасло', 'гаслом', 'гасла', 'постанова', 'постанови', 'справа', 'справі', 'товариство', 'назва', 'напис', 'праця', 'праці', 'виданні',
  ], 'Його книга «Дорога на південь у двадцятому році» зникла.'),
]
