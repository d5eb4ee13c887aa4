import { type Phrases } from './phrases.ts';

// Written without the dotless i, as normaliseText folds it: "kısıtla" is "kisitla". "aktar" alone would match "dışa aktar"
// (export), "opsiyon" would match "opsiyonel", "çek" would match "çekirdek".
// biome-ignore format: one word a line would bury the groups
export const tr = {
  locale: 'tr',
  sourced: {
    withdraw: ['para çek'],
  },
  standard: {
    chosenList: ['seçilen', 'seçili', 'seçilmiş'],
    offeredList: ['kullanilabilir', 'mevcut', 'seçilebilir'],
    next: ['ileri$', 'devam', 'sonraki'],
    record: ['açik emir', 'açik pozisyon', 'kapali', 'kapanmiş'],
    remove: ['sil$', 'kaldir', 'temizle'],
    another: ['başka', 'satir', 'daha$'],
    pressEnter: ['enter tuş', 'enter basin', 'enter bas', 'enter a bas', "enter'a bas", 've enter', 'enter ile'],
    search: ['ara$', 'arama', 'filtrele'],
    everything: ['tümü', 'hepsi', 'tüm anahtar'],
    withdraw: [
      'çek$', 'çekm', 'çekim', 'çekil', 'çekeb', 'çekin', 'para gönder', 'fon gönder', 'kripto gönder',
      'varlik gönder', 'dişari gönder', 'dişariya gönder',
    ],
    transfer: [
      'fon aktar', 'varlik aktar', 'para aktar', 'bakiye aktar', 'aktarim$', 'hesaplar arasi', 'virman', 'havale',
    ],
    trade: [
      'işlem', 'alim$', 'alim satim', 'al sat', 'satim', 'satin al', 'satiş', 'ticaret', 'emir', 'emri',
      'pozisyon',
    ],
    product: [
      'marj', 'vadeli', 'opsiyon$', 'opsiyonlar', 'opsiyon işlem', 'sürekli', 'sözleşme', 'kontrat', 'kaldiraç',
      'türev', 'birleşik hesap',
    ],
    read: ['genel$', 'oku', 'görüntüle', 'sorgu', 'incele', 'dişa aktar', 'geçmiş', 'bakiye'],
    write: [
      'yazma', 'yazabil', 'yaz$', 'oluştur', 'değiştir', 'iptal et', 'iptali', 'kapat', 'düzenle', 'gönder',
      'yönet', 'güncelle',
    ],
    other: ['para yatir', 'yatirma', 'dönüştür', 'sembol', 'alt hesap yönet', 'itibari'],
    notAPermission: [
      'bildirim', 'bülten', 'kabul ediyorum', 'onayliyorum', 'anliyorum', 'anladim', 'okudum', 'şartlar',
      'koşullar', 'hatirla', 'tekrar gösterme', 'güvenlik kontrol', 'iki faktör', 'iki adim', 'kimlik avi',
      'çekim adres', 'çekme adres', 'çekim beyaz liste', 'çekim onay', 'çekim limit', 'vergi', 'pazarlama',
      'kampanya', 'abone', 'farkindayim',
      'gizle', 'haber bülten', 'e posta', 'firsat', 'çerez', 'karanlik', 'koyu tema', 'oturum', 'yalnizca göster', 'nonce', 'ses$', 'teklifler', 'e bülten', 'taahhüt',
    ],
    selectAll: ['tümünü seç', 'hepsini seç', 'tüm izin'],
    readOnly: ['salt oku', 'yalnizca oku', 'sadece oku', 'yalnizca görüntüle', 'sadece görüntüle'],
    readWrite: ['okuma yazma', 'okuma ve yazma', 'okuma/yazma', 'oku yaz'],
    notRecommended: [
      'önerilme', 'önerilmi', 'önerilen', 'önerilir', 'tavsiye', 'daha az güven', 'isteğe bağli', 'opsiyonel',
      'zorunlu',
    ],
    negation: [
      'değil', 'olmadan', 'olmaksizin', 'yasak', 'hariç', 'edilemez', 'yapilamaz', 'izin verilmez', 'engel',
      'devre dişi', 'izin verme$', 'izin vermez', 'izin yok', 'kilitle', 'kilidi', 'çekimi kapat',
      'çekimleri kapat', 'çekmeyi kapat', 'kisitlamasini kapat', 'kisitlamayi kapat', 'yoksay', 'yok say',
      'kaldir$', 'kaldirin$', 'durdur', 'dondur', 'reddet', 'yapilmaz', 'edilmez', 'olmaz$',
    ],
    ipNoun: ['ip adres'],
    ipRestricted: [
      'erişimi kisitla', 'erişimi sinirla', 'yalnizca güven', 'sadece güven', 'güvenilir', 'güvenilen',
      'yalnizca ip', 'yalnizca belir', 'belirli ip', 'belirtilen ip', 'ip bağla', 'sinirlandir', 'kisitli',
      'ile kisitla', 'ip ile sinirla', "ip'ye izin", "ip'lere izin", 'yalnizca bu ip', 'sadece bu ip',
    ],
    ipUnrestricted: [
      'kisitlama yok', 'kisitlamasi yok', 'kisitlanmamiş', 'kisitlamasiz', 'kisitlama olmadan', 'kisitsiz',
      'sinirsiz', 'sinirlama yok', 'herhangi bir ip', 'herhangi bir adres', 'tüm ip', 'her ip', 'daha sonra',
    ],
    ipHeading: [
      'ip erişim', 'ip kisit', 'ip adres', 'ip beyaz liste', 'ip izin', 'ip sinir', 'beyaz liste',
      'izin verilen ip', 'izinli ip', 'ip bağla', 'erişim kisit',
    ],
    currentIp: [
      'mevcut ip', 'şu anki', 'ip adresiniz', 'geçerli ip', 'son kullanilan', 'son giriş', 'son erişim',
      'algilanan', 'bu cihaz',
    ],
    thirdParty: ['üçüncü taraf', '3. taraf', 'üçüncü parti', 'harici uygulama'],
    apiTrading: ['api işlem', 'api ile işlem', 'kişisel kullanim', 'kendi kullanim'],
    permissionHeading: ['izin', 'yetki', 'api kisit', 'erişim hak', '^rol$', '^roller$'],
    keyName: [
      'etiket', 'isim', '^ad$', 'adi$', 'takma ad', 'notlar', 'açiklama', 'anahtar adi', 'yorum', 'api adi', 'tanim$', 'anahtari notu', 'notu$', 'adlandir', 'isimlendir'],
    keyId: ['api anahtar', 'erişim anahtar', 'genel anahtar'],
    secret: [
      'gizli', 'parola', 'şifre', 'özel anahtar', 'doğrulama kodu', 'güvenlik kodu', 'iki faktör',
      'kimlik doğrula',
    ],
    created: ['oluşturulma', 'oluşturma tarih', 'eklenme'],
    expires: ['sona er', 'son kullanma', 'geçerlilik', 'kalan gün', 'süre'],
    status: ['durum'],
    action: ['eylem', 'işlem$', 'işlemler$'],
    add: ['ekle', 'onayla'],
    save: ['kaydet', 'oluştur', 'gönder', 'ileri$', 'sonraki', 'onayla', 'devam', 'uygula', 'tamam$'],
    edit: ['düzenle', 'değiştir', 'ayarla', 'yönet'],
    yes: ['evet$', '^var$'],
    no: ['hayir$'],
    on: ['açik$', 'etkin$', 'aktif$'],
    off: ['kapali$', 'devre dişi', 'pasif$'],
    deny: ['reddet', 'izin verme$', 'izin yok', 'yetki yok', 'erişim yok', 'yasakla', 'engelle'],
    allow: ['izin ver$', 'izin verildi'],
    none: ['yok$', 'ayarlanmadi', 'tanimlanmadi', 'belirlenmedi', 'hiçbiri', 'boş$', 'bağlanmamiş', 'bağli değil', 'eklenmemiş', 'tanimlanmamiş', 'ayarlanmamiş'],
    advanced: ['gelişmiş'],
    apiPage: ['api yönet', 'api anahtarlari'],
  },
} as const satisfies Phrases;
