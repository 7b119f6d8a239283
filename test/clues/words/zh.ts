import type { Samples } from './sample';

export const zh: Samples = {
  appeals: [
    ['give', '支持我们，立即捐款'],
    ['newsletter', '免費電子報，每天早上寄給您'],
    ['email', '请输入您的邮箱地址'],
    ['signUp', '立即訂閱'],
    ['subscribe', '会员专享，继续阅读请成为会员'],
    ['register', '请先登录'],
    ['plea', '亲爱的读者，我们是独立媒体'],
    ['dismiss', '以后再说'],
    ['against', '发表评论'],
    ['gate', '本文仅限会员阅读，登录后继续阅读全文。'],
  ],
  news: [
    '部长周二表示，该计划尚未准备就绪，政府将在下个月再次讨论。',
    '检方说，该党收到的资金没有列入年度报告。',
    '警方正在寻找两名驾驶被盗车辆逃离事故现场的男子。',
  ],
};
