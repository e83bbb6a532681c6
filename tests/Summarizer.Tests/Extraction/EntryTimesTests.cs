using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class EntryTimesTests
{
    [Theory]
    [InlineData("en", "16:42 ", "15:30 ")]
    [InlineData("en", "4.42pm: ", "3.30pm: ")]
    [InlineData("en", "[16:42] ", "[15:30] ")]
    [InlineData("en", "16:42 GMT - ", "15:30 GMT - ")]
    [InlineData("de", "16.42 Uhr: ", "15.30 Uhr: ")]
    [InlineData("fr", "16h42 – ", "15h30 – ")]
    [InlineData("id", "Pukul 16.42 WIB: ", "Pukul 15.30 WIB: ")]
    [InlineData("id", "16.42 WIB ", "15.30 WIB ")]
    [InlineData("tr", "Saat 16.42: ", "Saat 15.30: ")]
    [InlineData("nl", "16.42 uur: ", "15.30 uur: ")]
    [InlineData("sv", "Kl. 16.42: ", "Kl. 15.30: ")]
    public void Summarize_LeavesOutTimes_OfEntries(string language, string first, string second)
    {
        const string closed = "The harbour master has closed the port until Friday noon.";
        const string dark = "Power is out in 3,200 households of the old harbour town.";
        var text = $"The storm has reached the harbour coast on Thursday.\n{first}{closed}\n{second}{dark}";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text));

        Assert.Contains(closed, draft.Summary.Concat(draft.KeyPoints));
        Assert.Contains(dark, draft.Summary.Concat(draft.KeyPoints));
    }

    [Theory]
    [InlineData("16:42 was the time on the clock of the port.")]
    [InlineData("16.42 percent of the port is closed.")]
    public void Summarize_KeepsTimes_WithinSentences(string sentence)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", $"The storm has reached the coast.\n{sentence}\n{sentence}"));

        Assert.Contains(sentence, draft.Summary.Concat(draft.KeyPoints));
    }
}
