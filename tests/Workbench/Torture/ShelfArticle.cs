using System.Text.Json.Nodes;

namespace Workbench.Torture;

/// <summary>What was done to one name, and therefore what the product must show for it.</summary>
internal sealed class ShelfArticle(string name)
{
    private readonly Dictionary<int, string> _seen = [];

    public string Name => name;

    /// <summary>The current upload; null if there is none.</summary>
    public TortureText? Text { get; set; }

    /// <summary>Whether it was ever uploaded.</summary>
    public bool Existed { get; set; }

    /// <summary>Whether it was retracted with DELETE. Otherwise the product must notice that the blob is gone.</summary>
    public bool IsRetracted { get; set; }

    /// <summary>The texts since the last retraction.</summary>
    public HashSet<string> Markers { get; } = [];

    /// <summary>The markers that must no longer be stored anywhere.</summary>
    public HashSet<string> Erased { get; } = [];

    /// <summary>The retracted revisions. For each, an event with that or a later revision must reach the subscriber.</summary>
    public List<int> Retractions { get; } = [];

    /// <summary>The revisions that readers saw.</summary>
    public IReadOnlyCollection<int> Seen => _seen.Keys;

    /// <summary>Records what a reader was served. A revision must never decrease, nor stand for two texts.</summary>
    public void See(JsonObject digest, Findings findings)
    {
        var (revision, hash) = ((int)digest["revision"]!, (string)digest["article"]!["contentHash"]!);
        if (_seen.Keys.DefaultIfEmpty().Max() > revision)
            findings.Add(Harm.Doubled, name, $"revision {revision} after {_seen.Keys.Max()}");
        if (_seen.TryGetValue(revision, out var known) && known != hash)
            findings.Add(Harm.Doubled, name, $"revision {revision} of two texts");
        _seen[revision] = hash;
    }

    /// <summary>Records that all texts must be erased.</summary>
    public void Clear()
    {
        Text = null;
        Erased.UnionWith(Markers);
        Markers.Clear();
    }
}
