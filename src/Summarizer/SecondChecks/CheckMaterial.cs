using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Models;

namespace Summarizer.SecondChecks;

/// <summary>What a model is given to check: statements, and the sentences of the article around their sources.</summary>
/// <param name="Statements">The statements by number.</param>
internal sealed record CheckMaterial(IReadOnlyDictionary<int, string> Statements, string Json)
{
    /// <summary>Takes the statements that have sources and no flags, as far as they fit.</summary>
    /// <param name="statements">Their places in this list are their numbers.</param>
    public static CheckMaterial Of(IReadOnlyList<Statement> statements, Article evidence, int maxTokens)
    {
        var placeOf = evidence.Sentences.Index().ToDictionary(entry => entry.Item.Span.Start, entry => entry.Index);
        var sentences = new SortedDictionary<int, object>();
        var asked = new SortedDictionary<int, object>();
        var title = new { evidence.Title, evidence.PublishedOn };
        var tokens = Tokens(title);
        foreach (var (number, statement) in statements.Index().Where(entry => entry.Item.Unsupported.Count == 0))
        {
            int[] sources =
            [
                .. statement.Sources.Where(source => placeOf.ContainsKey(source.Start)).Select(source => placeOf[source.Start]),
            ];
            if (sources.Length == 0)
                continue;
            var entry = new
            {
                Statement = number,
                statement.Text,
                Sources = sources,
            };
            var added = sources
                .SelectMany(source => (int[])[source - 1, source, source + 1])
                .Where(place => place >= 0 && place < evidence.Sentences.Count && !sentences.ContainsKey(place))
                .Distinct()
                .Select(place =>
                    (Place: place, Entry: new { Sentence = place, Text = evidence.Sentences[place].Span.Of(evidence.Text).ToString() })
                )
                .ToList();
            var needed = Tokens(entry) + added.Sum(one => Tokens(one.Entry));
            if (tokens + needed > maxTokens)
                continue;
            tokens += needed;
            asked.Add(number, entry);
            foreach (var (place, sentence) in added)
                sentences.Add(place, sentence);
        }

        return new CheckMaterial(
            asked.Keys.ToDictionary(number => number, number => statements[number].Text),
            DigestPrompt.ToJson(
                new
                {
                    title.Title,
                    title.PublishedOn,
                    Sentences = sentences.Values,
                    Statements = asked.Values,
                }
            )
        );
    }

    private static int Tokens(object entry) => ArticleParts.EstimateTokens(DigestPrompt.ToJson(entry)) + 1;
}
