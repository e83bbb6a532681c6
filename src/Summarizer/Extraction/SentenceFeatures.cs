using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>The features by which a sentence is ranked. Each value means the same in every article.</summary>
internal sealed record SentenceFeatures
{
    private const double MaxRelativeLength = 3;

    /// <summary>How much it covers of the terms that the article repeats, in standard deviations from the article's mean.</summary>
    public required double Coverage { get; init; }

    /// <summary>The number of words.</summary>
    public required int Words { get; init; }

    /// <summary>Its length divided by the article's mean sentence length, at most 3.</summary>
    public required double RelativeLength { get; init; }

    /// <summary>The share of the title's terms that it repeats.</summary>
    public required double TitleShare { get; init; }

    /// <summary>The share of its characters that are spoken: between quotation marks or after a dialogue dash.</summary>
    public required double QuotedShare { get; init; }

    /// <summary>Whether it is a question.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Whether it begins with a word that refers to the sentence before.</summary>
    public required bool Leans { get; init; }

    public static IReadOnlyList<SentenceFeatures> Of(
        string text,
        IReadOnlyList<TextSpan> sentences,
        Language language,
        string? title,
        SentenceTerms terms,
        IReadOnlyList<Quotation> quotations
    )
    {
        var coverage = Standardized([.. sentences.Select((_, i) => terms.Coverage(i))]);
        var titleShares = title is null ? new double[sentences.Count] : terms.SharesOf(title);
        var quoted = SharesOf(sentences, [.. quotations.Select(quotation => quotation.Outer)]);
        var meanLength = Math.Max(1, terms.WordCounts.DefaultIfEmpty(0).Average());
        return
        [
            .. sentences.Select(
                (span, i) =>
                    new SentenceFeatures
                    {
                        Coverage = coverage[i],
                        Words = terms.WordCounts[i],
                        RelativeLength = Math.Min(MaxRelativeLength, terms.WordCounts[i] / meanLength),
                        TitleShare = titleShares[i],
                        QuotedShare = quoted[i],
                        IsQuestion = SentenceForm.IsQuestion(span.Of(text)),
                        Leans = SentenceForm.Leans(text, span, language),
                    }
            ),
        ];
    }

    private static double[] Standardized(double[] values)
    {
        if (values.Length == 0)
            return values;
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return [.. values.Select(v => deviation < 1e-9 ? 0 : (v - mean) / deviation)];
    }

    /// <summary>The share of each sentence that other spans cover. Both are in order; one pass is enough.</summary>
    public static double[] SharesOf(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> others)
    {
        var shares = new double[sentences.Count];
        for (int i = 0, first = 0; i < sentences.Count; i++)
        {
            var span = sentences[i];
            while (first < others.Count && others[first].End <= span.Start)
                first++;
            var covered = 0;
            for (var other = first; other < others.Count && others[other].Start < span.End; other++)
                covered += Math.Min(span.End, others[other].End) - Math.Max(span.Start, others[other].Start);
            shares[i] = span.Length == 0 ? 0 : (double)covered / span.Length;
        }

        return shares;
    }
}
