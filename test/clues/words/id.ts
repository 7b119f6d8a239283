import type { Samples } from './sample';

export const id: Samples = {
  appeals: [
    ['give', 'Dukung kami! Donasi sekarang'],
    ['newsletter', 'Buletin pagi di kotak masuk Anda'],
    ['email', 'Masukkan alamat email'],
    ['signUp', 'Daftar gratis dan jangan lewatkan kabar'],
    ['subscribe', 'Langganan premium: akses penuh'],
    ['register', 'Sudah punya akun? Login untuk membaca'],
    ['plea', 'Pembaca setia, tanpa Anda kami tidak bisa bekerja'],
    ['dismiss', 'Tidak, terima kasih'],
    ['against', 'Baca juga'],
    ['gate', 'Artikel ini khusus untuk pelanggan. Untuk melanjutkan membaca, silakan masuk.'],
  ],
  news: [
    'Menteri mengatakan pada Selasa bahwa rencana itu tidak siap dan akan dibahas dalam rapat bulan depan.',
    'Dana yang diterima partai dari perusahaan tersebut tidak tercatat dalam laporan tahunan, kata jaksa.',
    'Polisi mencari dua pria yang melarikan diri dari lokasi kecelakaan dengan mobil curian pada malam itu.',
  ],
};
