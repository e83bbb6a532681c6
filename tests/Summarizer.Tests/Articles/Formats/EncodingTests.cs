using System.Text;
using Summarizer.Articles;
using Summarizer.Articles.Formats.Decoding;

namespace Summarizer.Tests.Articles.Formats;

public sealed class EncodingTests
{
    private const string English =
        "The harbour pool stays open – for now. “People asked us not to close,” the manager’s deputy said. It costs £80,000 a year.";

    private const string German =
        "Der Stadtrat verschiebt die Entscheidung über das Straßenbahndepot. „Wir stimmen nicht über ein Haus ab, dessen Zustand niemand "
        + "kennt“, sagte die Fraktionsvorsitzende Großmann. Der Kämmerer widersprach ihr heftig.";

    private const string French =
        "La mairie a décidé vendredi de fermer l’école du village. « Nous n’avons pas été consultés », regrette une mère d’élève. Le cœur "
        + "du problème reste le nombre d’élèves, selon la préfète.";

    private const string Turkish =
        "Köyün ilkokulu yedi yıl sonra yeniden açıldı. Muhtar Işıl Ağaoğlu, “Çocuk sesi olmayan köyün geleceği de olmaz” dedi. Şehirden "
        + "dönen aileler imza toplamıştı.";

    private const string Polish =
        "Rada miejska odłożyła decyzję o zajezdni tramwajowej. „Nie głosujemy nad domem, którego stanu nikt nie zna”, powiedziała "
        + "przewodnicząca. Burmistrz się z nią nie zgodził.";

    private const string Czech =
        "Městská rada odložila rozhodnutí o vozovně. „Nehlasujeme o domě, jehož stav nikdo nezná,“ řekla předsedkyně klubu. Starosta s ní "
        + "nesouhlasil, protože náklady rostou každý měsíc.";

    private const string Russian =
        "Городской совет отложил решение о судьбе трамвайного депо. Мы не голосуем за дом, состояние которого никому не известно, сказала "
        + "глава фракции. Казначей с ней не согласился.";

    private const string Ukrainian =
        "Міська рада відклала рішення про долю трамвайного депо. Ми не голосуємо за будинок, стан якого нікому не відомий, сказала голова "
        + "фракції. Її заступник із цим не згоден.";

    private const string Greek =
        "Το δημοτικό συμβούλιο ανέβαλε την απόφαση για το αμαξοστάσιο. Δεν ψηφίζουμε για ένα κτίριο που κανείς δεν γνωρίζει, είπε η "
        + "πρόεδρος. Ο ταμίας διαφώνησε μαζί της.";

    private const string Hebrew =
        "מועצת העיר דחתה את ההחלטה על עתיד תחנת החשמלית. אנחנו לא מצביעים על בית שאיש אינו יודע את מצבו, אמרה ראש הסיעה. הגזבר לא הסכים "
        + "איתה.";

    private const string Arabic =
        "أجل مجلس المدينة قراره بشأن مستقبل محطة الترام. وقالت رئيسة الكتلة إنه لا يمكن التصويت على مبنى لا يعرف أحد حالته. ولم يوافق "
        + "أمين الصندوق على ذلك.";

    private const string Chinese =
        "市议会推迟了关于电车车库未来的决定，因为缺少一份消防报告。“我们不会就一栋没有人了解状况的房子投票，”党团主席说。财政局长不同意她的看法。";

    private const string TraditionalChinese =
        "市議會推遲了關於電車車庫未來的決定，因為缺少一份消防報告。「我們不會就一棟沒有人了解狀況的房子投票，」黨團主席說。財政局長不同意她的看法。";

    private const string Japanese =
        "市議会は路面電車の車庫についての決定を三か月延期した。「状態が分からない建物について投票することはできません」と議長は述べた。会計責任者は同意しなかった。";

    private const string Korean =
        "시의회는 전차 차고의 미래에 대한 결정을 석 달 뒤로 미뤘다. 아무도 상태를 모르는 건물에 대해 투표할 수는 없다고 의장이 말했다. 재정 담당자는 동의하지 않았다.";

    private const string Thai = "สภาเมืองเลื่อนการตัดสินใจเกี่ยวกับโรงจอดรถรางออกไปสามเดือน ประธานกล่าวว่าไม่มีใครรู้สภาพของอาคาร";

