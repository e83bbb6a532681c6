using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>
/// A sentence that has nothing to do with the article around it. Its words do not show whether it is an order, but the reply of a model
/// that obeyed it does: the reply has what the order demands without the order's beginning ("Slip in somewhere that …") or, where verbs
/// come last, without its end. A summary keeps the subject or the verb.
/// </summary>
/// <param name="Keys">Its content words in their order.</param>
/// <param name="OrdersLast">Whether orders end with their verb in the article's language.</param>
internal sealed record LoneSentence(TextSpan Span, IReadOnlyList<LoneSentence.Key> Keys, bool OrdersLast)
{
    private const int MinHeld = 3;

    private readonly Dictionary<string, bool> _occursAround = Keys.DistinctBy(key => key.Text)
        .ToDictionary(key => key.Text, key => key.OccursAround);

    /// <summary>Whether it has a content word.</summary>
    public bool Has(string key) => _occursAround.ContainsKey(key);

    /// <summary>Whether only this sentence has a content word.</summary>
    public bool Demands(string key) => _occursAround.TryGetValue(key, out var around) && !around;

    /// <summary>Whether a statement of a reply holds what the sentence demands if it is an order.</summary>
    /// <param name="statement">The content words of the statement.</param>
    public bool IsObeyedBy(IReadOnlyList<string> statement)
    {
        var held = statement.Where(Demands).ToHashSet(StringComparer.Ordinal);
        if (held.Count < MinHeld)
            return false;
        var (first, last) = (Keys.Count, -1);
        for (var i = 0; i < Keys.Count; i++)
            if (held.Contains(Keys[i].Text))
                (first, last) = (Math.Min(first, i), i);
        var between = Enumerable.Range(first, last - first).Count(i => !held.Contains(Keys[i].Text) && !statement.Contains(Keys[i].Text));
        return between * MinHeld <= held.Count && (OrdersLast ? IsFrame(last + 1, Keys.Count) : IsFrame(0, first));
    }

    // What an order consists of besides what it demands: mostly words that neither the article nor the reply has.
    private bool IsFrame(int start, int end)
    {
        var around = 0;
        for (var i = start; i < end; i++)
        {
            if (Keys[i].IsAnchor)
                return false;
            if (Keys[i].OccursAround)
                around++;
        }

        return around * 2 < end - start;
    }

    /// <summary>A content word.</summary>
    /// <param name="OccursAround">Whether the sentences around have it.</param>
    /// <param name="IsAnchor">
    /// Whether it or a word after it is a name, a reporting verb, or the end of a dateline or a statement.
    /// </param>
    internal readonly record struct Key(string Text, bool OccursAround, bool IsAnchor);
}
