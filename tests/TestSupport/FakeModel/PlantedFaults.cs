using System.Text.RegularExpressions;
using Summarizer.Extraction;
using Summarizer.Quotes.Verification;

namespace TestSupport.FakeModel;

/// <summary>Puts typical model faults into a draft, so that anyone can see them caught.</summary>
public static partial class PlantedFaults
{
    private const string Stranger = "Zebulon Quark";

    /// <summary>
    /// A draft with a quote nobody spoke, a changed number, a wrong name, and a true quote with straightened typography, which should be
    /// repaired and not dropped.
    /// </summary>
    public static Draft Plant(Draft draft, string article)
    {
        var summary = WithWrongName([.. WithChangedNumber(draft.Summary)], draft.Entities.People);
        return draft with
        {
            Summary = summary,
            Quotes =
            [
                new QuoteCandidate("Nobody ever said a single word of this sentence to anyone.", Stranger),
                .. draft.Quotes.Select(quote => Straighten(quote, article)),
            ],
        };
    }

    private static IEnumerable<string> WithChangedNumber(IReadOnlyList<string> sentences)
    {
        var place = sentences.ToList().FindIndex(sentence => LastDigit().IsMatch(sentence));
        return place < 0
            ? [.. sentences, "This happened 4321 times."]
            : sentences.Select((sentence, i) => i == place ? LastDigit().Replace(sentence, Other, count: 1) : sentence);
    }

    private static string Other(Match digit) => digit.Value == "9" ? "4" : $"{(char)(digit.Value[0] + 1)}";

    private static List<string> WithWrongName(List<string> sentences, IReadOnlyList<string> people)
    {
        foreach (var person in people)
        {
            var place = sentences.FindIndex(sentence => sentence.Contains(person, StringComparison.Ordinal));
            if (place < 0)
                continue;
            sentences[place] = sentences[place].Replace(person, Stranger, StringComparison.Ordinal);
            return sentences;
        }

        return [.. sentences, $"{Stranger} denies it."];
    }

    private static QuoteCandidate Straighten(QuoteCandidate quote, string article) =>
        article.Contains(quote.Text, StringComparison.Ordinal) ? quote with { Text = Straight(quote.Text) } : quote;

    private static string Straight(string text) =>
        text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-');

    [GeneratedRegex(@"[0-9](?![0-9])")]
    private static partial Regex LastDigit();
}
