import type { Words } from './words';

export const zh: Words = {
  give: '捐款支持, 立即捐款, 我要捐款, =捐款, 赞助我们, 贊助我們, 支持我们, 支持我們',
  frequency: '一次性, 单笔, 單筆, 每月',
  newsletter: '电子报, 電子報',
  email: '电子邮箱, 電子郵件, 邮箱地址',
  signUp: '立即订阅, 立即訂閱, 点击订阅, 订阅我们, 訂閱我們, =订阅, =訂閱, 免费注册, 免費註冊',
  subscribe: '付费阅读, 会员专享, 會員專屬, 訂閱方案, 成为会员, 成為會員, 继续阅读',
  register: '登录, 登入',
  app: '下载app, 下載app',
  follow: '关注我们, 追蹤我們, 扫一扫',
  notify: '开启通知',
  survey: '问卷, 問卷',
  promote: '',
  plea: '亲爱的读者, 親愛的讀者, 独立媒体, 獨立媒體',
  dismiss: '以后再说, 稍后再说, =关闭, =關閉',
  smallPrint: '隐私政策, 隱私權, 服务条款',
  against: '评论, 評論, 留言, 分享, 广告, 廣告, 搜索, 搜尋',
};
