namespace Summarizer.Articles;

/// <summary>What Turkish and Indonesian say to a model.</summary>
internal static class TurkishInjectionWords
{
    /// <summary>Turkish. Its orders stand last, and the possessive of <c>yanıtında</c> may be a third person's.</summary>
    public static InjectionWords Turkish { get; } = new("tr")
    {
        AsksAnywhere = true,
        Phrases = new Dictionary<Cue, string>
        {
            [Cue.Ignore] = "yoksay, yoksayın, yoksayınız, yok say, yok sayın, yok sayınız, göz ardı et, göz ardı edin, göz ardı ediniz, görmezden gel, görmezden gelin, "
                + "dikkate alma, dikkate almayın, unut, unutun, unutunuz, boş ver, es geç, geçersiz say, devre dışı bırak, uyma, uymayın, "
                + "yok sayarak, göz ardı ederek",
            [Cue.Earlier] = "önceki, öncekileri, yukarıdaki, daha önceki, bundan önceki, eski, sana verilen, size verilen, verilmiş, "
                + "senin, sistem, mevcut, ilk, aldığın, aldığınız",
            [Cue.Instructions] = "talimat*, komut*, yönerge*, yönlendirme*, kurallar*, direktif*, prompt*, emirleri, her şeyi",
            [Cue.Your] = "senin, sizin, kendi",
            [Cue.Answer] = "yanıt*, cevab*, cevap*, çıktı*, özetin*, mesajın*",
            [Cue.YourAnswer] = "yanıtın*, yanıtlarında, cevabın*, cevaplarında, çıktın*, çıktında, özetin*, mesajın*, yanıta, cevaba, yanıtta, cevapta, özete, özette",
            [Cue.YouAre] = "sen bir, siz bir, sen artık, siz artık, sen şimdi, gibi davran, gibi davranın, rolünü üstlen",
            [Cue.Model] = "yapay zeka*, yapay zekâ*, chatgpt, gpt*, chatbot*, sohbet botu*, dil model*, asistansın, asistanısın, asistanı, botsun",
            [Cue.SystemPrompt] = "sistem promptu*, sistem istemi*, sistem mesajını, sistem talimatı*, sistem komutu*, sistem yönergesi*",
            [Cue.Direct] = "özetlemek yerine, özet yerine, özet yazmak yerine, özet çıkarmak yerine, bu makaleyi özetleme, bu metni özetleme, "
                + "bu haberi özetleme, bu yazıyı özetleme, makaleyi özetleme, metni özetleme, haberi özetleme, yazıyı özetleme, özetlemeyin, özetlemeyiniz, özet çıkarma, "
                + "özet yazma, bir dil modeli olarak, yapay zeka dil modeli olarak, bir yapay zeka olarak, yapay zeka asistanı olarak, yeni talimatların, "
                + "yeni talimatlarınız, yeni görevin, eğer bir yapay zeka, eğer yapay zeka, eğer bir dil modeli, "
                + "bunu okuyan yapay zeka, bunu okuyan model, yapay zekaya not, önceki her şeyi unut, yukarıdaki her şeyi unut, "
                + "yukarıdakileri yok say, yukarıdakileri göz ardı et, tüm talimatları yok say, tüm talimatları unut, tüm talimatları göz ardı et, "
                + "makaleyi yok say, makaleyi göz ardı et, metni yok say",
            [Cue.Bare] = "yanıtınız*, cevabınız*, çıktınız*, özetinizde, özetinize, yanıtının sonuna, cevabının sonuna, özetinin sonuna, "
                + "yanıtının başına, cevabının başına, sadece şunu yaz, yalnızca şunu yaz, sadece şu kelimeyi, "
                + "sadece evet de, ile yanıt ver, diye yanıt ver, diye cevap ver, şeklinde yanıt ver, şeklinde cevap ver, olarak yanıt ver, "
                + "olarak cevap ver, ile cevap ver, kullanıcıya söyle, bundan sonra sen",
            [Cue.LastTask] = "açıkla, açıklayın, açıklayınız, anlat, anlatın, anlatınız, analiz et, analiz edin, bahset, bahsedin, belirt, "
                + "belirtin, belirtiniz, birleştir, birleştirin, bul, bulun, çevir, çevirin, çeviriniz, çıkar, çıkarın, çöz, çözün, değiştir, değiştirin, "
                + "dönüştür, dönüştürün, ekle, ekleyin, ekleyiniz, göster, gösterin, grupla, gruplayın, hazırla, hazırlayın, hesapla, hesaplayın, "
                + "kaldır, kaldırın, karıştır, karıştırın, karşılaştır, karşılaştırın, kullan, kullanın, kullanınız, listele, listeleyin, oluştur, "
                + "oluşturun, oluşturunuz, öner, önerin, özetle, özetleyin, sırala, sıralayın, sil, silin, söyle, söyleyin, tanımla, tanımlayın, "
                + "tanıt, tasarla, tercüme et, teşvik et, teşvik edin, tarif et, tarif edin, bilgi ver, bilgi verin, örnek ver, örnek verin, örneği ver, yanıt ver, yanıt verin, "
                + "cevap ver, cevap verin, karşılığını ver, karşılığını verin, tarifini ver, tarifini verin, yanıtla, yanıtlayın, yap, yapın, yaz, yazın, yazınız, "
                + "vurgula, vurgulayın, yerleştir, yerleştirin, yer ver, yönlendir, yönlendirin, unut, ekleme yap, geliştir, geliştirin, davet et, cevapla, cevaplayın",
            [Cue.Question] = "nedir, nelerdir, nasıl, kimdir, kim, neresidir, hangisidir, hangi, nerede, nerededir, kaçtır, kaç, ne zaman, ne demek, ne denir, neden, niçin, "
                + "anlatır mısın, anlatır mısınız, yazar mısın, yazar mısınız, verir misin, verir misiniz, açıklar mısın, açıklar mısınız, gösterir misin, "
                + "gösterir misiniz, çevirir misin, çevirir misiniz, söyler misin, yapar mısın, yapabilir misin, yardım eder misin",
            [Cue.Lead] = "lütfen, şimdi, ve, ayrıca, sonra",
            [Cue.Pointer] = "bu, şu, o, bunu, bunun, buna, bunlar, onu, onun, ona, onlar, biz, bizim, bize, bizi, böyle, öyle, ben, bana, benim",
        },
    };

