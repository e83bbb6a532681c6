using System.Reflection;
using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Tests.Languages;

/// <summary>What the file of each language must have.</summary>
public sealed class LanguageTableTests
{
    private const string NewsLanguages = "tr id en fr de es pt it nl pl ru uk ar fa he hi zh ja ko vi sv el ro cs ms";

    public static TheoryData<string> Languages => [.. NewsLanguages.Split(' ')];

    [Fact]
    public void All_AreTheNewsLanguages_EachOnce() =>
        Assert.Equal(NewsLanguages.Split(' ').Order(), KnownLanguages.All.Select(language => language.Tag).Order());

    [Fact]
    public void OtherLanguages_HaveNoFileOfTheirOwn() =>
        Assert.Empty(KnownLanguages.Others.Select(language => language.Tag).Intersect(NewsLanguages.Split(' ')));

    // Lists are parsed when they are first used, so that a mistake in one would show only then.
    [Fact]
    public void EveryList_CanBeRead()
    {
        foreach (var language in KnownLanguages.All.Concat(KnownLanguages.Others))
        {
            object?[] parts = [language, language.SurnameSigns, language.Unspaced, language.Meanings, language.UnspacedMeanings];
            foreach (var part in parts.OfType<object>())
                Assert.All(ListsOf(part), list => Assert.True(list.Entries.Any() || list.IsDefault, $"{language.Tag}: {list.Name}"));
        }
    }

