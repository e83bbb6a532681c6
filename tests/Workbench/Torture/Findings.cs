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

/// <summary>What went wrong in a scenario. An article that is lost in three ways is lost once.</summary>
internal sealed class Findings(string scenario)
{
    private readonly ConcurrentDictionary<Finding, bool> _all = new();

    public bool IsEmpty => _all.IsEmpty;

    public void Add(Harm harm, string subject, string what) => Add(new Finding(harm, subject, what));

    public void Add(Finding finding)
    {
        if (_all.TryAdd(finding, true)) Console.WriteLine($"  {scenario}: {finding.Harm}: {finding.Subject}: {finding.What}");
    }

    public int Count(Harm harm) => _all.Keys.Where(found => found.Harm == harm).Select(found => found.Subject).Distinct().Count();
}

/// <summary>Something that must not happen.</summary>
/// <param name="Harm">Of which kind it is.</param>
/// <param name="Subject">The article it happened to, or what else.</param>
/// <param name="What">What happened, for a person.</param>
internal sealed record Finding(Harm Harm, string Subject, string What);