    public static TheoryData<string, string> Legacy =>
        new()
        {
            { "windows-1252", English },
            { "windows-1252", German },
            { "windows-1252", French },
            { "macintosh", German },
            { "ibm850", German.Replace("„", "\"", StringComparison.Ordinal).Replace("“", "\"", StringComparison.Ordinal) },
            { "iso-8859-15", French.Replace("’", "'", StringComparison.Ordinal) },
            { "windows-1254", Turkish },
            { "windows-1250", Polish },
            { "iso-8859-2", Polish.Replace("„", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal) },
            { "ibm852", Polish.Replace("„", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal) },
            { "windows-1250", Czech },
            { "windows-1251", Russian },
            { "koi8-r", Russian },
            { "iso-8859-5", Russian },
            { "ibm866", Russian },
            { "x-mac-cyrillic", Russian },
            { "windows-1251", Ukrainian },
            { "koi8-u", Ukrainian },
            { "windows-1253", Greek },
            { "iso-8859-7", Greek },
            { "windows-1255", Hebrew },
            { "windows-1256", Arabic },
            { "iso-8859-6", Arabic },
            { "windows-874", Thai },
            { "gb18030", Chinese },
            { "big5", TraditionalChinese },
            { "shift_jis", Japanese },
            { "euc-jp", Japanese },
            { "iso-2022-jp", Japanese },
            { "euc-kr", Korean },
        };

