using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Sentences;

namespace Summarizer.Tests.Extraction;

public sealed class SentenceRankerTests
{
    private const string News =
        "The city council voted to rebuild the harbour pier. It rained. The pier of the harbour was lost in the storm of last winter. "
        + "“We love it,” a fisherman said. Is that so? The council will pay for the pier with money from the harbour fund.";

    [Fact]
    public void Pick_PrefersLead_OfNews()
    {
        Assert.Equal(0, Ranker("en", News).Pick(3)[0]);
    }

    [Fact]
    public void Pick_LeavesAsidesOut()
    {
        Assert.Equal([0, 2, 5], Ranker("en", News).Pick(3).Order());
    }

    [Fact]
    public void Pick_ReturnsAllSentences_WhenAskedForMore()
    {
        Assert.Equal([0, 1, 2, 3, 4, 5], Ranker("en", News).Pick(99).Order());
    }

    [Fact]
    public void Pick_ReturnsNothing_OfNothing()
    {
        Assert.Empty(Ranker("en", "").Pick(3));
    }

    [Fact]
    public void Pick_HoldsTo_WhatMayBePicked()
    {
        Assert.DoesNotContain(0, Ranker("en", News).Pick(6, i => i != 0));
    }

    [Fact]
    public void Pick_FollowsTitle()
    {
        var text = "The team trained on Monday. The weather was mild that day. The stadium roof leaks again. The fans came early.";

        Assert.Equal(2, Ranker("en", text, "Stadium roof leaks").Pick(1)[0]);
    }

    [Fact]
    public void Pick_TakesInflectedFormsTogether()
    {
        var text =
            "Bir sabah uyandık. Görüşmenin tarihi belli oldu. Hava güzeldi. Görüşmeden sonra görüşmeler "
            + "sürdü, görüşmeye katılanlar memnundu. Kuşlar uçtu.";

        Assert.Equal(3, Ranker("tr", text).Pick(1)[0]);
    }

    private static SentenceRanker Ranker(string language, string text, string? title = null)
    {
        var known = KnownLanguages.Of(language);
        return new SentenceRanker(text, [.. SentenceSplitter.Split(text, known).Select(sentence => sentence.Span)], known, title);
    }
}