    /// <summary>Indonesian.</summary>
    public static InjectionWords Indonesian { get; } = new("id")
    {
        Phrases = new Dictionary<Cue, string>
        {
            [Cue.Ignore] = "abaikan, abaikanlah, mengabaikan, lupakan, lupakanlah, jangan ikuti, jangan hiraukan, kesampingkan, langgar, timpa",
            [Cue.Earlier] = "sebelumnya, di atas, terdahulu, tadi, awal, kamu, anda, mu, sistem, yang diberikan",
            [Cue.Instructions] = "instruksi*, perintah, perintahmu, arahan, petunjuk, pedoman, prompt, aturan, aturanmu",
            [Cue.YourAnswer] = "jawabanmu, responsmu, responmu, balasanmu, tanggapanmu, keluaranmu, ringkasanmu, pesanmu, jawaban anda, "
                + "respons anda, respon anda, balasan anda, tanggapan anda, keluaran anda, ringkasan anda, pesan anda, output anda, "
                + "jawaban kamu, respons kamu, jawabannya",
            [Cue.YouAre] = "kamu adalah, anda adalah, kamu sekarang, anda sekarang, bertindaklah sebagai, bertindak sebagai, "
                + "berperan sebagai, berpura pura menjadi, anggap dirimu",
            [Cue.Model] = "ai, chatgpt, gpt*, chatbot, model bahasa, llm, asisten, kecerdasan buatan",
            [Cue.SystemPrompt] = "prompt sistem, perintah sistem, instruksi sistem, system prompt, pesan sistem",
            [Cue.Direct] = "jangan meringkas, jangan merangkum, jangan ringkas, jangan rangkum, jangan diringkas, daripada meringkas, alih alih meringkas, alih alih merangkum, "
                + "alih alih membuat ringkasan, sebagai model bahasa, sebagai ai, sebagai asisten ai, tugas barumu, instruksi barumu, "
                + "tugas baru anda, jika kamu adalah ai, jika anda adalah ai, jika kamu ai, jika anda ai, jika kamu model, jika anda model, "
                + "jika anda adalah model, jika kamu adalah model, catatan untuk ai, abaikan semua yang, lupakan semua yang, "
                + "abaikan artikel, abaikan semua instruksi, abaikan semua perintah, lupakan semua instruksi, abaikan teks di atas, abaikan semua teks",
            [Cue.Bare] = "dalam jawabanmu, dalam jawaban anda, dalam respons anda, dalam respon anda, dalam responsmu, dalam responmu, "
                + "dalam balasan anda, dalam balasanmu, dalam tanggapan anda, dalam tanggapanmu, dalam ringkasan anda, dalam ringkasanmu, "
                + "dalam pesan anda, ke jawabanmu, ke jawaban anda, ke dalam jawaban*, pada jawabanmu, pada jawaban anda, di jawabanmu, "
                + "di akhir jawaban*, di awal jawaban*, pada akhir jawaban*, di akhir ringkasan*, di akhir respons*, jawab hanya dengan, balas hanya dengan, jawablah hanya, hanya jawab, cukup jawab, "
                + "tanggapi hanya dengan, keluarkan hanya, mulai sekarang kamu",
            [Cue.Opening] = "jawab dengan, jawab dalam, jawablah dengan, jawablah dalam, balas dengan, balas dalam, tanggapi dengan, beri tahu pengguna, "
                + "beritahu pengguna, katakan kepada pengguna",
            [Cue.Task] = "abaikan, acak, analisis, analisislah, anjurkan, artikan, bandingkan, berikan, berikanlah, beri, buatkan, buatlah, buat puisi, buat daftar, buat cerita, buat ringkasan, buat surat, buat sebuah, buat rencana, "
                + "ceritakan, ceritakanlah, deskripsikan, gabungkan, ganti, gantilah, gambarkan, gunakan, gunakanlah, hapus, hapuslah, hasilkan, hitung, hitunglah, "
                + "jawab, jawablah, jelaskan, jelaskanlah, kategorikan, kelompokkan, kembangkan, konversi, lupakan, masukkan, masukkanlah, modifikasi, promosikan, "
                + "rancang, rangkum, rekomendasikan, ringkas, ringkaslah, sarankan, sebutkan, sebutkanlah, selesaikan, selipkan, sertakan, sisipkan, susun, susunlah, "
                + "tambahkan, tambahkanlah, tampilkan, terjemahkan, terjemahkanlah, tulis, tulislah, tuliskan, tunjukkan, ubah, ubahlah, uraikan, urutkan, ajak, dorong",
            [Cue.Question] = "apa itu, apa yang dimaksud, apa ibu kota, apa ibukota, apa perbedaan, apa saja, apa bahasa, apa arti, apa penyebab, siapa yang, siapa, siapakah, "
                + "bagaimana cara, bagaimana, bagaimanakah, mengapa, kenapa, di mana, kapan, berapa, bisakah anda, bisakah kamu, dapatkah, bisa tolong, "
                + "apakah anda bisa, apakah kamu bisa, apakah yang, apakah perbedaan",
            [Cue.Lead] = "tolong, mohon, silakan, silahkan, harap, sekarang, lalu, kemudian, dan, juga, selanjutnya, selalu, coba",
            [Cue.Pointer] = "dia, ia, mereka, beliau, ini, itu, tersebut, kami, kita, nya, saya",
        },
    };
}
