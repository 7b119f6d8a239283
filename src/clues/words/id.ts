import type { Words } from './words';

export const id: Words = {
  give: 'donasi sekarang, berdonasi, beri/berikan donasi, dukung kami, dukung * jurnalisme, bantu kami',
  frequency: 'sekali, bulanan, tahunan',
  newsletter: 'buletin, kotak masuk',
  email: 'alamat e-mail, e-mail anda',
  signUp:
    'daftar sekarang/gratis, =berlangganan, berlangganan newsletter/gratis, dapatkan berita/kabar/update, jangan lewatkan',
  subscribe: 'langganan sekarang/premium/digital, berlangganan sekarang/untuk, paket langganan, akses penuh',
  register: 'masuk/login untuk, buat akun, sudah punya akun',
  app: 'unduh/download * aplikasi/app',
  follow: 'ikuti kami, baca berita * di google',
  notify: 'aktifkan notifikasi',
  survey: '',
  promote: '',
  plea: 'pembaca setia/terhormat, tanpa anda, dukungan anda, jurnalisme independen',
  dismiss: 'tidak terima kasih, =tutup',
  gate: 'untuk melanjutkan/lanjut membaca/baca, untuk membaca * selengkapnya/lengkap/artikel/penuh, lanjutkan membaca dengan, khusus/hanya untuk * pelanggan/anggota/member',
  smallPrint: 'kebijakan privasi, ketentuan',
  against: 'komentar, baca juga, bagikan, iklan',
  youAndWe: '',
  offer: '',
  callToAction: '',
  helping: '',
  edition: '',
  networks: '',
};
