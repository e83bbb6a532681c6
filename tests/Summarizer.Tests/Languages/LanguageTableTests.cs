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
            foreach (var property in typeof(Language).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic))
            {
                if (property.GetValue(language) is IEnumerable<string> entries)
                    Assert.DoesNotContain(entries, string.IsNullOrWhiteSpace);
            }

            Assert.NotNull(language.Meanings);
        }
    }

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
    [InlineData("tr id en fr de es pt it ru ar zh ja cs")]
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

        Assert.Equal(3, kinds.Count);
        Assert.All(kinds, one => Assert.Equal(kinds[0].Order(), one.Order()));
    }

    [Theory]
    [InlineData("deprem", "earthquake", "gempa")]
    [InlineData("sel", "flooding", "banjir")]
    [InlineData("okul", "pupils", "siswa")]
    public void EventWords_MeanTheSameKind(string turkish, string english, string indonesian)
    {
        var kinds = new[] { ("tr", turkish), ("en", english), ("id", indonesian) }.Select(word =>
            EventWords.Of(word.Item2, InflectionSuffixes.Of(KnownLanguages.Of(word.Item1)))
        );

        Assert.Single(kinds.Distinct(), kind => kind is not null);
    }

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

    // "dix-sept"
    private static bool IsTwoWords(string tag, int number) => tag == "fr" && number is > 16 and < 20;
}
