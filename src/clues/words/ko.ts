import type { Words } from './words';

export const ko: Words = {
  give: '후원하기, 후원해 주, 후원 회원, 기부하기, 정기후원, =응원하기',
  frequency: '매월, 월 정기, 연간',
  newsletter: '뉴스레터',
  email: '이메일 주소, 이메일을 입력',
  signUp: '구독하기, 구독하세요, 구독신청, 무료 구독, 가입하세요, 받아보세요',
  subscribe: '유료 구독, 구독권, 정기구독, 구독자 전용, 회원 전용, 이어서 보려면',
  register: '회원가입, 로그인',
  app: '앱 다운로드',
  follow: '팔로우, 채널 추가',
  notify: '알림 받기',
  survey: '',
  promote: '',
  plea: '독자 여러분, 독립 언론, 여러분의 후원',
  dismiss: '=다음에, =나중에, =닫기',
  smallPrint: '개인정보, 이용약관',
  against: '댓글, 관련기사, 공유하기, 광고, 검색',
};
