using System.Collections.Concurrent;
using Summarizer.Models.Chat;

namespace Workbench.Torture;

/// <summary>The kinds of violations.</summary>
internal enum Harm
{
    /// <summary>A digest, an event, a text or a retraction is missing.</summary>
    Lost,

    /// <summary>Something exists twice.</summary>
    Doubled,

    /// <summary>Something of a retracted article remains.</summary>
    LeftBehind,

    /// <summary>A reply was paid for twice.</summary>
    SecondCall,
}

/// <summary>The violations found in a scenario. An article that is lost in several ways counts once.</summary>
internal sealed class Findings(string scenario)
{
    private readonly ConcurrentDictionary<Finding, bool> _all = new();

    public bool IsEmpty => _all.IsEmpty;

    public void Add(Harm harm, string subject, string what) => Add(new Finding(harm, subject, what));

    public void Add(Finding finding)
    {
        if (_all.TryAdd(finding, true))
            Console.WriteLine($"  {scenario}: {finding.Harm}: {finding.Subject}: {finding.What}");
    }

    public int Count(Harm harm) => _all.Keys.Where(found => found.Harm == harm).Select(found => found.Subject).Distinct().Count();
}

/// <summary>A violation.</summary>
/// <param name="Harm">Its kind.</param>
/// <param name="Subject">The article or other thing affected.</param>
/// <param name="What">What happened, for people.</param>
internal sealed record Finding(Harm Harm, string Subject, string What);
