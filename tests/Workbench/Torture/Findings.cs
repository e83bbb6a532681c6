using System.Collections.Concurrent;

namespace Workbench.Torture;

/// <summary>What must not happen.</summary>
internal enum Harm
{
    /// <summary>A digest, an event, a text or a retraction is missing.</summary>
    Lost,

    /// <summary>Something is there twice.</summary>
    Doubled,

    /// <summary>Something of a retracted article is still there.</summary>
    LeftBehind,

    /// <summary>A reply was paid for twice.</summary>
    SecondCall,
}

/// <summary>What went wrong in a scenario; each thing counts once.</summary>
internal sealed class Findings(string scenario)
{
    private readonly ConcurrentDictionary<(Harm, string), bool> _all = new();

    public bool IsEmpty => _all.IsEmpty;

    public void Add(Harm harm, string what)
    {
        if (_all.TryAdd((harm, what), true)) Console.WriteLine($"  {scenario}: {harm}: {what}");
    }

    public int Count(Harm harm) => _all.Keys.Count(found => found.Item1 == harm);
}
