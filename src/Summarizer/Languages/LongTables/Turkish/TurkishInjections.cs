namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>Phrases that address a model in Turkish, written by hand.</summary>
internal static class TurkishInjections
{
    /// <summary>Orders come last in the sentence, and the possessive in <c>yanıtında</c> may be third person.</summary>
    public static InjectionPhrases Phrases { get; } =
        new("tr")
        {
            AsksAnywhere = true,
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    yoksay, yoksayın, yoksayınız, yok say, yok sayın, yok sayınız, göz ardı et, göz ardı edin, göz ardı ediniz,
                    görmezden gel, görmezden gelin, dikkate alma, dikkate almayın, unut, unutun, unutunuz, boş ver, es geç, geçersiz say,
                    devre dışı bırak, uyma, uymayın, yok sayarak, göz ardı ederek
                    """,
                [Cue.Earlier] = """
                    önceki, öncekileri, yukarıdaki, daha önceki, bundan önceki, eski, sana verilen, size verilen, verilmiş, senin, sistem,
                    mevcut, ilk, aldığın, aldığınız, talimatların*, komutların*
                    """,
                [Cue.Instructions] = "talimat*, komut*, yönerge*, yönlendirme*, kurallar*, direktif*, prompt*, emirleri, her şeyi",
                [Cue.Your] = "senin, sizin, kendi",
                [Cue.Answer] = "yanıt*, cevab*, cevap*, çıktı*, özetin*, mesajın*",
                [Cue.YourAnswer] = """
                    yanıtın*, yanıtlarında, cevabın*, cevaplarında, çıktın*, çıktında, özetin*, mesajın*, yanıta, cevaba, yanıtta, cevapta,
                    özete, özette
                    """,
                [Cue.YouAre] = "sen bir, siz bir, sen artık, siz artık, sen şimdi, gibi davran, gibi davranın, rolünü üstlen",
                [Cue.Model] = """
                    yapay zeka*, yapay zekâ*, chatgpt, gpt*, chatbot*, sohbet botu*, dil model*, asistansın, asistanısın, asistanı, botsun
                    """,
                [Cue.SystemPrompt] = """
                    sistem promptu*, sistem istemi*, sistem mesajını, sistem talimatı*, sistem komutu*, sistem yönergesi*
                    """,
                [Cue.Address] = "dikkat, sevgili, merhaba, not, hey",
                [Cue.Direct] = """
                    özetlemek yerine, özet yerine, özet yazmak yerine, özet çıkarmak yerine, bu makaleyi özetleme, bu metni özetleme,
                    bu haberi özetleme, bu yazıyı özetleme, makaleyi özetleme, metni özetleme, haberi özetleme, yazıyı özetleme,
                    özetlemeyin, özetlemeyiniz, özet çıkarma, özet yazma, bir dil modeli olarak, yapay zeka dil modeli olarak,
                    bir yapay zeka olarak, yapay zeka asistanı olarak, yeni talimatların, yeni talimatlarınız, yeni görevin,
                    eğer bir yapay zeka, eğer yapay zeka, eğer bir dil modeli, bunu okuyan yapay zeka, bunu okuyan model, yapay zekaya not,
                    önceki her şeyi unut, yukarıdaki her şeyi unut, yukarıdakileri yok say, yukarıdakileri göz ardı et,
                    tüm talimatları yok say, tüm talimatları unut, tüm talimatları göz ardı et, makaleyi yok say, makaleyi göz ardı et,
                    metni yok say
                    """,
                [Cue.Bare] = """
                    yanıtınız*, cevabınız*, çıktınız*, özetinizde, özetinize, yanıtının sonuna, cevabının sonuna, özetinin sonuna, yanıtının
                    başına, cevabının başına, sadece şunu yaz, yalnızca şunu yaz, sadece şu kelimeyi, sadece evet de, ile yanıt ver, diye
                    yanıt ver, diye cevap ver, şeklinde yanıt ver, şeklinde cevap ver, olarak yanıt ver, olarak cevap ver, ile cevap ver,
                    kullanıcıya söyle, bundan sonra sen, bundan böyle sen, özetlemelidir, özetlemelisin, özetlemelisiniz
                    """,
                [Cue.LastTask] = """
                    açıkla, açıklayın, açıklayınız, anlat, anlatın, anlatınız, analiz et, analiz edin, bahset, bahsedin, belirt,
                    belirtin, belirtiniz, birleştir, birleştirin, bul, bulun, çevir, çevirin, çeviriniz, çıkar, çıkarın, çöz, çözün,
                    değiştir, değiştirin, dönüştür, dönüştürün, ekle, ekleyin, ekleyiniz, göster, gösterin, grupla, gruplayın, hazırla,
                    hazırlayın, hesapla, hesaplayın, kaldır, kaldırın, karıştır, karıştırın, karşılaştır, karşılaştırın, kullan,
                    kullanın, kullanınız, listele, listeleyin, oluştur, oluşturun, oluşturunuz, öner, önerin, özetle, özetleyin, sırala,
                    sıralayın, sil, silin, bana söyle, bize söyle, ona söyle, okura söyle, okuyucuya söyle, olduğunu söyle,
                    gerektiğini söyle, söyleyin, tanımla, tanımlayın, tanıt, tasarla, tercüme et, teşvik et, teşvik edin,
                    tarif et, tarif edin, bilgi ver, bilgi verin, örnek ver, örnek verin, örneği ver, yanıt ver, yanıt verin, cevap ver,
                    cevap verin, karşılığını ver, karşılığını verin, tarifini ver, tarifini verin, yanıtla, yanıtlayın, yap, yapın, yaz,
                    yazın, yazınız, vurgula, vurgulayın, yerleştir, yerleştirin, yer ver, yönlendir, yönlendirin, unut, ekleme yap,
                    geliştir, geliştirin, davet et, cevapla, cevaplayın, konuş, konuşun, davran, davranın, nitelendir, nitelendirin, öv,
                    övün, aktar, aktarın, bildir, bildirin, bitir, bitirin, noktala, tamamla, tamamlayın, sonlandır, sonlandırın, duyur,
                    duyurun, ilan et, ilan edin, iddia et, iddia edin, hatırlat, hatırlatın, hatırlatma yap, iliştir, iliştirin, uydur,
                    uydurun, kurgula, öğütle, öğütleyin, tavsiye et, tavsiye edin, tavsiye ver, övgü yağdır, reklamını yap, dile getir,
                    paylaş, paylaşın, düzenle, tekrarla, tekrarlayın, seslendir, besteleyin, bestele, şiir yaz, masal anlat, şaka yap,
                    kutla, ikna et, ikna edin, çağrı yap, çağrıda bulun, inandır
                    """,
                [Cue.Question] = """
                    nedir, nelerdir, nasıl, kimdir, kim, neresidir, hangisidir, hangi, nerede, nerededir, kaçtır, kaç, ne zaman, ne demek,
                    ne denir, neden, niçin, anlatır mısın, anlatır mısınız, yazar mısın, yazar mısınız, verir misin, verir misiniz,
                    açıklar mısın, açıklar mısınız, gösterir misin, gösterir misiniz, çevirir misin, çevirir misiniz, söyler misin,
                    yapar mısın, yapabilir misin, yardım eder misin
                    """,
                [Cue.Lead] = "lütfen, şimdi, ve, ayrıca, sonra",
                [Cue.Pointer] = """
                    bu, şu, o, bunu, bunun, buna, bunlar, onu, onun, ona, onlar, biz, bizim, bize, bizi, böyle, öyle, ben, bana, benim
                    """,
            },
        };
}
