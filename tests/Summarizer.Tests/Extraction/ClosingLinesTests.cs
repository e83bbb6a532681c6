using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class ClosingLinesTests
{
    private const string Body =
        "The council rebuilt the pier of the harbour.\nThe harbour opens to ships in spring.\nShips bring the council money.\n";

    [Theory]
    [InlineData("Join our channel and never miss a story.")]
    [InlineData("Join our channel.\nTell friends about us today.")]
    public void Summarize_LeavesOut_WhatSharesNoWord(string closing)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", Body + closing));

        Assert.DoesNotContain(draft.Summary.Concat(draft.KeyPoints), sentence => closing.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The pier costs two million.")]
    [InlineData("Tickets for people of different towns cost two coins a day, and children below ten years of age travel free.")]
    public void Summarize_Keeps_LastParagraphThatBelongs(string closing)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", Body + closing));

        Assert.Contains(closing, draft.Summary.Concat(draft.KeyPoints));
    }
}