    // A list that the file has and that has no entries is a mistake; one that it does not have is the default.
    private static IEnumerable<(string Name, IEnumerable<string> Entries, bool IsDefault)> ListsOf(object part) =>
        from property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        where property.CanWrite && property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>))
        let entries = (IEnumerable<string>)property.GetValue(part)!
        select (property.Name, entries, entries is not WordSet set || set == WordSet.Empty);

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_ComparesMeanings(string tag)
    {
        var language = KnownLanguages.Of(tag);

        Assert.NotEqual(language.Meanings == Meanings.None, language.UnspacedMeanings is null);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_HasTheTablesOfQuotes(string tag)
    {
        var language = KnownLanguages.Of(tag);

        Assert.NotEmpty(language.ReportingVerbs);
        Assert.NotEmpty(language.Pronouns);
        Assert.NotEmpty(language.SpeakerPronouns);
        Assert.NotEmpty(language.FirstPersonWords);
        Assert.Equal(5, language.RoleModifiers.Count);
        Assert.InRange(language.Aides.Count, 15, int.MaxValue);
        Assert.InRange(language.OtherPeople.Count, 10, int.MaxValue);
        Assert.InRange(language.Roles.Count, 20, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_HasLabelsOfInterviews_AndPageSentences(string tag)
    {
        var language = KnownLanguages.Of(tag);

        Assert.NotEmpty(language.QuestionLabels);
        Assert.NotEmpty(language.AnswerLabels);
        Assert.NotEmpty(language.PageOpenings);
        Assert.NotEmpty(language.PagePhrases);
        Assert.NotEmpty(language.CreditOpenings);
        Assert.NotEmpty(language.ClockWords);
    }

    // Chinese and Japanese are written without spaces, so that no word can be looked up.
    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_HasFunctionWords_IfItHasSpaces(string tag) =>
        Assert.Equal(tag is not ("zh" or "ja"), KnownLanguages.Of(tag).FunctionWords.Count >= 30);

    // The others do not shorten words with a full stop, or hardly ever.
    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_HasAbbreviations_IfItWritesThemWithStops(string tag) =>
        Assert.Equal(tag is not ("ar" or "fa" or "he" or "zh" or "ja" or "ko"), KnownLanguages.Of(tag).Abbreviations.Count > 0);

    [Theory]
    [MemberData(nameof(Languages))]
    public void UnitAbbreviations_AreAbbreviations(string tag) =>
        Assert.Empty(KnownLanguages.Of(tag).UnitAbbreviations.Except(KnownLanguages.Of(tag).Abbreviations));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguage_HasTwelveMonthsAndSevenWeekdays(string tag)
    {
        var halves = KnownLanguages.Of(tag).Calendar.Split('|');

        Assert.Equal(2, halves.Length);
        Assert.Equal(12, Entries(halves[0]).Length);
        Assert.Equal(7, Entries(halves[1]).Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void CalendarHomonyms_AreInTheCalendar(string tag)
    {
        var language = KnownLanguages.Of(tag);

        Assert.Empty(language.CalendarHomonyms.Except(Entries(language.Calendar).SelectMany(names => names.Split('/'))));
    }

    // In the languages that are left out, a number from 11 to 19 is two words, or combines the signs of others.
    [Theory]
    [InlineData("en fr de es pt it nl pl ru uk fa hi ko sv el ro cs", 20)]
    [InlineData("tr id ms ar he vi", 10)]
    public void Numbers_HaveEveryValueThatIsOneWord(string tags, int last)
    {
        foreach (var tag in tags.Split(' '))
        {
            var values = NumberWords.Of(KnownLanguages.Of(tag)).Values.Select(word => word.Value).ToHashSet();

            Assert.DoesNotContain(Enumerable.Range(1, last), number => !values.Contains(number) && !IsTwoWords(tag, number));
            Assert.Contains(100, values);
            Assert.Contains(1000, values);
            Assert.Contains(1_000_000, values);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Numbers_AreWordsAfterTheirValues(string tag)
    {
        var entries = Entries(KnownLanguages.Of(tag).Numbers);

        Assert.All(entries, entry => Assert.Matches(@"^(?:[#+*]?\d+|[^\d?#+*]+\??)$", entry));
        Assert.True(entries.Length == 0 || entries[0] is "0" or "1");
    }

    [Theory]
    [InlineData("tr id en fr de es pt it ru ar zh ja cs nl pl uk fa he hi ko vi sv el ro ms")]
    public void InjectionPhrases_AreThere(string tags)
    {
        var with = KnownLanguages.All.Where(language => language.InjectionPhrases is not null).ToList();

        Assert.Equal(tags.Split(' ').Order(), with.Select(language => language.Tag).Order());
        Assert.All(with, language => Assert.Equal(language.Tag, language.InjectionPhrases!.Tag));
    }

    [Fact]
    public void EventWords_HaveTheSameKindsInEachLanguage()
    {
        var kinds = KnownLanguages.All.Where(language => language.EventWords.Length > 0).Select(Kinds).ToList();

        Assert.Equal(25, kinds.Count);
        Assert.All(kinds, one => Assert.Equal(kinds[0].Order(), one.Order()));
    }

    /// <summary>A word that the tokenizer takes apart, or that another kind has too, would never be found.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void EventWords_AreFound(string tag)
    {
        foreach (var line in KnownLanguages.Of(tag).EventWords.Split('\n'))
        {
            var words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);

            Assert.All(words.Skip(1), word => Assert.Equal((word, words[0]), (word, KindOf(tag, word.Trim('*').Replace('_', ' ')))));
        }
    }

    [Theory]
    [InlineData("tr", "earthquake depremde | flood selin | school okullar | school öğrenciler | killed hayatını")]
    [InlineData("en", "earthquake quake | flood flooding | school pupils")]
    [InlineData("id", "earthquake gempa | flood banjir | school siswa")]
    [InlineData("fr", "earthquake séismes | fire l'incendie | ceasefire cessez-le-feu | killed tuées | talks négociations")]
    [InlineData(
        "de",
        "earthquake Erdbebenopfer | fire Waldbrände | talks Friedensgespräche | attack Luftangriffen | rescue Rettungskräfte"
    )]
    [InlineData("es", "earthquake terremotos | ceasefire alto el fuego | killed murieron | election electorales")]
    [InlineData("pt", "flood enchentes | fire incêndios | arrested detidos | ceasefire cessar-fogo")]
    [InlineData("it", "earthquake scosse | rescue soccorritori | killed uccisi | attack dell'attacco")]
    [InlineData("nl", "earthquake aardbevingen | fire bosbrand | talks vredesonderhandelingen | hospital ziekenhuizen")]
    [InlineData("pl", "flood powodzi | earthquake trzęsienia ziemi | sentenced skazany | election wyborach")]
    [InlineData("ru", "fire пожаром | drone беспилотников | killed погибших | ceasefire прекращении огня")]
    [InlineData("uk", "fire пожежею | drone безпілотників | killed загинули | bridge мостом")]
    [InlineData("ar", "earthquake والزلزال | talks بالمفاوضات | flood الفيضانات | ceasefire وقف إطلاق النار")]
    [InlineData("fa", "fire آتش‌سوزی‌ها | attack حمله‌ها | ceasefire آتش بس | killed جان باختند")]
    [InlineData("he", "earthquake רעידת אדמה | attack בפיגוע | hospital לבית החולים | killed שנהרגו")]
    [InlineData("hi", "earthquake भूकंप | attack हमलों | talks मुलाकात | protest विरोध प्रदर्शन")]
    [InlineData("zh", "earthquake 地震 | missile 导弹 | ceasefire 停火 | outage 停電")]
    [InlineData("ja", "earthquake 地震 | landslide 土砂崩れ | missile 弾道ミサイル | dam ダム")]
    [InlineData("ko", "earthquake 지진이 | missile 미사일을 | walkout 파업으로 | killed 숨졌다")]
    [InlineData("vi", "earthquake động đất | protest biểu tình | hospital Bệnh viện | drone máy bay không người lái")]
    [InlineData("sv", "fire skogsbranden | accident trafikolycka | talks fredsförhandlingar | killed dödades")]
    [InlineData("el", "earthquake σεισμού | fire πυρκαγιάς | killed νεκροί | ceasefire κατάπαυση του πυρός")]
    [InlineData("ro", "earthquake cutremurul | fire incendiului | sentenced închisoare | school elevilor")]
    [InlineData("cs", "flood povodněmi | fire požáru | arrested zatčeni | election volbách")]
    [InlineData("ms", "flood banjir | election pilihan raya | flight lapangan terbang | landslide tanah runtuh")]
    public void EventWords_MeanTheSameKind(string tag, string words)
    {
        foreach (var entry in words.Split(" | "))
            Assert.Equal(entry, $"{KindOf(tag, entry[(entry.IndexOf(' ', StringComparison.Ordinal) + 1)..])} {entry.Split(' ', 2)[1]}");
    }

    // Each has a word of the list within it, or would have it with a suffix or with an attached letter.
    [Theory]
    [InlineData(
        "de",
        "Beschimpfungen Kostenvoranschlag Arbeitsvermittlung Hauptgericht Bürgermeister Vorurteil Termine fahren Auswahl Bericht Schuld Anzug"
    )]
    [InlineData("nl", "belastingaanslag hartaanval terug transparente verscholen")]
    [InlineData("sv", "urvalet företaget borgmästare stormakt debatt")]
    [InlineData("cs", "celý dolů člověk")]
    [InlineData("uk", "нападник місто село мить")]
    [InlineData("ar", "وزارة والد")]
    [InlineData("he", "פרסם סכרת")]
    [InlineData("hi", "दौरान आगे")]
    [InlineData("zh", "毛利率 旅游行业 考核能力 中央行政")]
    [InlineData("ja", "ステロイド バスケット")]
    public void EventWords_AreNotPartsOfOtherWords(string tag, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, null), (word, KindOf(tag, word))));

    // Danish and Norwegian have no list.
    [Theory]
    [InlineData("da", "festivalen", "festival")]
    [InlineData("no", "virus", "outbreak")]
    [InlineData("da", "mine", null)]
    public void EventWords_OfALanguageWithoutAList_AreInternational(string tag, string word, string? kind) =>
        Assert.Equal(kind, KindOf(tag, word));

    /// <summary>Such words would be missing from the list without anybody noticing.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_DoNotFoldToNothing(string tag)
    {
        var language = KnownLanguages.Of(tag);
        var words = language.FunctionWords.Concat(language.Pronouns).Concat(language.CapitalizedWords).Concat(language.CalendarHomonyms);

        Assert.DoesNotContain(words, word => WordFolding.Fold(word).Length == 0);
    }

    private static string[] Entries(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(entry => entry != "|").ToArray();

    private static string[] Kinds(Language language) => [.. language.EventWords.Split('\n').Select(line => line.Split(':')[0].Trim())];

    private static string? KindOf(string tag, string words)
    {
        var tokens = Token.Read(words, new TextSpan(0, words.Length));
        var events = EventWords.Of(KnownLanguages.Of(tag));
        return tokens
            .Select((token, i) => events.PhraseAt(tokens, i) is { } phrase ? phrase.Kind : events.Of(token.Key))
            .FirstOrDefault(kind => kind is not null);
    }

    // "dix-sept"
    private static bool IsTwoWords(string tag, int number) => tag == "fr" && number is > 16 and < 20;
}