    public static TheoryData<string, byte[]> Unmarked =>
        new()
        {
            { English, Encoding.Unicode.GetBytes(English) },
            { English, Encoding.BigEndianUnicode.GetBytes(English) },
            { Chinese, Encoding.Unicode.GetBytes("\n" + Chinese) },
            { Japanese, Encoding.BigEndianUnicode.GetBytes("\n" + Japanese) },
            { Turkish, Encoding.UTF32.GetBytes(Turkish) },
            { Russian, new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(Russian) },
            { Turkish, [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Turkish)] },
        };

    public static TheoryData<string, string> Names =>
        new()
        {
            { "ISO-8859-1", "windows-1252" },
            { "us-ascii", "windows-1252" },
            { "latin1", "windows-1252" },
            { "iso-8859-9", "windows-1254" },
            { "gb2312", "gb18030" },
            { "GBK", "gb18030" },
            { "Shift_JIS", "shift_jis" },
            { "windows-31j", "shift_jis" },
            { "ks_c_5601-1987", "ks_c_5601-1987" },
            { "euc-kr", "ks_c_5601-1987" },
            { "tis-620", "windows-874" },
            { "cp866", "cp866" },
            { "iso-8859-13", "iso-8859-13" },
            { " \"utf8\" ", "utf-8" },
        };

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Decode_FindsEncoding_ByEvidence(string encoding, string text)
    {
        var decoded = TextDecoder.Decode(Charsets.Find(encoding)!.GetBytes(text));

        Assert.Equal(text, decoded.Text?.Normalize());
    }

    [Theory]
    [MemberData(nameof(Unmarked))]
    public void Decode_FindsUtf16AndUtf32(string text, byte[] bytes) => Assert.Equal(text, TextDecoder.Decode(bytes).Text?.TrimStart('\n'));

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_FollowsWhatwg(string name, string encoding) => Assert.Equal(encoding, Charsets.Find(name)?.WebName);

    [Theory]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    [InlineData(null)]
    public void Find_GivesNull_ForUnknownNames(string? name) => Assert.Null(Charsets.Find(name));

    [Fact]
    public void Decode_UsesDeclaredCharset_WhenEvidenceIsShort()
    {
        var bytes = Charsets.Find("iso-8859-2")!.GetBytes("A bąd.");

        var decoded = TextDecoder.Decode(bytes, "text/plain; charset=\"ISO-8859-2\"");

        Assert.Equal("iso-8859-2", decoded.Encoding);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/plain; charset=iso-8859-1")]
    [InlineData("text/plain; charset=shift_jis")]
    public void Decode_IgnoresDeclaredCharset_ThatContradictsBytes(string type)
    {
        var bytes = Charsets.Find("windows-1251")!.GetBytes(Russian);

        Assert.Equal(Russian, TextDecoder.Decode(bytes, type).Text);
    }

    [Fact]
    public void Decode_PrefersUtf8_ToDeclaredCharset() =>
        Assert.Equal(German, TextDecoder.Decode(Encoding.UTF8.GetBytes(German), "text/plain; charset=iso-8859-1").Text);

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1250\"?><p>ż</p>", "windows-1250")]
    [InlineData("<html><meta charset=iso-8859-9><p>ı</p>", "windows-1254")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>ж</p>", "koi8-r")]
    public void Decode_UsesDeclarationInMarkup(string markup, string encoding)
    {
        var decoded = TextDecoder.Decode(Charsets.Find(encoding)!.GetBytes(markup));

        Assert.Equal((encoding, markup), (decoded.Encoding, decoded.Text));
    }

    [Fact]
    public void Decode_ReadsUtf8_WithFewBrokenBytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(German + Turkish + French), 0xE2, 0x28, 0xFF, 0x0A];

        Assert.StartsWith(German + Turkish + French, TextDecoder.Decode(bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_DropsCharacter_ThatTheEndCuts()
    {
        var bytes = Encoding.UTF8.GetBytes(Turkish + "ş")[..^1];

        Assert.Equal(Turkish, TextDecoder.Decode(bytes).Text);
    }

    // ő and õ, ű and û: without a word of the language, nobody can tell.
    [Theory]
    [InlineData(new byte[] { 0x4B, 0xF5, 0x20, 0x66, 0xFB, 0x2E })]
    [InlineData(new byte[] { 0xC4, 0xE3, 0x2E })]
    public void Decode_RefusesToGuess(byte[] bytes)
    {
        var code = TextDecoder.Decode(bytes).Rejection?.Code;

        Assert.True(code is RejectionCodes.AmbiguousEncoding or RejectionCodes.Undecodable, code);
    }

    [Theory]
    [InlineData(1252, 1)]
    [InlineData(1252, 2)]
    [InlineData(1254, 1)]
    [InlineData(1251, 1)]
    [InlineData(10000, 1)]
    public void Decode_RepairsMojibake(int codePage, int times)
    {
        const string Text = "Çağla’nın evi güzel.\nTerräs.\nPlain ASCII.";
        var damaged = Text;
        for (var i = 0; i < times; i++)
            damaged = string.Concat(Encoding.UTF8.GetBytes(damaged).Select(one => Misread(one, codePage)));

        Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(damaged)).Text);
    }

    [Fact]
    public void Decode_RepairsMojibake_OfLatin1() =>
        Assert.Equal("It’s €5.", TextDecoder.Decode(Encoding.UTF8.GetBytes("Itâ\u0080\u0099s â\u0082¬5.")).Text);

    [Theory]
    [InlineData("É um café: ‘Ã©’ é o que se vê.")]
    [InlineData("Ã© here, and “quoted” there.")]
    [InlineData("Âge, Åland, ÅÄÖ, SÃO PAULO, naïve.")]
    [InlineData("Сказал он: «МЧС» и «РИА».")]
    public void Decode_LeavesTextAsItIs_WhenRepairIsNotExact(string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);

    private static char Misread(byte one, int codePage) => Charsets.Of(codePage).GetString([one])[0];

    public static TheoryData<string, string, string> Mixed =>
        new()
        {
            { French, French, "windows-1252" },
            { German + German, German, "windows-1252" },
            { Polish, Polish, "windows-1250" },
            { Turkish, "“It’s open,” she said – the café’s owner.", "windows-1252" },
            { Russian, Russian, "windows-1251" },
        };

    [Theory]
    [MemberData(nameof(Mixed))]
    public void Utf8_WithPastedLegacyText_IsDecodedInParts(string utf8, string pasted, string encoding)
    {
        var legacy = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(pasted);
        var decoded = TextDecoder.Decode([
            .. Encoding.UTF8.GetBytes(utf8 + "\n" + utf8 + "\n"),
            .. legacy,
            .. Encoding.UTF8.GetBytes("\n" + utf8),
        ]);

        Assert.Equal($"{utf8}\n{utf8}\n{pasted}\n{utf8}", decoded.Text);
    }

    [Theory]
    [InlineData("Der Stadtrat hat f+APw-r die Stra+AN8-e gestimmt.", "undecodable")]
    [InlineData("+BB8EQAQ4BDIENQRC- +BDwEOARA-, he said to everyone on the pier.", "undecodable")]
    [InlineData("Call +44-20-7946 or +1-555-0100, or search for +foo-bar and +baz-qux.", null)]
    [InlineData("The team won by 3+1-0 and a+b-c is algebra for the +abcd-efgh people.", null)]
    public void Utf7_IsRefused(string text, string? code) =>
        Assert.Equal(code, TextDecoder.Decode(Encoding.ASCII.GetBytes(text)).Rejection?.Code);

    [Fact]
    public void TextThatEndsWithinACharacter_IsTruncated()
    {
        var bytes = Encoding.UTF8.GetBytes(German + " Die Frist läuft bis zum Frühling, sagte Fritz Müller und lieh Käthe Brä");

        Assert.True(
            Assert
                .IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a.txt", bytes.AsMemory(0, bytes.Length - 1))))
                .Article.IsTruncated
        );
    }
}
