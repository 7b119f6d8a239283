import type { Words } from './words';

export const hi: Words = {
  common: '',
  give: 'दान करें, डोनेट करें, सहयोग करें, हमारी मदद',
  frequency: 'एक बार, मासिक',
  newsletter: 'न्यूज़लेटर*',
  email: 'ईमेल पता, अपना ईमेल',
  signUp: 'सब्सक्राइब करें, साइन अप, सदस्यता लें, जुड़ें',
  subscribe: 'सब्सक्रिप्शन, आगे पढ़ने के लिए',
  register: 'लॉगिन करें',
  app: 'ऐप डाउनलोड',
  follow: 'फॉलो करें',
  notify: 'नोटिफिकेशन',
  survey: '',
  promote: '',
  plea: 'प्रिय पाठक*, आपके सहयोग, आपकी मदद, स्वतंत्र पत्रकारिता',
  dismiss: 'अभी नहीं, =बंद करें',
  smallPrint: 'गोपनीयता, सहमत',
  against: 'टिप्पणी, यह भी पढ़ें, विज्ञापन',
};
