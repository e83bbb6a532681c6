namespace Summarizer.Languages.LongTables.Turkish;

/// <summary>The verbs with which Turkish news reports speech, written by hand.</summary>
internal static class TurkishSpeech
{
    // "Demek" is irregular. A phrase in which the noun reports: "sözleriyle".
    private const string Fixed = """
        dedi, dedik, dediler, demiş, demişti, demekte, der, derken, diyor, diyordu, diyorlar, diyen, diyerek, deyip, diyebildi,
        diyecekti, dendi, denildiği, diye, sözlerini, savunmasında, sorusuna, sorusu üzerine, cevabı, yanıtı, sözleriyle,
        ifadeleriyle, şeklinde konuştu, şeklinde ifade etti, şeklinde yanıtladı, şu ifadeleri kullandı, şu ifadelere yer verdi
        """;

    private const string Stems = """
        söyle, belirt, açıkla, kaydet, vurgula, ekle, aktar, anlat, bildir, duyur, savun, konuş, cevapla, yanıtla, sor, uyar,
        değerlendir, nitelendir, nitele, tanımla, yorumla, yaz, paylaş, özetle, sürdür, hatırlat, reddet, yalanla, doğrula, eleştir,
        bağır, seslen, haykır, mırıldan, fısılda, sırala, dillendir, yakın, çıkış, kükre, gürle, homurdan, tekrarla, yinele,
        müjdele, anımsat, örnekle, itham et, şikâyet et, şikayet et, dert yan, sitem et, itiraz et, isyan et, iddia et,
        ifade et, beyan et, dile getir, öne sür, ileri sür, işaret et, dikkat çek, dikkati çek, altını çiz, söz ver, itiraf et,
        kabul et, teyit et, tepki göster, tepki ver, ısrar et, not et, rica et, talep et, tavsiye et, teklif et, temenni et, tehdit
        et, devam et, karşı çık, meydan oku, yemin et, tarif et, ilan et, teşekkür et, alay et, feryat et, takdir et, tebrik et
        """;

    // Verbs that report after a noun for a statement: "esprisini yaptı", "uyarısında bulundu", "ifadelerine yer verdi".
    private const string LightStems = """
        yap, bulun, kullan, ver, paylaş, yönelt, dile getir, yer ver, yer al, savun, sarf et, aktar, göster, at, sun, ilet, gel, tamamla,
        noktala, sürdür, bitir, ekle, sırala
        """;

    public static IReadOnlySet<string> Verbs { get; } =
        new WordSet(static () => [.. Split(Fixed), .. TurkishForms.Active("denil"), .. Split(Stems).SelectMany(TurkishForms.Of)]);

    public static IReadOnlySet<string> LightVerbs { get; } = new WordSet(static () => Split(LightStems).SelectMany(TurkishForms.Of));

    public static IReadOnlySet<string> PassiveVerbs { get; } = new WordSet(static () => Split(Stems).SelectMany(TurkishForms.OfPassive));

    private static IEnumerable<string> Split(string phrases) =>
        phrases.Split(',').Select(phrase => string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
