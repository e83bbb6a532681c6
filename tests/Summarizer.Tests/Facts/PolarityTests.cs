using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

/// <summary>Negations that say yes, and what is only planned or likely.</summary>
public sealed class PolarityTests
{
    [Theory]
    [InlineData("en", "The chairwoman did not forget to praise the volunteers.", "The chairwoman praised the volunteers.")]
    [InlineData("de", "Die Vorsitzende vergaß nicht, die Helfer zu loben.", "Die Vorsitzende lobte die Helfer.")]
    [InlineData("nl", "De voorzitter vergat niet de helpers te prijzen.", "De voorzitter prees de helpers.")]
    [InlineData("sv", "Ordföranden glömde inte att berömma hjälparna.", "Ordföranden berömde hjälparna.")]
    [InlineData("fr", "La présidente n'a pas oublié de féliciter les bénévoles.", "La présidente a félicité les bénévoles.")]
    [InlineData("it", "La presidente non ha dimenticato di lodare i volontari.", "La presidente ha lodato i volontari.")]
    [InlineData("es", "La presidenta no olvidó elogiar a los voluntarios.", "La presidenta elogió a los voluntarios.")]
    [InlineData("pt", "A presidente não se esqueceu de elogiar os voluntários.", "A presidente elogiou os voluntários.")]
    [InlineData("ro", "Președinta nu a uitat să laude voluntarii.", "Președinta a lăudat voluntarii.")]
    [InlineData("pl", "Przewodnicząca nie zapomniała pochwalić pomocników.", "Przewodnicząca pochwaliła pomocników.")]
    [InlineData("ru", "Председатель не забыла похвалить помощников.", "Председатель похвалила помощников.")]
    [InlineData("el", "Η πρόεδρος δεν ξέχασε να επαινέσει τους βοηθούς.", "Η πρόεδρος επαίνεσε τους βοηθούς.")]
    [InlineData("id", "Ketua itu tidak lupa memuji para pembantu.", "Ketua itu memuji para pembantu.")]
    [InlineData("ko", "회장은 도우미들을 칭찬하는 것을 잊지 않았다.", "회장은 도우미들을 칭찬했다.")]
    [InlineData("de", "Die Feuerwehr zögerte nicht, die Schule zu räumen.", "Die Feuerwehr räumte die Schule.")]
    [InlineData("nl", "De brandweer aarzelde niet de school te ontruimen.", "De brandweer ontruimde de school.")]
    public void Check_Accepts_WhatWasNotOmitted(string language, string text, string statement) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, statement));

    [Theory]
    [InlineData("en", "The museum will not open before eleven.", "The museum opens only at eleven.")]
    [InlineData("de", "Das Museum öffnet nicht vor elf Uhr.", "Das Museum öffnet erst um elf Uhr.")]
    [InlineData("nl", "Het museum gaat niet voor elf uur open.", "Het museum gaat pas om elf uur open.")]
    [InlineData("sv", "Museet öppnar inte förrän klockan elva.", "Museet öppnar först klockan elva.")]
    [InlineData("fr", "Le musée n'ouvrira pas avant onze heures.", "Le musée n'ouvrira qu'à onze heures.")]
    [InlineData("cs", "Muzeum se neotevře dříve než v jedenáct hodin.", "Muzeum se otevře až v jedenáct hodin.")]
    [InlineData("hi", "संग्रहालय ग्यारह बजे से पहले नहीं खुलेगा।", "संग्रहालय ग्यारह बजे ही खुलेगा।")]
    [InlineData("fa", "موزه قبل از ساعت یازده باز نمی‌شود.", "موزه تازه از ساعت یازده باز می‌شود.")]
    [InlineData("zh", "博物馆周一十一点之前不开门。", "博物馆周一十一点才开门。")]
    public void Check_Accepts_TheTimeUntilWhichANegationHolds(string language, string text, string statement) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, statement));

    [Theory]
    [InlineData("de", "Es ist nicht unmöglich, dass der Tunnel im Mai öffnet.", "Es ist möglich, dass der Tunnel im Mai öffnet.")]
    [InlineData("nl", "Het is niet onmogelijk dat de tunnel in mei opengaat.", "Het is mogelijk dat de tunnel in mei opengaat.")]
    [InlineData("sv", "Det är inte omöjligt att tunneln öppnar i maj.", "Det är möjligt att tunneln öppnar i maj.")]
    [InlineData("cs", "Není nemožné, že se tunel otevře v květnu.", "Je možné, že se tunel otevře v květnu.")]
    [InlineData("el", "Δεν είναι αδύνατο να ανοίξει η σήραγγα τον Μάιο.", "Είναι δυνατό να ανοίξει η σήραγγα τον Μάιο.")]
    [InlineData("ru", "Директор не может не видеть недостатков тоннеля.", "Директор видит недостатки тоннеля.")]
    [InlineData("zh", "隧道五月开通不是不可能的事。", "隧道五月开通是可能的事。")]
    [InlineData("sv", "Nämnden accepterade inte förslaget om en tunnel.", "Nämnden avvisade förslaget om en tunnel.")]
    [InlineData("sv", "Varken grannarna eller handlarna vill ha tunneln.", "Både grannarna och handlarna är emot tunneln.")]
    [InlineData("nl", "Noch de buren noch de winkeliers willen de tunnel.", "De buren en de winkeliers zijn tegen de tunnel.")]
    [InlineData("de", "Der Tunnel ist zu teuer, sagte Ada Quill.", "Der Tunnel ist nicht bezahlbar, sagte Ada Quill.")]
    public void Check_Accepts_TwoNegations(string language, string text, string statement) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, statement));

    [Theory]
    [InlineData("en", "The museum will not open on Monday.", "The museum will open on Monday.", "open")]
    [InlineData("en", "The museum will not open before eleven.", "The museum will open before eleven.", "open")]
    [InlineData("de", "Das Museum öffnet am Montag nicht.", "Das Museum öffnet am Montag.", "öffnet")]
    [InlineData("fr", "Le musée n'ouvrira pas lundi.", "Le musée ouvrira lundi.", "ouvrira")]
    [InlineData("cs", "Muzeum se v pondělí neotevře.", "Muzeum se v pondělí otevře.", "otevře")]
    [InlineData("sv", "Ordföranden glömde inte att berömma hjälparna.", "Ordföranden glömde att berömma hjälparna.", "glömde")]
    public void Check_ReportsARemovedNegation(string language, string text, string statement, string word) =>
        Assert.Contains(new UnsupportedFact(FactKind.Negation, word), Check(language, text, statement));

    [Theory]
    [InlineData("en", "The brewery is considering closing its plant in Larkfield.", "The brewery closes its plant in Larkfield.", "closes")]
    [InlineData("en", "The brewery plans to close its plant in Larkfield.", "The brewery has closed its plant in Larkfield.", "closed")]
    [InlineData("en", "Keeper Tom Barrow will probably miss the final.", "Keeper Tom Barrow will miss the final.", "miss")]
    [InlineData("de", "Die Brauerei erwägt, ihr Werk in Larfeld zu schließen.", "Die Brauerei schließt ihr Werk in Larfeld.", "schließt")]
    [InlineData("nl", "De brouwerij overweegt haar fabriek te sluiten.", "De brouwerij sluit haar fabriek.", "sluit")]
    [InlineData("sv", "Bryggeriet överväger att stänga fabriken i Larfält.", "Bryggeriet stänger fabriken i Larfält.", "stänger")]
    [InlineData("fr", "La brasserie envisage de fermer son usine.", "La brasserie ferme son usine.", "ferme")]
    [InlineData("fr", "Selon un projet, la ville vendrait son usine.", "La ville a vendu son usine.", "vendu")]
    [InlineData("it", "La birreria valuta la chiusura dello stabilimento.", "La birreria chiude lo stabilimento.", "chiude")]
    [InlineData("es", "La cervecera estudia cerrar su planta.", "La cervecera cierra su planta.", "cierra")]
    [InlineData("pt", "A cervejeira pondera fechar a fábrica.", "A cervejeira fecha a fábrica.", "fecha")]
    [InlineData("ru", "Завод рассматривает возможность закрытия цеха.", "Завод закрыл цех.", "закрыл")]
    [InlineData("uk", "Завод розглядає можливість закриття цеху.", "Завод закрив цех.", "закрив")]
    [InlineData("el", "Η κυβέρνηση εξετάζει να αυξήσει τους φόρους.", "Η κυβέρνηση αύξησε τους φόρους.", "αύξησε")]
    [InlineData("id", "Pabrik bir itu mempertimbangkan penutupan gudang.", "Pabrik bir itu menutup gudang.", "menutup")]
    [InlineData("hi", "कंपनी कारखाना बंद करने पर विचार कर रही है।", "कंपनी ने कारखाना बंद कर दिया।", "बंद")]
    [InlineData("ja", "醸造会社は南工場の廃止を検討している。", "醸造会社は南工場を廃止した。", "廃止")]
    [InlineData("zh", "啤酒公司正在考虑关闭南部工厂。", "啤酒公司已经关闭南部工厂。", "关闭")]
    public void Check_Reports_WhatIsOnlyConsidered(string language, string text, string statement, string word) =>
        Assert.Contains(new UnsupportedFact(FactKind.Modal, word), Check(language, text, statement));

    [Theory]
    [InlineData("en", "The brewery plans to close its plant in Larkfield.", "The brewery will close its plant in Larkfield.")]
    [InlineData("en", "The brewery is considering closing its plant.", "The brewery may close its plant.")]
    [InlineData("en", "The brewery considered closing. It closed its plant on Monday.", "The brewery closed its plant on Monday.")]
    [InlineData("de", "Die Brauerei erwägt, ihr Werk zu schließen.", "Die Brauerei denkt über eine Schließung nach.")]
    [InlineData("fr", "Il a assuré que l'usine resterait ouverte en mai.", "L'usine restera ouverte en mai.")]
    [InlineData("zh", "警方将南部工厂关闭了数小时。", "警方关闭了南部工厂数小时。")]
    [InlineData("ja", "醸造会社は南工場を廃止する計画だ。", "醸造会社は南工場を廃止する。")]
    public void Check_Accepts_WhatIsAsCertainAsItsSource(string language, string text, string statement) =>
        Assert.DoesNotContain(Check(language, text, statement), fact => fact.Kind == FactKind.Modal);

    [Theory]
    [InlineData("nl", "Burgemeester Pieter van Dalen zei dat de brug veilig is.", "Volgens Pieter van Dalen is de brug veilig.")]
    [InlineData("sv", "Kommunalrådet Per Alm sade att bron är säker.", "Enligt Per Alm är bron säker.")]
    [InlineData("vi", "Chủ tịch Trần Văn Hùng nói cây cầu an toàn.", "Theo Trần Văn Hùng, cây cầu an toàn.")]
    [InlineData("fr", "Le maire Paul Mercier a dit que le pont est sûr.", "Selon Paul Mercier, le pont est sûr.")]
    public void Check_Accepts_ASourceBeforeTheSentence(string language, string text, string statement) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, statement));

    private static IReadOnlyList<UnsupportedFact> Check(string language, string text, string statement) =>
        FactCheckerBuilder.Build(language, text).Check(statement, KnownLanguages.Of(language)).Unsupported;

    [Theory]
    [InlineData("en", "The boss admitted that the firm failed to get the balance right.", "The firm got the balance right.", "balance")]
    [InlineData(
        "es",
        "El alcalde rechazó la obra. El proyecto no cumple las normas.",
        "Rechazó la obra, aunque el proyecto cumple las normas.",
        "cumple"
    )]
    [InlineData("nl", "De gemeente sluit het oude zwembad niet.", "De gemeente sluit het oude zwembad.", "zwembad")]
    [InlineData("tr", "Dağdaki yangın kontrol altına alınamadı.", "Dağdaki yangın kontrol altına alındı.", "alındı")]
    [InlineData("ko", "시는 낡은 수영장을 폐쇄하지 않기로 했다.", "시는 낡은 수영장을 폐쇄하기로 했다.", "폐쇄하기로")]
    [InlineData("zh", "医生因身在国外，没有出席宣判。", "医生出席了宣判。", "出席")]
    public void Check_Reports_ANegationMissingInAnotherClause(string language, string text, string statement, string word) =>
        Assert.Contains(new UnsupportedFact(FactKind.Negation, word), FactCheckerBuilder.FindFacts(language, text, statement));

    [Theory]
    [InlineData("nl", "De gemeente sluit het oude zwembad niet.", "Het oude zwembad blijft open.")]
    [InlineData("sv", "Kommunen stänger inte den gamla simhallen.", "Den gamla simhallen hålls öppen.")]
    [InlineData("de", "Die Stadt schließt das Freibad im kommenden Sommer nicht.", "Das Freibad bleibt im kommenden Sommer geöffnet.")]
    public void Check_Accepts_TheOppositeOfWhatIsDenied(string language, string text, string statement) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, statement));
}
