namespace Summarizer.Names;

/// <summary>All mentions of one name.</summary>
internal sealed class NameGroup
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

    private NameGroup(NameMention first) => First = first;

    /// <summary>The first mention.</summary>
    public NameMention First { get; }

    /// <summary>The words of the name in lower case.</summary>
    public IReadOnlyList<string> Words => First.Words;

    /// <summary>The number of mentions, shorter forms of the name included once they are merged.</summary>
    public int Count { get; private set; }

    /// <summary>The cues of all mentions.</summary>
    public NameCues Cues { get; private set; }

    /// <summary>The form the article writes most.</summary>
    public string Text => _forms.OrderByDescending(form => form.Value).First().Key;

    /// <summary>The names of an article, each with its mentions, in the order they first appear.</summary>
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

    /// <summary>Counts the mentions of a shorter form as mentions of this name.</summary>
    public void Absorb(NameGroup shorter) => Count += shorter.Count;

    private void Add(NameMention mention)
    {
        Count++;
        // A place is odd for a person's name only if every mention is odd; where one stands mid-sentence, its capital is its own.
        Cues =
            Count == 1
                ? mention.Cues
                : (Cues | mention.Cues) & ~(NameCues.Opens | NameCues.NoPersonShape)
                    | (Cues & mention.Cues & (NameCues.Opens | NameCues.NoPersonShape));
        _forms[mention.Text] = _forms.GetValueOrDefault(mention.Text) + 1;
    }
}
