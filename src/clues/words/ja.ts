import type { Words } from './words';

export const ja: Words = {
  give: '寄付する, ご支援, =支援する, =応援する, 会員になって',
  frequency: '今回のみ, 毎月, 月額, 年額',
  newsletter: 'メルマガ, メールマガジン, ニュースレター, メールでお届け',
  email: 'メールアドレス',
  signUp: '登録はこちら, 無料登録, 今すぐ登録, =登録する, 購読する, お見逃しなく',
  subscribe: '有料会員, 会員限定, 無料体験, 続きを読むには, 有料記事',
  register: '会員登録, ログイン',
  app: 'アプリをダウンロード',
  follow: 'フォローする, フォローして',
  notify: '通知を受け取',
  survey: '',
  promote: '',
  plea: '読者の皆, 皆様のご支援, 独立したジャーナリズム',
  dismiss: '今はしない, =後で, =閉じる',
  smallPrint: 'プライバシーポリシー, 利用規約',
  against: 'コメント, 関連記事, シェア, 広告, 検索',
};
