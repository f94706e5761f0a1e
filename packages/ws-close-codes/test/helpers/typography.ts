/** What must not stand in a text, each with a text in which it does. */
export type Mistakes = readonly (readonly [what: RegExp, example: string])[]

export const everywhere: Mistakes = [
  [/["']/, "It's a straight quote."],
  [/\.\.\./, 'Three dots...'],
  [/ {2}/, 'Two  spaces.'],
  [/[^\S \u00a0\u202f]/, 'A tab\tor a line break.']
]

/** Without English, which has no further rule that a pattern can hold. */
export const mistakes: Readonly<Record<string, Mistakes>> = {
  fr: [
    [/(?<!\u202f)[;!?]/, 'Un espace simple ; ou aucun.'],
    [/(?<!\u00a0):/, 'Une espace fine\u202f: ou simple.'],
    [/«(?!\u00a0)|(?<!\u00a0)»/, '« entre espaces simples »'],
    [/[\d}] s\b/, 'une attente de 5 s']
  ],
  ru: [
    [/(?<=\S) —/, 'Тире — после простого пробела.'],
    [/ [-–] /, 'Дефис - не тире.'],
    [/[\d}] с(?=[,.;)]|$)/, 'Пауза до 5 с, затем дольше.'],
    [/[“”]/, '“Кавычки” не русские.'],
    [/(?<!\p{L})(?:еще|ее|свое|идет|придет|пришел|счет|растет|причем)(?!\p{L})/u, 'Код придет без ё.']
  ],
  zh: [
    [/\p{Script=Han}[,;:!?.()]|[,;:!?.()]\p{Script=Han}/u, '半角标点,不对。'],
    [/\p{Script=Han}[\w{]|[\w}]\p{Script=Han}/u, '发送1006。'],
    [/ [，。；：、（）]|[，。；：、（）] /u, '全角标点， 旁边有空格。']
  ],
  ko: [
    [/[\d)}] (?:은|는|이|가|을|를|으로|로|과|와|이나|나)(?=[ ,.])/, '1000 은 조사를 띄어 썼습니다.'],
    [/ [.,;:!?)]/, '문장 부호 앞의 공백 .'],
    [/[，。；：、（）]/, '전각 문장 부호。']
  ],
  vi: [
    [/ [.,;:!?)]/, 'Khoảng trắng trước dấu chấm .'],
    [/\p{M}/u, 'Chữ tổ hợp: e\u0302']
  ]
}
