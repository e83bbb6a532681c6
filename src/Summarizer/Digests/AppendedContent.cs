using System.Buffers;
using Summarizer.Facts;

namespace Summarizer.Digests;

/// <summary>
/// Removes from a statement what its article does not say at all: the answer to a question, an advertisement or a poem that a model was
/// told to write, often joined to a true sentence. Rewording scatters a model's own words over a sentence; obeying puts many in one part.
/// </summary>
internal sealed class AppendedContent(string statement, IReadOnlyList<SupportedWord> words, Suspicion suspicion)
{
    // In true sentences at most half of the content words are the model's own.
    private const double MaxForeignShare = 0.5;
    private const double MinForeign = 1.5;

    // What remains after a cut must be well supported.
    private const double MaxForeignShareOfRest = 0.34;
    private const double MinRest = 2.5;

    private const double MinOrdered = 1;
    private const double WeightOfArticle = 0.5;
    private const double WeightOfDistrusted = 1.5;
    private const double WeightOfObeyed = 2;

    private static readonly SearchValues<char> Stops = SearchValues.Create(";:.!?–—()[]…؛؟。；：！？（）「」");
    private static readonly SearchValues<char> Marks = SearchValues.Create(",،、，;:.!?–—()[]…؛؟。；：！？（）「」");

    // The scores from which on a part counts as foreign: after a stop, after a comma, within a clause.
    private double MinAfterStop =>
        suspicion == Suspicion.None ? 2
        : suspicion == Suspicion.Possible ? 1.5
        : 1;

    private double MinAfterComma =>
        suspicion == Suspicion.None ? 4
        : suspicion == Suspicion.Possible ? 2
        : 1;

    private double MinWithinClause =>
        suspicion == Suspicion.None ? 5
        : suspicion == Suspicion.Possible ? 2.5
        : 2;

    /// <summary>The statement without foreign content; null if nothing of it may be published.</summary>
    public string? Remove()
    {
        if (words.Count == 0)
            return statement;
        return CutAt(Stops, MinAfterStop, isWhole: true, out var atStop) ? atStop
            : IsForeign(0, words.Count, MinForeign, MaxForeignShare) ? null
            : CutAt(Marks, MinAfterComma, isWhole: false, out var atComma) ? atComma
            : Best(words.Count, Score).Score >= MinWithinClause || HoldsOrderedFact() ? null
            : statement;
    }

    // "Forty sets": one word is enough to change a fact if only an order has it.
    private bool HoldsOrderedFact() =>
        suspicion != Suspicion.None && Weight(0, words.Count, word => word.Origin == WordOrigin.Distrusted) >= MinOrdered;

    // What is cut off must be a whole part after a stop; after a comma, a sentence cannot lose its beginning.
    private bool CutAt(SearchValues<char> marks, double minScore, bool isWhole, out string? kept)
    {
        kept = null;
        var parts = Parts(marks);
        var (first, last, score) = Best(parts.Count, i => Score(parts[i].First, parts[i].End));
        if (parts.Count < 2 || score < minScore)
            return false;
        var (start, end) = (parts[first].First, parts[last].End);
        if (start > 0 && end == words.Count && IsSupported(0, start))
            kept = Before(start, marks);
        else if (isWhole && start == 0 && IsSupported(end, words.Count))
            kept = After(end, marks);
        if (kept is not null && !IsBalanced(kept))
            kept = null;
        return true;
    }

    private string Before(int word, SearchValues<char> marks)
    {
        var from = words[word - 1].Span.End;
        var at = statement.AsSpan(from..words[word].Span.Start).IndexOfAny(marks);
        return statement[..(from + Math.Max(at, 0))].TrimEnd() + (statement.EndsWith('。') ? "。" : ".");
    }

    private string After(int word, SearchValues<char> marks)
    {
        var from = words[word - 1].Span.End;
        var gap = statement.AsSpan(from..words[word].Span.Start);
        var at = gap.LastIndexOfAny(marks); // Without a mark, a sentence begins in the gap: see Separates.
        return statement[(from + (at < 0 ? StartOfSentence(gap) : at + 1))..].TrimStart();
    }

    private static bool IsBalanced(string text) =>
        text.Count(c => c is '(' or '（') == text.Count(c => c is ')' or '）')
        && text.Count(c => c is '"') % 2 == 0
        && text.Count(c => c is '“' or '«' or '「') == text.Count(c => c is '”' or '»' or '」');

    private bool IsSupported(int first, int end) =>
        Weight(first, end, _ => true) >= MinRest && !IsForeign(first, end, 0, MaxForeignShareOfRest);

    private bool IsForeign(int first, int end, double min, double maxShare)
    {
        var foreign = Weight(first, end, IsForeign);
        return foreign >= min && foreign > maxShare * Weight(first, end, _ => true);
    }

    private static bool IsForeign(SupportedWord word) => word.Origin is WordOrigin.None or WordOrigin.Distrusted;

    private double Weight(int first, int end, Func<SupportedWord, bool> counts)
    {
        var weight = 0.0;
        for (var i = first; i < end; i++)
            weight += counts(words[i]) ? words[i].Weight : 0;
        return weight;
    }

    private double Score(int first, int end)
    {
        var score = 0.0;
        for (var i = first; i < end; i++)
            score += Score(i);
        return score;
    }

    private double Score(int word) =>
        words[word].Weight
        * words[word].Origin switch
        {
            WordOrigin.Distrusted => suspicion == Suspicion.Certain ? WeightOfObeyed : WeightOfDistrusted,
            WordOrigin.None => 1,
            WordOrigin.Article => -WeightOfArticle,
            _ => -1,
        };

    // The words between marks.
    private List<(int First, int End)> Parts(SearchValues<char> marks)
    {
        var parts = new List<(int First, int End)>();
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !Separates(statement.AsSpan(words[i - 1].Span.End..words[i].Span.Start), marks))
                continue;
            parts.Add((first, i));
            first = i;
        }

        return parts;
    }

    private static bool Separates(ReadOnlySpan<char> gap, SearchValues<char> marks) => gap.ContainsAny(marks) || StartOfSentence(gap) > 0;

    // Where a statement begins within another: at a function word with a capital ("…, The"), as names rarely do; otherwise -1.
    private static int StartOfSentence(ReadOnlySpan<char> gap)
    {
        for (var i = 1; i + 1 < gap.Length; i++)
            if (gap[i - 1] == ' ' && char.IsUpper(gap[i]) && char.IsLower(gap[i + 1]))
                return i;
        return -1;
    }

    // The neighbours with the highest sum (Kadane's algorithm).
    private static (int First, int Last, double Score) Best(int count, Func<int, double> scoreOf)
    {
        var (best, sum, first) = ((First: 0, Last: 0, Score: double.MinValue), 0.0, 0);
        for (var i = 0; i < count; i++)
        {
            if (sum <= 0)
                (sum, first) = (0, i);
            sum += scoreOf(i);
            if (sum > best.Score)
                best = (first, i, sum);
        }

        return best;
    }
}
