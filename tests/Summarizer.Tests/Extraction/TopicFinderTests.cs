using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class TopicFinderTests
{
    [Theory]
    [InlineData("nl", "De tunnel gaat dicht. De brug gaat open. De stad staat stil en het verkeer staat vast.", "gaat", "staat")]
    [InlineData("fa", "دولت کار می‌کند. وزیر کار می‌کند. مجلس کار می‌کند و شهر را آباد می‌کند.", "می‌کند")]
    [InlineData("pl", "Most otwarto we wtorek. Drogę otwarto we wtorek. Tunel otwarto też.", "we wtorek", "wtorek")]
    [InlineData("zh", "隧道全长18公里，大桥全长20公里，公路全长30公里。", "公里")]
    [InlineData("uk", "Уряд знизив ціну до 41 грн. Завод знизив ціну до 42 грн. Ринок знизив ціну до 43 грн.", "грн")]
    public void Find_TakesNoVerbUnitOrDate(string language, string text, params string[] others)
    {
        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics;

        Assert.Empty(topics.Intersect(others));
    }

    [Fact]
    public void Find_KeepsPlace_ForWordsOfTitle()
    {
        const string text =
            "The old harbour will be closed in May. Ships use the harbour of Bremen. The pier of the town is new and the pier is long.";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text, title: "Town closes harbour")).Topics;

        Assert.Contains("harbour", topics);
    }

    [Fact]
    public void Find_TakesTwoPeople_OfThoseNamedOnce()
    {
        const string text =
            "President Anna Berg opened the harbour. Minister Carl Dahl praised the harbour. Mayor Eva Falk closed the harbour. "
            + "Professor Gustav Holm measured the harbour.";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Topics;

        Assert.Equal(2, topics.Intersect(["anna berg", "carl dahl", "eva falk", "gustav holm"]).Count());
    }
}
