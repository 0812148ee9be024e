import { clock24, dayOf, format, monthOf, two, yearOf } from '../time/formatting';
import type { Words } from './words';

/** Japanese: separator, ` から `, spaced dates and the peek's button are evidence (facts §1.5, §4.1). */
export const ja: Words = {
  lang: 'ja-JP',
  firstDay: 0,
  // 24 h evidence (§1.5); `午前10:00` guess
  clock: (hour, minute, hours) =>
    hours === 24 ? clock24(hour, minute, false) : `${hour < 12 ? '午前' : '午後'}${hour % 12}:${two(minute)}`,
  longDate: (date) =>
    `${yearOf(date)} 年 ${monthOf(date)} 月 ${dayOf(date)} 日 (${format('ja-JP', date, { weekday: 'long' })})`, // evidence (§1.5)
  peekDate: (date) =>
    `${yearOf(date)}/${two(monthOf(date))}/${two(dayOf(date))} (${format('ja-JP', date, { weekday: 'short' })})`, // guess
  peekDash: ' - ', // guess
  event: {
    separator: '、', // evidence (§1.5)
    to: ' から ', // evidence (§1.5)
    allDay: '終日のイベント', // guess
    by: (organizer) => `主催者 ${organizer}`, // guess
    // evidence only as the word lists of authors (§3)
    showAs: { free: '空き時間', tentative: '仮の予定', busy: '予定あり', oof: '外出中', elsewhere: '他の場所で作業' },
    private: '非公開', // guess
    recurring: '定期的なイベント', // guess; `定期` is in an author's pattern (§1.1)
    exception: '定期的なイベントの例外', // guess
    charm: (name) => `${name} アイコン、`, // guess
    cancelledPrefix: 'キャンセル済み: ', // evidence (§3)
    declinedPrefix: '辞退: ', // evidence (§3)
    noTitle: '(タイトルなし)', // guess
    privateAppointment: '非公開の予定', // guess
  },
  peek: {
    viewEvent: 'イベントを表示します', // evidence (§4.1)
    time: '時刻', // guess, like the rest of this block
    join: '参加',
    chat: '参加者とチャット',
    series: '定期的なアイテム',
    noLocation: '場所が追加されていません',
    opensCard: (who) => `${who} のカードを開きます`,
    invitedYou: () => ['', ' さんから招待されました。'],
    organizer: '開催者',
    accepted: '承諾済み',
    declined: '辞退',
    tentative: '仮の予定',
    noResponse: '応答なし',
    youAccepted: '承諾しました',
    youDeclined: '辞退しました',
    youTentative: '仮承諾しました',
    youNoResponse: '返信していません',
    youAreOrganizer: 'あなたは開催者です、',
    counts: { accepted: '承諾', declined: '辞退', tentative: '仮承諾', noResponse: '応答なし' },
    guestsHidden: '出席者の一覧は表示されません',
    respondForm: '返信フォーム',
    accept: '承諾',
    maybe: '仮承諾',
    decline: '辞退',
    cancelMeeting: 'キャンセル',
    delete: '削除',
    removeFromCalendar: '予定表から削除',
    cancelledBanner: 'このイベントはキャンセルされました',
  },
  shell: {
    calendar: '予定表',
    mail: 'メール',
    people: '連絡先',
    newEvent: '新しいイベント',
    views: { day: '日', workweek: '稼働日', week: '週', month: '月' },
    today: '今日',
    goToToday: (date) => `今日に移動 ${date}`,
    previous: { day: '前の日に移動', week: '前の週に移動', month: '前の月に移動' },
    next: { day: '次の日に移動', week: '次の週に移動', month: '次の月に移動' },
    jumpToDate: (range) => `特定の日付に移動 ${range}`,
    monthPicker: (month) => `${month}、選択して月を変更`,
    pickerDay: (date) => `${dayOf(date)}、${monthOf(date)}月、${yearOf(date)}`,
    currentTime: (time) => `予定表ビュー、現在の時刻: ${time}`,
    more: (count) => `他 ${count} 件`,
    workPlan: '自分の勤務計画',
    summary: (count) => `概要: 今日のイベント ${count} 件`,
    workLocation: '自宅',
    filter: 'フィルター',
    declinedEvents: '辞退したイベント',
    share: '共有',
    print: '印刷',
    splitView: '分割ビュー',
    myCalendars: '個人の予定表',
    search: '検索',
    loading: '読み込み中',
    allDayRow: '終日',
    accountManager: (name) => `${name} のアカウント マネージャー`,
  },
  form: {
    title: 'タイトルを追加',
    attendees: '出席者を追加', // evidence (§4.2)
    starts: '開始',
    ends: '終了',
    allDay: '終日',
    location: '会議室または場所を検索',
    body: '説明を追加',
    send: '送信',
    save: '保存',
    discard: '破棄',
    close: '閉じる',
    edit: '編集',
    thisEvent: 'このイベント',
    thisAndFollowing: 'これ以降のすべてのイベント',
    allEvents: 'すべての定期的なイベント',
    cancelQuestion: 'この会議をキャンセルしますか?',
    deleteQuestion: 'このイベントを削除しますか?',
    sendCancellation: 'キャンセル通知を送信',
    farewellNote: 'メッセージを追加 (省略可能)',
    keep: '残す',
    moreOptions: 'その他のオプション',
    tracking: '追跡',
    newMessage: '新しいメッセージ',
    to: '宛先',
    cc: 'CC',
    subject: '件名を追加',
    inbox: '受信トレイ',
  },
};
