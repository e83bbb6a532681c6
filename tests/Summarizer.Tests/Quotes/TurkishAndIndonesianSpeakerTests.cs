using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Speakers in Turkish and Indonesian news: the last of each text.</summary>
public sealed class TurkishAndIndonesianSpeakerTests
{
    [Theory]
    [InlineData("tr", "Öneriyi dernek yapmıştı. Salih Demir o günleri şöyle anlattı: \"Bize hayalperest dediler o zaman.\"", "Salih Demir")]
    [InlineData(
        "tr",
        "Türkiye Kürek Federasyonu açıklama yaptı. Federasyon, \"Sporcuların tamamı taburcu edildi\" dedi.",
        "Türkiye Kürek Federasyonu"
    )]
    [InlineData(
        "tr",
        "Halit Bozkaya farklı düşünüyor. Arıcılıkla da uğraşan üretici, \"Kovanım söndü, yaşatmasınlar\" dedi.",
        "Halit Bozkaya"
    )]
    [InlineData(
        "tr",
        "Oyuncu Defne Arslan gülümsedi. Rol arkadaşı Kaan Sezer için konuşan oyuncu, \"O olmasa bırakırdım ben\" dedi.",
        "Defne Arslan"
    )]
    // The case of an institution has no apostrophe.
    [InlineData("tr", "Merkez Bankasının açıklamasında, \"Enflasyon yıl sonunda düşecek\" ifadeleri yer aldı.", "Merkez Bankası")]
    // What a sentence is about comes before its subject; a brand is no part of a name.
    [InlineData(
        "id",
        "Ketua DPC Sarip Hidayat hadir. Menyoal gaji Fadil Kartono, Sarip menepisnya. “Ah, belum ada itu,” sergahnya.",
        "Sarip Hidayat"
    )]
    [InlineData("id", "Juara dunia MotoGP Valentino Rosso tiba. \"Saya senang bisa kembali ke sini,\" ucap Rosso.", "Valentino Rosso")]
    [InlineData("id", "Pendiri Telegram Brian Dale datang. \"Kami minta maaf soal itu,\" kata Dale.", "Brian Dale")]
    [InlineData("id", "Chief Communication Officer (CCO) Gaery Sundarsa hadir. \"Kami senang hari ini,\" ujar Gaery.", "Gaery Sundarsa")]
    [InlineData("tr", "Toplantıda Zerrin Yenigül konuştu. Yenigül, \"Köprüyü baharda açacağız artık\" dedi.", "Zerrin Yenigül")]
    [InlineData("tr", "Vali Ali Vural, Mert Özen'in, \"Köprü baharda da açılmayacak\" sözlerine yanıt verdi.", "Mert Özen")]
    [InlineData(
        "tr",
        "Vali Ali Vural geldi.\n\nCan Erdem'in de katıldığı törende Vural'ın konuşmasından satır başları şöyle:\n\n"
            + "\"Köprü baharda açılacak. Yol yazın bitecek.\n\nKimse merak etmesin.\n\nHerkese teşekkür ederim.\"",
        "Ali Vural"
    )]
    [InlineData("tr", "Ali Vural geldi. KÖPRÜ AÇILIYOR Vural sevindi. \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData("tr", "Vali Ali Vural geldi. Sorunun büyüdüğünü söyleyerek, \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData(
        "id",
        "Penyanyi Kirana Sari tampil. Perempuan kelahiran Tegal itu mengaku lega. \"Badan saya panas,\" katanya.",
        "Kirana Sari"
    )]
    [InlineData(
        "id",
        "\"Pelakunya tiga orang,\" kata Kapolsek Sukowangi AKP Hardiyanto di Mapolsek Sukowangi, Kabupaten Jember.",
        "Hardiyanto"
    )]
    [InlineData("id", "\"Kami jemput,\" kata Kabid Humas Polda Metro Jaya Komisaris Besar Raden Bimo Arga Yudana.", "Bimo Arga Yudana")]
    [InlineData("id", "Dari Partai Gerindra Sardi Wijono membantah. \"Tidak ada itu sama sekali,\" kata Sardi.", "Sardi Wijono")]
    [InlineData("id", "\"Danau dibuka lagi,\" kata Kepala Balai Taman Nasional Kelimara Agus Sitepu, Selasa.", "Agus Sitepu")]
    [InlineData(
        "id",
        "\"Transaksi naik,\" ujar Asisten Deputi Pengembangan Pasar Asia, Kementerian Pariwisata, Rizky Handayani.",
        "Rizky Handayani"
    )]
    [InlineData("id", "Pengurus memilih Idrus Marzuki. Bergabungnya Idrus disambut. \"Dukungan itu penting,\" ucapnya.", "Idrus Marzuki")]
    [InlineData("id", "\"Kami bangga sekali,\" kata Corporate Secretary Bank Mandiri Rohan Hafiz.", "Rohan Hafiz")]
    [InlineData("id", "Sumiyem, pelinting selama 27 tahun, bingung. \"Saya bisanya cuma melinting, Mas,\" katanya.", "Sumiyem")]
    [InlineData(
        "id",
        "\"Mereka bermain lebih baik,\" kata Kepala Pusat Data Kemenhan, Brigjen Totok Sugiarto kepada pers.",
        "Totok Sugiarto"
    )]
    [InlineData(
        "id",
        "Kasih Abadi kecewa. Lain halnya dengan Kasih. Pemain ini diam. \"Saya main ulang di kepala,\" katanya.",
        "Kasih Abadi"
    )]
    // A role before the quotation, whatever precedes it, and a source.
    [InlineData(
        "tr",
        "Edremit Belediye Başkanı Nermin Başaran geldi. Kemal Alkan konuştu. Alkan'ın iddiası sorulan belediye başkanı, \"Biz ruhsat vermedik\" dedi.",
        "Nermin Başaran"
    )]
    [InlineData("tr", "Nermin Başaran ile Kemal Alkan tartıştı. Başaran'a göre \"bu plan bu haliyle ödenemez\".", "Nermin Başaran")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    // The subject of a passive verb and the noun for a statement are no speakers.
    [InlineData("tr", "Soruşturmanın, Özbekistan sektöründeki \"kara para aklama işlemleri\" ile ilgili olduğu ifade edildi.")]
    [InlineData("tr", "Toplantıda zamlar ele alındı.\n\n\"Enflasyona da büyük katkı\" Açıklamada, ağustos ayı değerlendirildi.")]
    [InlineData("tr", "Tuna Kasım gülerek hatırladı. AKUT'tan bir gönüllü denemeyi izledi. \"Kedinin giremediği yere girdi\" dedi.")]
    [InlineData("tr", "Toplantı dün yapıldı. Umudunun kalmadığını belirterek, \"Köprüyü baharda açacağız artık\" dedi.")]
    [InlineData("tr", "Toplantı dün yapıldı. Kalmadığını belirterek, \"Köprüyü baharda açacağız artık\" dedi.")]
    [InlineData("tr", "Vali Ali Vural konuştu. Bir gazetecinin, \"Köprü baharda açılacak mı?\" sorusunu yanıtladı.")]
    [InlineData("tr", "Vali Ali Vural geldi. Basına konuşan İşçi Partili bir vekil, \"Artık sona geldik arkadaşlar\" dedi.")]
    [InlineData("id", "Juga terdapat Pasal 28 G ayat 1 yang berbunyi, \"setiap orang berhak atas perlindungan.\"")]
    [InlineData("id", "Dua taman akan dibangun di bekas Pelabuhan Ampenan.\n\n\"Kami ingin tiga paket kegiatan,\" katanya.")]
    [InlineData("id", "Acara dibuka di JKT48 Theater. Ia memberikan pidato.\n\n\"Jiro orang yang baik sekali,\" ucapnya.")]
    [InlineData("id", "Warga Desa Sukamulya mengungsi. Seorang relawan mengeluhkan perahu. \"Perahunya cuma dua,\" katanya.")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}
