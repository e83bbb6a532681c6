namespace Summarizer.Names;

internal sealed class NameGroup
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [];

    private NameGroup(NameMention first) => First = first;

    public NameMention First { get; }

    /// <summary>In lower case.</summary>
    public IReadOnlyList<string> Words => First.Words;

    /// <summary>The number of mentions, including merged shorter forms.</summary>
    public int Count { get; private set; }

    /// <summary>Where the mentions begin, without those of shorter forms.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public NameCues Cues { get; private set; }

    /// <summary>The most frequent form in the article; one in capitals, as in a dateline, only if there is no other as frequent.</summary>
    public string Text => _forms.OrderByDescending(form => form.Value).ThenByDescending(form => form.Key.Any(char.IsLower)).First().Key;

    /// <summary>Groups the mentions by name, in order of first appearance.</summary>
    public static List<NameGroup> Of(IEnumerable<NameMention> mentions)
    {
        var groups = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (!groups.TryGetValue(mention.Key, out var group))
                groups[mention.Key] = group = new NameGroup(mention);
            group.Add(mention);
        }

        return [.. groups.Values.OrderBy(group => group.First.Start)];
    }

    /// <summary>Whether any mention has a cue.</summary>
    public bool Has(NameCues cue) => (Cues & cue) != NameCues.None;

    /// <summary>Adds the mentions of a shorter form.</summary>
    public void Absorb(NameGroup shorter) => Count += shorter.Count;

    private void Add(NameMention mention)
    {
        Count++;
        // All mentions must have these two cues: one in the middle of a sentence shows that the capital belongs to the name.
        Cues =
            Count == 1
                ? mention.Cues
                : (Cues | mention.Cues) & ~(NameCues.Opens | NameCues.NoPersonShape)
                    | (Cues & mention.Cues & (NameCues.Opens | NameCues.NoPersonShape));
        _starts.Add(mention.Start);
        _forms[mention.Text] = _forms.GetValueOrDefault(mention.Text) + 1;
    }
}
