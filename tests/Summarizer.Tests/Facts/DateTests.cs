using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed class DateTests
{
    [Theory]
    [InlineData("en", "It was on 28 October 2025.", "On October 28, 2025 it began.")]
    [InlineData("en", "It was on 28 October 2025.", "It began on 2025-10-28.")]
    [InlineData("en", "It was on 28/10/2025.", "It began in October 2025.")]
    [InlineData("en", "It was on 28 October 2025.", "It began on a Tuesday.")]
    [InlineData("en", "It ran on 28-29 October.", "It began on 28 October.")]
    [InlineData("en", "It may rain in 2025.", "It may rain.")]
    [InlineData("tr", "28 Ekim 2025'te başladı.", "Toplantı 28.10.2025 tarihinde başladı.")]
    [InlineData("tr", "28 ve 29 Ekim'de sürdü.", "Toplantı 28 Ekim'de başladı.")]
    [InlineData("tr", "Pazartesi günü başladı.", "Toplantı pazartesi başladı.")]
    [InlineData("id", "Acara digelar Kamis (28/10/2025).", "Acara digelar pada 28 Oktober 2025.")]
    [InlineData("fr", "Le 1er mars 2024, il a plu.", "Il a plu le 1er mars 2024.")]
    [InlineData("de", "Am 3. Mai 2024 regnete es.", "Es regnete am 3. Mai 2024.")]
    [InlineData("ru", "Это было 28 октября 2025 года.", "Встреча прошла 28.10.2025.")]
    [InlineData("ar", "حدث ذلك في 28 تشرين الأول 2025.", "حدث ذلك في 28 أكتوبر 2025.")]
    [InlineData("zh", "会议于2025年10月28日举行。", "会议于2025年10月28日开始。")]
    public void Check_Supports(string language, string text, string sentence)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Empty(unsupported);
    }

    [Theory]
    [InlineData("tr", "28 Ekim 2025 Salı günü başladı.", "It began on Tuesday, 28 October 2025.", "en")]
    [InlineData("ru", "Это было 28 октября 2025 года.", "28 Ekim 2025'te oldu.", "tr")]
    [InlineData("zh", "会议于2025年10月28日举行。", "The meeting began on October 28, 2025.", "en")]
    public void Check_Supports_InAnotherLanguage(string language, string text, string sentence, string writtenIn)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence, writtenIn);

        Assert.Empty(unsupported);
    }

    [Theory]
    [InlineData("en", "It was on 28 October 2025.", "It was on 27 October 2025.", "27 October 2025")]
    [InlineData("en", "It was on 28 October 2025.", "It was on October 28, 2024.", "October 28, 2024")]
    [InlineData("en", "It was on 28 October 2025.", "It was on 28 November.", "28 November")]
    [InlineData("en", "It was on 28 October 2025.", "It was on Monday.", "Monday")]
    [InlineData("tr", "28 Ekim 2025'te başladı.", "Toplantı 28 Kasım'da başladı.", "28 Kasım")]
    [InlineData("id", "Acara digelar Kamis (28/10/2025).", "Acara digelar pada 29 Oktober 2025.", "29 Oktober 2025")]
    [InlineData("fr", "Le 6 mars 2024, il a plu trois fois.", "Il a plu le 3 mars.", "3 mars")]
    [InlineData("ar", "حدث ذلك في 28 أكتوبر 2025.", "حدث ذلك في 27 أكتوبر 2025.", "27 أكتوبر 2025")]
    public void Check_Reports(string language, string text, string sentence, string expected)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Equal([expected], unsupported);
    }

    [Fact]
    public void Check_Supports_WhatTitleDateAndUrlSay()
    {
        var article = ArticleBuilder.Plain("en", "A storm closed the harbour.") with
        {
            Title = "Storm over Trabzon",
            PublishedOn = new DateOnly(2025, 10, 28),
            Url = new Uri("https://www.harbournews.example/storm"),
        };

        var check = new FactChecker(article, []).Check(
            "On 28 October 2025, Harbour News reported a storm in Trabzon.",
            KnownLanguages.English
        );

        Assert.Empty(check.Unsupported);
        Assert.Equal(3, check.Supported);
    }
}
