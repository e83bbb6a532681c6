using System.Text.Json.Nodes;

namespace Workbench.Torture;

/// <summary>What was done to one name, and so what the product must have made of it.</summary>
internal sealed class ShelfArticle(string name)
{
    private readonly Dictionary<int, string> _seen = [];

    public string Name => name;

    /// <summary>What lies there; null: nothing.</summary>
    public TortureText? Text { get; set; }

    /// <summary>Whether something lay there once.</summary>
    public bool Existed { get; set; }

    /// <summary>Whether it was retracted with DELETE; else the product has to notice that the blob is gone.</summary>
    public bool IsRetracted { get; set; }

    /// <summary>The texts since the last retraction.</summary>
    public HashSet<string> Markers { get; } = [];

    /// <summary>The markers that must be nowhere.</summary>
    public HashSet<string> Erased { get; } = [];

    /// <summary>The revisions that were retracted: of each, an event with this revision or a later one must reach the subscriber.</summary>
    public List<int> Retractions { get; } = [];

    /// <summary>The revisions that readers saw.</summary>
    public IReadOnlyCollection<int> Seen => _seen.Keys;

    /// <summary>Notes what a reader was served; a revision must never go back or mean two texts.</summary>
    public void See(JsonObject digest, Findings findings)
    {
        var (revision, hash) = ((int)digest["revision"]!, (string)digest["article"]!["contentHash"]!);
        if (_seen.Keys.DefaultIfEmpty().Max() > revision) findings.Add(Harm.Doubled, name, $"revision {revision} after {_seen.Keys.Max()}");
        if (_seen.TryGetValue(revision, out var known) && known != hash) findings.Add(Harm.Doubled, name, $"revision {revision} of two texts");
        _seen[revision] = hash;
    }

    /// <summary>Notes that everything is to be erased.</summary>
    public void Clear()
    {
        Text = null;
        Erased.UnionWith(Markers);
        Markers.Clear();
    }
}
